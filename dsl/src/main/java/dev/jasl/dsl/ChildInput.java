package dev.jasl.dsl;

import dev.jasl.expr.Node;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a child execution is started with.
 *
 * @param <P> what the body's lambda is given
 * @param read how that reads the child's input
 */
record ChildInput<P>(Items<?> items, @Nullable Batching batching, Function<Node, P> read) {
  MapBody body(Function<P, ? extends Flow> flow) {
    Node.Item item = new Node.Item(items.type().name());
    return new MapBody(item, flow.apply(read.apply(item)));
  }
}
