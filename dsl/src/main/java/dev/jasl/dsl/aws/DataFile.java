package dev.jasl.dsl.aws;

import dev.jasl.dsl.ReaderDraft;
import dev.jasl.expr.Expr;

/**
 * The items of files about which nothing more can be said: JSON lines, Parquet, manifests.
 *
 * @param <X> the expression of an item
 */
public final class DataFile<X extends Expr<?>> extends S3File<X, DataFile<X>> {
  DataFile(ReaderDraft<X> draft) {
    super(draft);
  }

  @Override
  DataFile<X> copy(ReaderDraft<X> other) {
    return new DataFile<>(other);
  }
}
