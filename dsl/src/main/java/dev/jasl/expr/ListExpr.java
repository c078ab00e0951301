package dev.jasl.expr;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list whose elements are of one kind.
 *
 * @param <E> Java's type of an element
 * @param <X> the expression of an element
 * @see <a href="https://docs.jsonata.org/higher-order-functions">JSONata, Higher order functions</a>
 */
public final class ListExpr<E, X extends Expr<E>> extends ListNumbers<E, X> implements NotText {
  private ListExpr(Type<?> type, Node node, Type<X> element) {
    super(type, node, element);
  }

  /**
   * The type of lists of such elements.
   *
   * <pre>{@code
   * TAGS
   * // $tags
   * // JSONPath: $tags
   * }</pre>
   */
  public static <E, X extends Expr<E>> Type<ListExpr<E, X>> of(Type<X> element) {
    return Type.self(
        "list of " + element.name(),
        List.class,
        (type, node) -> new ListExpr<>(type, node, element));
  }

  /**
   * The elements of which this is true. JSONPath can compare fields of an element with literals.
   *
   * <pre>{@code
   * LINES.filter(line -> line.price().lessThan(10))
   * // [$filter($lines, function($v1) { $v1.price < 10 })[]]
   * // JSONPath: $lines[?(@.price < 10)]
   * }</pre>
   */
  public ListExpr<E, X> filter(Function<X, BooleanExpr> predicate) {
    return same(Node.operation(Operator.FILTER, node, lambda(predicate)));
  }

  /**
   * What a function makes of each element. JSONPath can take fields.
   *
   * <pre>{@code
   * LINES.map(line -> line.price())
   * // [$map($lines, function($v1) { $v1.price })[]]
   * // JSONPath: $lines[*].price
   * }</pre>
   */
  public <F, Y extends Expr<F>> ListExpr<F, Y> map(Function<X, Y> function) {
    Applied<Y> applied = Applied.of(element, function);
    return ListExpr.<F, Y>of(applied.type())
        .at(Node.operation(Operator.MAP, node, applied.lambda()));
  }

  /**
   * What a function makes of each element and its index, counted from 0. JSONata only.
   *
   * <pre>{@code
   * TAGS.mapIndexed((name, index) -> format("{} {}", index, name))
   * // [$map($tags, function($v1, $v2) { $v2 & " " & $v1 })[]]
   * }</pre>
   */
  public <F, Y extends Expr<F>> ListExpr<F, Y> mapIndexed(BiFunction<X, IntegerExpr, Y> function) {
    Applied<Y> applied = Applied.of(element, IntegerExpr.TYPE, function);
    return ListExpr.<F, Y>of(applied.type())
        .at(Node.operation(Operator.MAP, node, applied.lambda()));
  }

  /**
   * The elements of all lists that a function makes of the elements, in one list. JSONPath can take fields.
   *
   * <pre>{@code
   * list(ListExpr.of(StringExpr.TYPE), TAGS, TAGS).flatMap(names -> names)
   * // $reduce([[$tags], [$tags]], function($v1, $v2) { [$append($v1, $v2)[]] }, [])
   * }</pre>
   */
  public <F, Y extends Expr<F>> ListExpr<F, Y> flatMap(Function<X, ListExpr<F, Y>> function) {
    Applied<ListExpr<F, Y>> applied = Applied.of(element, function);
    return applied.type().at(Node.operation(Operator.FLAT_MAP, node, applied.lambda()));
  }

  /**
   * Sorted, where the function says whether its first argument belongs behind its second; what neither belongs behind
   * stays in order. JSONata only.
   *
   * <pre>{@code
   * TAGS.sort((one, other) -> one.length().greaterThan(other.length()))
   * // [$sort($tags, function($v1, $v2) { $length($v1) > $length($v2) })[]]
   * }</pre>
   */
  public ListExpr<E, X> sort(BiFunction<X, X, BooleanExpr> after) {
    Node order = Applied.of(element, element, after).lambda();
    return same(Node.operation(Operator.SORT, node, order));
  }

  /**
   * Sorted by a text, a number or a point in time of each element, the smallest first; what is equal stays in order.
   * JSONata only.
   *
   * <pre>{@code
   * TAGS.sortBy(name -> name.length())
   * // ($v1 := function($v2) { $length($v2) }; [$sort($tags, function($v2, $v3) { $v1($v2) > $v1($v3)
   * // })[]])
   * }</pre>
   */
  public ListExpr<E, X> sortBy(Function<X, Sortable> key) {
    return sorted(Operator.SORT_BY, key);
  }

  /**
   * Sorted by a text, a number or a point in time of each element, the largest first; what is equal stays in order.
   * JSONata only.
   *
   * <pre>{@code
   * TAGS.sortByDescending(name -> name.length())
   * // ($v1 := function($v2) { $length($v2) }; [$sort($tags, function($v2, $v3) { $v1($v2) < $v1($v3)
   * // })[]])
   * }</pre>
   */
  public ListExpr<E, X> sortByDescending(Function<X, Sortable> key) {
    return sorted(Operator.SORT_BY_DESCENDING, key);
  }

  /**
   * With one more element at the end. JSONata only.
   *
   * <pre>{@code
   * TAGS.append(text("x"))
   * // [$append($tags, ["x"])[]]
   * }</pre>
   */
  public ListExpr<E, X> append(X value) {
    return same(Node.operation(Operator.APPEND, node, Node.array(element, List.of(value.node))));
  }

