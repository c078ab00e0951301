package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.ReaderConfig;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known so far of the files that a distributed ForEach reads. The readers in {@code dsl.aws} fill it; users do not meet it.
 *
 * @param <X> the expression of an item
 * @param item what each item is
 * @param action the end of the resource's ARN: {@code s3:getObject}, {@code s3:listObjectsV2}
 * @param maxItems no more items are read
 */
public record ReaderDraft<X extends Expr<?>>(
    Type<X> item,
    String action,
    Map<String, Node> arguments,
    ReaderConfig config,
    @Nullable Node maxItems) {
  public ReaderDraft {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(config, "config");
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** The same files, with one more argument. */
  public ReaderDraft<X> argument(String name, Node value) {
    Map<String, Node> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new ReaderDraft<>(item, action, more, config, maxItems);
  }

  /** The same files, read in this way. */
  public ReaderDraft<X> config(ReaderConfig other) {
    return new ReaderDraft<>(item, action, arguments, other, maxItems);
  }

  /** The same files, of which no more items are read. */
  public ReaderDraft<X> maxItems(Node most) {
    return new ReaderDraft<>(item, action, arguments, config, most);
  }

  /** The same files, whose items are of this type. */
  public <Y extends Expr<?>> ReaderDraft<Y> of(Type<Y> other) {
    return new ReaderDraft<>(other, action, arguments, config, maxItems);
  }
}
