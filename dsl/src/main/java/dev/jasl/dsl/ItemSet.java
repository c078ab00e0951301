package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import java.util.Objects;

/**
 * Items that a distributed ForEach reads from files ({@code ItemReader}). {@link dev.jasl.dsl.aws.S3} makes them.
 *
 * @param <X> the expression of an item
 */
public abstract class ItemSet<X extends Expr<?>> {
  private final ReaderDraft<X> draft;

  protected ItemSet(ReaderDraft<X> draft) {
    this.draft = Objects.requireNonNull(draft, "draft");
  }

  protected final ReaderDraft<X> draft() {
    return draft;
  }
}
