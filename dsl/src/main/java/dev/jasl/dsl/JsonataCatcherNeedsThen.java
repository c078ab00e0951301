package dev.jasl.dsl;

/** A catcher with an {@code Output} that does not lead anywhere yet. */
public final class JsonataCatcherNeedsThen
    extends CatchNeedsThen<JsonataCatcher, JsonataCatcherNeedsThen> {
  JsonataCatcherNeedsThen(CatchDraft draft) {
    super(draft);
  }

  @Override
  JsonataCatcherNeedsThen copy(CatchDraft other) {
    return new JsonataCatcherNeedsThen(other);
  }

  @Override
  JsonataCatcher caught(CatchClause clause) {
    return new JsonataCatcher(clause);
  }
}
