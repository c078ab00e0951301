package dev.jasl.dsl;

/** A catcher with a {@code ResultPath}; only a state in JSONPath takes it. */
public final class JsonPathCatcher {
  private final CatchClause clause;

  JsonPathCatcher(CatchClause clause) {
    this.clause = clause;
  }

  CatchClause clause() {
    return clause;
  }
}
