package dev.jasl.dsl;

/** A catcher with an {@code Output}; only a state in JSONata takes it. */
public final class JsonataCatcher {
  private final CatchClause clause;

  JsonataCatcher(CatchClause clause) {
    this.clause = clause;
  }

  CatchClause clause() {
    return clause;
  }
}