  /**
   * With the elements of another list at the end. JSONata only.
   *
   * <pre>{@code
   * TAGS.appendAll(TAGS)
   * // [$append($tags, $tags)[]]
   * }</pre>
   */
  public ListExpr<E, X> appendAll(ListExpr<E, X> other) {
    return same(Node.operation(Operator.APPEND, node, other.node));
  }

  /**
   * The elements from {@code begin} to before {@code end}, counted from 0; fewer if the list ends before.
   *
   * @throws IllegalArgumentException if begin is negative or end less
   *
   * <pre>{@code
   * TAGS.subList(0, 2)
   * // [$filter($tags, function($v1, $v2) { $v2 >= 0 and $v2 < 2 })[]]
   * // JSONPath: $tags[0:2]
   * }</pre>
   */
  public ListExpr<E, X> subList(int begin, int end) {
    Indexes.check(begin, end);
    return same(Node.operation(Operator.SLICE, node, Node.literal(begin), Node.literal(end)));
  }

  /**
   * Without the first elements.
   *
   * @throws IllegalArgumentException if the count is negative
   *
   * <pre>{@code
   * TAGS.skip(1)
   * // [$filter($tags, function($v1, $v2) { $v2 >= 1 })[]]
   * // JSONPath: $tags[1:]
   * }</pre>
   */
  public ListExpr<E, X> skip(int count) {
    return same(Node.operation(Operator.SKIP, node, Node.literal(Indexes.check(count))));
  }

  /**
   * The first elements, or all if there are fewer.
   *
   * @throws IllegalArgumentException if the count is negative
   *
   * <pre>{@code
   * TAGS.limit(3)
   * // [$filter($tags, function($v1, $v2) { $v2 < 3 })[]]
   * // JSONPath: $tags[:3]
   * }</pre>
   */
  public ListExpr<E, X> limit(int count) {
    return same(Node.operation(Operator.LIMIT, node, Node.literal(Indexes.check(count))));
  }

  /**
   * The last element first. JSONata only.
   *
   * <pre>{@code
   * TAGS.reverse()
   * // [$reverse($tags)[]]
   * }</pre>
   */
  public ListExpr<E, X> reverse() {
    return same(Node.operation(Operator.REVERSE, node));
  }

  /**
   * In an order left to chance. JSONata only.
   *
   * <pre>{@code
   * TAGS.shuffle()
   * // [$shuffle($tags)[]]
   * }</pre>
   */
  public ListExpr<E, X> shuffle() {
    return same(Node.operation(Operator.SHUFFLE, node));
  }

  /**
   * Without what equals an earlier element. The order that {@code States.ArrayUnique} gives is not promised.
   *
   * <pre>{@code
   * TAGS.distinct()
   * // [$distinct($tags)[]]
   * // JSONPath: States.ArrayUnique($tags)
   * }</pre>
   */
  public ListExpr<E, X> distinct() {
    return same(Node.operation(Operator.DISTINCT, node));
  }

  /**
   * What a function makes of the elements at the same place in two lists, as far as the shorter goes. JSONata only.
   *
   * <pre>{@code
   * TAGS.zip(SCORES, (name, number) -> format("{}={}", name, number))
   * // [$map([$zip($tags, $scores)[]], function($v1) { ($v2 := $v1[0]; $v3 := $v1[1]; $v2 & "=" & $v3)
   * // })[]]
   * }</pre>
   */
  public <F, Z extends Expr<F>, G, Y extends Expr<G>> ListExpr<G, Y> zip(
      ListExpr<F, Z> other, BiFunction<X, Z, Y> function) {
    Applied<Y> applied = Applied.of(element, other.element, function);
    Node pairs = Node.operation(Operator.ZIP, node, other.node);
    return ListExpr.<G, Y>of(applied.type()).at(Pairs.map(pairs, applied.lambda()));
  }

  /**
   * Cut into lists of this size; the last may be shorter.
   *
   * @throws IllegalArgumentException if the size is not positive
   *
   * <pre>{@code
   * TAGS.partition(10)
   * // [$partition($tags, 10)[]]
   * // JSONPath: States.ArrayPartition($tags, 10)
   * }</pre>
   */
  public ListExpr<List<E>, ListExpr<E, X>> partition(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a part has at least one element, not " + size);
    }
    Node parts = Node.operation(Operator.PARTITION, node, Node.literal(size));
    return ListExpr.of(ListExpr.of(element)).at(parts);
  }

  /**
   * A map with an entry for each element; of two with one key the later stands. JSONata only.
   *
   * <pre>{@code
   * TAGS.toMap(name -> name, name -> name.length())
   * // $merge([$map($tags, function($v1) { {$v1: $length($v1)} })])
   * }</pre>
   */
  public <F, Y extends Expr<F>> MapExpr<F, Y> toMap(
      Function<X, StringExpr> key, Function<X, Y> value) {
    Applied<Y> values = Applied.of(element, value);
    Node.Lambda keys = Applied.of(element, key).lambda();
    return MapExpr.<F, Y>of(values.type())
        .at(Node.operation(Operator.TO_MAP, node, keys, values.lambda()));
  }

  private ListExpr<E, X> sorted(Operator operator, Function<X, Sortable> key) {
    Node.Parameter parameter = new Node.Parameter();
    Sortable found = key.apply(element.at(parameter));
    Node body = found instanceof TimestampExpr time
        ? Node.operation(Operator.TO_MILLIS, time.node)
        : Node.of((Expr<?>) found);
    return same(Node.operation(operator, node, new Node.Lambda(List.of(parameter), body)));
  }

  private ListExpr<E, X> same(Node changed) {
    return ListExpr.<E, X>of(element).at(changed);
  }
}
