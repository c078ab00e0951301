package dev.jasl.dsl;

/**
 * What to do about an error that was not retried away. Made by {@code on("Rejected").then(flow)}; can be shared by many states.
 */
public final class Catcher {
  private final CatchClause clause;

  Catcher(CatchClause clause) {
    this.clause = clause;
  }

  CatchClause clause() {
    return clause;
  }
}
