package dev.jasl.expr;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Looking at the elements of a list. */
public abstract sealed class ListParts<E, X extends Expr<E>> extends Expr<List<E>>
    permits ListNumbers {
  final Type<X> element;

  ListParts(Type<?> type, Node node, Type<X> element) {
    super(type, node);
    this.element = element;
  }

  /**
   * The element at this index, counted from 0; a list that is too short fails the state.
   *
   * @throws IllegalArgumentException if the index is negative
   *
   * <pre>{@code
   * TAGS.get(2)
   * // $tags[2]
   * // JSONPath: $tags[2]
   * }</pre>
   */
  public final X get(int index) {
    return element.at(new Node.Required(new Node.Element(node, Indexes.check(index)), false, null));
  }

  /**
   * The element at a computed index, counted from 0; a list that is too short fails the state. A negative index counts
   * from the end in JSONata and fails in JSONPath.
   *
   * <pre>{@code
   * TAGS.get(LIMIT)
   * // ($v1 := $limit; $tags[$v1])
   * // JSONPath: States.ArrayGetItem($tags, $limit)
   * }</pre>
   */
  public final X get(IntegerExpr index) {
    Node found = Node.operation(Operator.GET_ITEM, node, index.node);
    return element.at(new Node.Required(found, false, null));
  }

  /**
   * The first element, which is missing in an empty list.
   *
   * <pre>{@code
   * TAGS.first().orFail()
   * // $tags[0]
   * // JSONPath: $tags[0]
   * }</pre>
   */
  public final OptionalExpr<X> first() {
    return new OptionalExpr<>(new Node.Element(node, 0), element);
  }

  /**
   * The last element, which is missing in an empty list.
   *
   * <pre>{@code
   * TAGS.last().orFail()
   * // $tags[-1]
   * // JSONPath: $tags[(@.length-1)]
   * }</pre>
   */
  public final OptionalExpr<X> last() {
    return new OptionalExpr<>(Node.operation(Operator.LAST, node), element);
  }

  /**
   * How many elements it has.
   *
   * <pre>{@code
   * TAGS.size()
   * // $count($tags)
   * // JSONPath: States.ArrayLength($tags)
   * }</pre>
   */
  public final IntegerExpr size() {
    return new IntegerExpr(Node.operation(Operator.COUNT, node));
  }

  /**
   * Whether it has no element.
   *
   * <pre>{@code
   * TAGS.isEmpty()
   * // $count($tags) = 0
   * // JSONPath: {"Not":{"Variable":"$tags[0]","IsPresent":true}}
   * }</pre>
   */
  public final BooleanExpr isEmpty() {
    return BooleanExpr.of(Operator.IS_EMPTY, node);
  }

  /**
   * Whether an element equals this, whatever it is made of. Timestamps are compared as instants, which JSONPath cannot.
   *
   * <pre>{@code
   * TAGS.contains(NAME)
   * // $name in $tags
   * // JSONPath: States.ArrayContains($tags, $name)
   * }</pre>
   */
  public final BooleanExpr contains(X value) {
    if (element.json() == Instant.class) {
      return anyMatch(one -> BooleanExpr.of(Operator.TIMESTAMP_EQUALS, one.node, value.node));
    }
    boolean plain = Node.ElementKind.of(element) == Node.ElementKind.PLAIN && element.isScalar();
    return BooleanExpr.of(plain ? Operator.CONTAINS : Operator.CONTAINS_EQUAL, value.node, node);
  }

  /**
   * Whether this is true of an element. JSONata only.
   *
   * <pre>{@code
   * TAGS.anyMatch(name -> name.startsWith("a"))
   * // $exists($filter($tags, function($v1) { $contains($v1, /^a/) }))
   * }</pre>
   */
  public final BooleanExpr anyMatch(Function<X, BooleanExpr> predicate) {
    return BooleanExpr.of(Operator.ANY_MATCH, node, lambda(predicate));
  }

  /**
   * Whether this is true of all elements; it is of an empty list. JSONata only.
   *
   * <pre>{@code
   * TAGS.allMatch(name -> name.startsWith("a"))
   * // $not($exists($filter($tags, function($v1) { $not($contains($v1, /^a/)) })))
   * }</pre>
   */
  public final BooleanExpr allMatch(Function<X, BooleanExpr> predicate) {
    return noneMatch(one -> predicate.apply(one).not());
  }

  /**
   * Whether this is true of no element. JSONata only.
   *
   * <pre>{@code
   * TAGS.noneMatch(name -> name.startsWith("a"))
   * // $not($exists($filter($tags, function($v1) { $contains($v1, /^a/) })))
   * }</pre>
   */
  public final BooleanExpr noneMatch(Function<X, BooleanExpr> predicate) {
    return BooleanExpr.of(Operator.NONE_MATCH, node, lambda(predicate));
  }

  /**
   * The only element; a list with none or several fails the state. JSONata only.
   *
   * <pre>{@code
   * TAGS.single()
   * // $single($tags)
   * }</pre>
   */
  public final X single() {
    return element.at(Node.operation(Operator.SINGLE, node));
  }

  /**
   * The only element of which this is true; none or several fail the state. JSONata only.
   *
   * <pre>{@code
   * TAGS.single(name -> name.endsWith(".csv"))
   * // $single($tags, function($v1) { $contains($v1, /^[\s\S]*\.csv(?![\s\S])/) })
   * }</pre>
   */
  public final X single(Function<X, BooleanExpr> predicate) {
    return element.at(Node.operation(Operator.SINGLE_MATCH, node, lambda(predicate)));
  }

  final Node.Lambda lambda(Function<X, BooleanExpr> predicate) {
    return Applied.of(element, predicate).lambda();
  }
}
