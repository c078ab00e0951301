package dev.jasl.dsl;

/** A catcher with a {@code ResultPath} that does not lead anywhere yet. */
public final class JsonPathCatcherNeedsThen
    extends CatchNeedsThen<JsonPathCatcher, JsonPathCatcherNeedsThen> {
  JsonPathCatcherNeedsThen(CatchDraft draft) {
    super(draft);
  }

  @Override
  JsonPathCatcherNeedsThen copy(CatchDraft other) {
    return new JsonPathCatcherNeedsThen(other);
  }

  @Override
  JsonPathCatcher caught(CatchClause clause) {
    return new JsonPathCatcher(clause);
  }
}
