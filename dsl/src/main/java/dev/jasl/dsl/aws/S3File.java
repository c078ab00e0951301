package dev.jasl.dsl.aws;

import dev.jasl.dsl.ItemSet;
import dev.jasl.dsl.ReaderDraft;
import dev.jasl.expr.Expr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;

/**
 * Items in files of a bucket, of whatever format.
 *
 * @param <X> the expression of an item
 * @param <S> the files themselves
 */
public abstract class S3File<X extends Expr<?>, S extends S3File<X, S>> extends ItemSet<X> {
  private static final int MOST = 100_000_000;

  S3File(ReaderDraft<X> draft) {
    super(draft);
  }

  abstract S copy(ReaderDraft<X> other);

  final ReaderDraft<X> files() {
    return draft();
  }

  /**
   * Reads no more items than this.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE).maxItems(10))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map", "ItemReader": {"ReaderConfig": {"MaxItems": 10}}}
   * }</pre>
   *
   * @param most 1 to 100,000,000
   * @throws IllegalArgumentException for any other number
   */
  public final S maxItems(int most) {
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("maxItems is 1 to %,d: %,d".formatted(MOST, most));
    }
    return copy(draft().maxItems(Node.literal(most)));
  }

  /**
   * Reads no more items than data say.
   *
   * <pre>{@code
   * ForEach.distributed(S3.csv("data", "tags.csv", JsonExpr.TYPE).maxItems(COUNT))
   *     .express(row -> start("Keep", Pass.output(row)))
   * // {"Type": "Map",
   * //  "ItemReader": {"ReaderConfig": {"MaxItems": "{% $count %}"}}}
   * }</pre>
   */
  public final S maxItems(IntegerExpr most) {
    return copy(draft().maxItems(Node.of(most)));
  }

  /**
   * Fails where the bucket belongs to another account.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data").expectedBucketOwner("123456789012"))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map",
   * //  "ItemReader": {"Arguments": {"Bucket": "data", "ExpectedBucketOwner": "123456789012"}}}
   * }</pre>
   */
  public final S expectedBucketOwner(String account) {
    return copy(draft().argument("ExpectedBucketOwner", Node.literal(account)));
  }
}
