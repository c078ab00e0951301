package dev.jasl.expr;

import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.number;
import static dev.jasl.dsl.Jasl.range;
import static dev.jasl.dsl.Jasl.text;
import static dev.jasl.dsl.Jasl.timestamp;

import dev.jasl.dsl.Var;
import dev.jasl.dsl.fixture.Fixtures;
import dev.jasl.dsl.fixture.Line;
import dev.jasl.dsl.fixture.LineExpr;
import dev.jasl.expr.Given.Recipe;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Expressions of all kinds, with lambdas in lambdas, over the variables of {@link Fixtures}. */
final class Recipes {
  static final ListExpr<List<String>, ListExpr<String, StringExpr>> GROUPS =
      Var.named("groups", ListExpr.of(ListExpr.of(StringExpr.TYPE))).get();
  private static final IntegerExpr WHOLE = Var.named("whole", IntegerExpr.TYPE).get();
  private static final OptionalExpr<NumberExpr> MAYBE =
      Fixtures.DATA.get("maybe").asOptional(NumberExpr.TYPE);
  private static final List<String> TEXTS = List.of(
      "", "a", "b", "aB", "a,b", "x y", "*", "\\", "'{}'", "{%", "\"q\"", "é😀", "a/b", "\n", "1.5",
      "-2");

  private final int depth;
  private final Supplier<Recipes> inner;

  private Recipes(int depth) {
    this.depth = depth;
    Recipes below = depth == 0 ? null : new Recipes(depth - 1);
    this.inner = () -> below == null ? this : below;
  }

  static Recipes ofDepth(int depth) {
    return new Recipes(depth);
  }

  static Arbitrary<String> words() {
    return Arbitraries.of(TEXTS);
  }

  Arbitrary<Recipe<Expr<?>>> any() {
    return Arbitraries.oneOf(
        wide(texts()),
        wide(numbers()),
        wide(wholes()),
        wide(truths()),
        wide(times()),
        wide(textLists()),
        wide(numberLists()),
        wide(groups()),
        wide(maps()));
  }

  @SuppressWarnings("unchecked") // a recipe for a kind is one for an expression
  private static Arbitrary<Recipe<Expr<?>>> wide(
      Arbitrary<? extends Recipe<? extends Expr<?>>> narrow) {
    return (Arbitrary<Recipe<Expr<?>>>) (Arbitrary<?>) narrow;
  }

  // ---- kinds

  Arbitrary<Recipe<StringExpr>> texts() {
    Arbitrary<Recipe<StringExpr>> leaves = Arbitraries.oneOf(
        words().map(word -> given -> text(word)), given(Fixtures.NAME), given(Fixtures.OTHER));
    return grown(
        leaves,
        below -> List.of(
            one(below.texts(), text -> text.toUpperCase()),
            one(below.texts(), text -> text.toLowerCase()),
            one(below.texts(), text -> text.trim()),
            one(below.texts(), text -> text.normalizeSpace()),
            one(below.texts(), text -> text.encodeBase64()),
            one(below.texts(), text -> text.encodeBase64().decodeBase64()),
            one(below.texts(), text -> text.encodeUrlComponent().decodeUrlComponent()),
            one(below.texts(), text -> text.substring(1)),
            one(below.texts(), text -> text.substring(1, 3)),
            one(below.texts(), text -> text.padStart(4, '.')),
            one(below.texts(), text -> text.padEnd(4, '.')),
            one(below.texts(), text -> text.replaceAll(Pattern.compile("([a-z])"), "<$1>")),
            two(below.texts(), below.wholes(), (text, from) -> text.substring(from)),
            two(below.texts(), below.wholes(), (text, to) -> text.substring(integer(1), to)),
            two(below.texts(), below.texts(), (text, part) -> text.substringBefore(part)),
            two(below.texts(), below.texts(), (text, part) -> text.substringAfter(part)),
            two(below.texts(), below.texts(), (text, other) -> text.concat(other)),
            two(below.texts(), below.texts(), (text, part) -> text.replace(part, text("$0"))),
            two(below.texts(), below.numbers(), (text, number) -> format("{}: {}", text, number)),
            one(below.truths(), truth -> format("{}", truth)),
            one(below.numbers(), number -> number.text()),
            one(below.wholes(), whole -> whole.toText(16)),
            one(below.textLists(), texts -> texts.join("-", text -> text)),
            one(below.textLists(), texts -> texts.first().orFail()),
            one(below.textLists(), texts -> texts.last().orElse(text("none"))),
            one(below.textLists(), texts -> texts.get(1)),
            one(below.textLists(), texts -> texts.toJsonText()),
            two(below.textLists(), below.wholes(), (texts, index) -> texts.get(index)),
            one(below.maps(), map -> map.toJsonText()),
            one(below.texts(), text -> Fixtures.NOTE.orElse(text)),
            one(
                below.texts(),
                text -> Fixtures.NOTE.map(note -> note.concat("!")).orElse(text)),
            one(leaves, text -> Fixtures.NOTE.orFail()),
            one(below.texts(), text -> JsonExpr.of(text).toJsonText()),
            lambda2(
                below.textLists(),
                below.texts(),
                (texts, body) -> texts.reduce(text(""), (y, x) -> body.apply(y, x))),
            three(
                below.truths(),
                below.texts(),
                below.texts(),
                (c, a, b) -> c.choose(a).otherwise(b))));
  }

  Arbitrary<Recipe<NumberExpr>> numbers() {
    Arbitrary<Recipe<NumberExpr>> leaves = Arbitraries.oneOf(
        Arbitraries.of(0, 1, -1.5, 2.5, 0.1, 1000000).map(value -> given -> number(value)),
        given(Fixtures.PRICE),
        given(Fixtures.RATE));
    return grown(
        leaves,
        below -> List.of(
            two(below.numbers(), below.numbers(), (a, b) -> a.plus(b)),
            two(below.numbers(), below.numbers(), (a, b) -> a.minus(b)),
            two(below.numbers(), below.numbers(), (a, b) -> a.times(b)),
            two(below.numbers(), below.numbers(), (a, b) -> a.dividedBy(b)),
            two(below.wholes(), below.wholes(), (a, b) -> ((NumberExpr) a).modulo((NumberExpr) b)),
            one(below.numbers(), a -> a.plus(-2.5).negate()),
            one(below.numbers(), a -> a.abs().sqrt()),
            one(below.numbers(), a -> a.round(1)),
            one(below.numbers(), a -> a.power(2)),
            one(below.wholes(), a -> a),
            one(below.texts(), a -> a.toNumber()),
            one(below.numbers(), a -> a.text().toNumber()),
            one(below.numberLists(), l -> l.sum(x -> x)),
            one(below.numberLists(), l -> l.max(x -> x.times(2)).orElse(number(7))),
            one(below.numberLists(), l -> l.min(x -> x).orFail()),
            one(below.numberLists(), l -> l.average(x -> x).orElse(number(7))),
            one(below.numberLists(), l -> l.single()),
            one(below.numberLists(), l -> l.single(x -> x.greaterThan(1))),
            one(below.numbers(), a -> Fixtures.DISCOUNT.orElse(a)),
            one(below.numbers(), a -> Fixtures.DISCOUNT.map(d -> d.plus(1)).orElse(a)),
            one(below.numbers(), a -> Fixtures.DISCOUNT.orFail().plus(a)),
            one(below.numbers(), a -> MAYBE.orElse(a)),
            one(below.numbers(), a -> MAYBE.map(m -> m.times(2)).orElse(a)),
            one(below.numbers(), a -> MAYBE.orFail()),
            one(below.maps(), m -> m.get("a").orElse(number(3))),
            one(below.maps(), m -> m.get("a`b").orFail()),
            two(below.maps(), below.texts(), (m, key) -> m.get(key).orElse(number(3))),
            lambda2(
                below.numberLists(),
                below.numbers(),
                (l, body) -> l.reduce(number(0), (y, x) -> body.apply(y, x))),
            three(
                below.truths(),
                below.numbers(),
                below.numbers(),
                (c, a, b) -> c.choose(a).otherwise(b))));
  }

  Arbitrary<Recipe<IntegerExpr>> wholes() {
    Arbitrary<Recipe<IntegerExpr>> leaves = Arbitraries.oneOf(
        Arbitraries.of(0, 1, 2, -3, 40).map(value -> given -> integer(value)),
        given(WHOLE),
        given(Fixtures.LIMIT));
    return grown(
        leaves,
        below -> List.of(
            two(below.wholes(), below.wholes(), (a, b) -> a.plus(b)),
            two(below.wholes(), below.wholes(), (a, b) -> a.minus(b)),
            two(below.wholes(), below.wholes(), (a, b) -> a.times(b)),
            one(below.wholes(), a -> a.minus(4).abs()),
            one(below.wholes(), a -> a.negate().modulo(3)),
            one(below.numbers(), a -> a.floor()),
            one(below.numbers(), a -> a.ceil()),
            one(below.numbers(), a -> a.round()),
            one(below.texts(), a -> a.length()),
            one(below.textLists(), a -> a.size()),
            one(below.groups(), a -> a.size()),
            one(below.maps(), a -> a.size()),
            two(below.times(), below.times(), (a, b) -> a.millisSince(b))));
  }

  Arbitrary<Recipe<BooleanExpr>> truths() {
    Arbitrary<Recipe<BooleanExpr>> leaves = Arbitraries.oneOf(
        Arbitraries.of(true, false).map(value -> given -> bool(value)),
        given(Fixtures.READY),
        given(Fixtures.PAID));
    return grown(
        leaves,
        below -> List.of(
            two(below.truths(), below.truths(), (a, b) -> a.and(b)),
            two(below.truths(), below.truths(), (a, b) -> a.or(b)),
            two(below.truths(), below.truths(), (a, b) -> a.is(b)),
            one(below.truths(), a -> a.not()),
            two(below.texts(), below.texts(), (a, b) -> a.is(b)),
            two(below.texts(), below.texts(), (a, b) -> a.lessThan(b)),
            two(below.texts(), below.texts(), (a, b) -> a.atLeast(b)),
            two(below.texts(), below.texts(), (a, b) -> a.contains(b)),
            two(below.texts(), below.texts(), (a, b) -> a.startsWith(b)),
            two(below.texts(), below.texts(), (a, b) -> a.endsWith(b)),
            twoWord(below.texts(), words(), (a, b) -> a.startsWith(b)),
            twoWord(below.texts(), words(), (a, b) -> a.endsWith(b)),
            twoWord(below.texts(), words(), (a, b) -> a.contains(b)),
            twoWord(below.texts(), words(), (a, b) -> a.matches(b + "*" + b)),
            one(below.texts(), a -> a.isIn("a", "b", "\\")),
            one(below.texts(), a -> a.contains(Pattern.compile("[a(/]"))),
            one(below.texts(), a -> a.matches(Pattern.compile("[a-z]*"))),
            two(below.numbers(), below.numbers(), (a, b) -> a.is(b)),
            two(below.numbers(), below.numbers(), (a, b) -> a.lessThan(b)),
            two(below.numbers(), below.numbers(), (a, b) -> a.atLeast(b)),
            two(below.times(), below.times(), (a, b) -> a.is(b)),
            two(below.times(), below.times(), (a, b) -> a.isBefore(b)),
            two(below.times(), below.times(), (a, b) -> a.isAtOrAfter(b)),
            one(below.textLists(), a -> a.isEmpty()),
            two(below.textLists(), below.texts(), (a, b) -> a.contains(b)),
            two(below.groups(), below.textLists(), (a, b) -> a.contains(b)),
            one(below.numberLists(), a -> a.anyMatch(x -> x.greaterThan(1))),
            one(below.numberLists(), a -> a.allMatch(x -> x.greaterThan(1))),
            one(below.groups(), a -> a.anyMatch(x -> x.isEmpty())),
            one(below.truths(), a -> Fixtures.NOTE.isPresent()),
            one(
                below.texts(),
                a -> Fixtures.NOTE.isPresent().and(Fixtures.NOTE.orFail().is(a))),
            one(below.texts(), a -> Fixtures.NOTE.orFail().is(a)),
            one(below.truths(), a -> MAYBE.isPresent()),
            one(below.truths(), a -> Fixtures.DATA.get("null").isNull()),
            one(below.textLists(), a -> a.get(1).is("a")),
            one(below.textLists(), a -> JsonExpr.of(a).isList()),
            two(below.groups(), below.groups(), (a, b) -> JsonExpr.of(a).is(JsonExpr.of(b))),
            twoWord(below.maps(), words(), (a, b) -> a.containsKey(b))));
  }

  Arbitrary<Recipe<TimestampExpr>> times() {
    Arbitrary<Recipe<TimestampExpr>> leaves = Arbitraries.oneOf(
        Arbitraries.just(given -> timestamp(Instant.parse("2025-01-01T12:00:00Z"))),
        given(Fixtures.PLACED),
        given(Fixtures.DUE));
    return grown(
        leaves,
        below -> List.of(
            one(below.times(), a -> a.plus(Duration.ofHours(30))),
            one(below.times(), a -> a.minus(Duration.ofMillis(1))),
            one(below.times(), a -> a.toEpochMilli().toTimestamp())));
  }

  Arbitrary<Recipe<ListExpr<String, StringExpr>>> textLists() {
    Arbitrary<Recipe<ListExpr<String, StringExpr>>> leaves =
        Arbitraries.oneOf(given(Fixtures.TAGS), Arbitraries.just(given -> list(StringExpr.TYPE)));
    return grown(
        leaves,
        below -> List.of(
            two(below.texts(), below.texts(), (a, b) -> list(StringExpr.TYPE, a, b)),
            one(below.texts(), a -> list(StringExpr.TYPE, a)),
            one(below.texts(), a -> a.split(",")),
            one(below.texts(), a -> a.split(Pattern.compile("[,/]"))),
            one(below.texts(), a -> a.tokens(", /")),
            one(below.texts(), a -> a.match(Pattern.compile("[a-z]")).map(found -> found.match())),
            lambda(below.textLists(), below.truths(), (l, f) -> l.filter(x -> f.apply(x))),
            lambda(below.textLists(), below.texts(), (l, f) -> l.map(x -> f.apply(x))),
            lambda(below.groups(), below.texts(), (l, f) -> l.map(x -> f.apply(x))),
            lambda(below.groups(), below.textLists(), (l, f) -> l.flatMap(x -> f.apply(x))),
            lambda(lines(), below.texts(), (l, f) -> l.map(x -> f.apply(x))),
            one(lines(), l -> l.map(line -> line.sku())),
            one(
                lines(),
                l -> l.filter(line -> line.price().lessThan(2).and(line.sku().isNot("b")))
                    .map(line -> line.sku())),
            one(below.textLists(), l -> l.mapIndexed((x, i) -> format("{}{}", x, i))),
            one(below.textLists(), l -> l.sort((a, b) -> a.length().greaterThan(b.length()))),
            one(below.textLists(), l -> l.sortBy(x -> x)),
            one(below.textLists(), l -> l.sortByDescending(x -> x.length())),
            one(below.textLists(), l -> l.reverse()),
            one(below.textLists(), l -> l.distinct()),
            one(below.textLists(), l -> l.skip(1)),
            one(below.textLists(), l -> l.limit(1)),
            one(below.textLists(), l -> l.subList(1, 2)),
            two(below.textLists(), below.texts(), (l, x) -> l.append(x)),
            two(below.textLists(), below.textLists(), (l, m) -> l.appendAll(m)),
            two(
                below.textLists(),
                below.numberLists(),
                (l, m) -> l.zip(m, (x, y) -> format("{}{}", x, y))),
            one(below.groups(), l -> l.get(0)),
            one(below.groups(), l -> l.first().orElse(list(StringExpr.TYPE))),
            one(below.maps(), m -> m.keys().sortBy(x -> x)),
            one(below.maps(), m -> m.entries().map(entry -> entry.key()).sortBy(x -> x)),
            three(
                below.truths(),
                below.textLists(),
                below.textLists(),
                (c, a, b) -> c.choose(a).otherwise(b))));
  }

  Arbitrary<Recipe<ListExpr<Number, NumberExpr>>> numberLists() {
    Arbitrary<Recipe<ListExpr<Number, NumberExpr>>> leaves =
        Arbitraries.oneOf(given(Fixtures.SCORES), given(Fixtures.SCORES));
    return grown(
        leaves,
        below -> List.of(
            two(below.numbers(), below.numbers(), (a, b) -> list(NumberExpr.TYPE, a, b)),
            lambda(below.numberLists(), below.truths(), (l, f) -> l.filter(x -> f.apply(x))),
            lambda(below.numberLists(), below.numbers(), (l, f) -> l.map(x -> f.apply(x))),
            lambda(below.textLists(), below.numbers(), (l, f) -> l.map(x -> f.apply(x))),
            lambda(below.groups(), below.numbers(), (l, f) -> l.map(x -> f.apply(x))),
            one(lines(), l -> l.map(line -> line.price())),
            one(lines(), l -> l.subList(0, 1).map(line -> line.price())),
            one(below.numberLists(), l -> l.sortBy(x -> x)),
            one(below.numberLists(), l -> l.distinct()),
            one(below.wholes(), a -> range(integer(1), a.modulo(20)).map(x -> x.times(1.5))),
            one(below.maps(), m -> m.values().sortBy(x -> x))));
  }

  Arbitrary<Recipe<ListExpr<List<String>, ListExpr<String, StringExpr>>>> groups() {
    Arbitrary<Recipe<ListExpr<List<String>, ListExpr<String, StringExpr>>>> leaves =
        Arbitraries.oneOf(given(GROUPS), given(GROUPS));
    Type<ListExpr<String, StringExpr>> type = ListExpr.of(StringExpr.TYPE);
    return grown(
        leaves,
        below -> List.of(
            two(below.textLists(), below.textLists(), (a, b) -> list(type, a, b)),
            one(below.textLists(), a -> list(type, a)),
            one(below.textLists(), a -> a.partition(2)),
            lambda(below.textLists(), below.textLists(), (l, f) -> l.map(x -> f.apply(x))),
            lambda(below.groups(), below.textLists(), (l, f) -> l.map(x -> f.apply(x))),
            lambda(below.groups(), below.truths(), (l, f) -> l.filter(x -> f.apply(x))),
            one(below.groups(), l -> l.distinct()),
            one(below.groups(), l -> l.reverse()),
            one(below.groups(), l -> l.limit(1)),
            one(below.groups(), l -> l.sortBy(x -> x.size())),
            two(below.groups(), below.textLists(), (l, x) -> l.append(x))));
  }

  Arbitrary<Recipe<MapExpr<Number, NumberExpr>>> maps() {
    Arbitrary<Recipe<MapExpr<Number, NumberExpr>>> leaves =
        Arbitraries.oneOf(given(Fixtures.PRICES), given(Fixtures.PRICES));
    return grown(
        leaves,
        below -> List.of(
            two(below.maps(), below.numbers(), (m, x) -> m.put("a", x)),
            two(below.maps(), below.maps(), (m, n) -> m.merge(n)),
            one(below.maps(), m -> m.filter((key, x) -> x.greaterThan(1).or(key.is("a")))),
            one(below.maps(), m -> m.mapValues((key, x) -> x.plus(key.length()))),
            one(below.numberLists(), l -> l.toMap(x -> x.text(), x -> x.plus(1))),
            one(below.textLists(), l -> l.toMap(x -> x, x -> (NumberExpr) x.length()))));
  }

  private static Arbitrary<Recipe<ListExpr<Line, LineExpr>>> lines() {
    return Arbitraries.just(given -> Fixtures.LINES);
  }

  // ---- how recipes are put together

  private <X> Arbitrary<Recipe<X>> grown(
      Arbitrary<Recipe<X>> leaves, Function<Recipes, List<Arbitrary<Recipe<X>>>> operations) {
    if (depth == 0) {
      return leaves;
    }
    return Arbitraries.lazy(() -> {
      List<Arbitrary<Recipe<X>>> options = new ArrayList<>(operations.apply(inner.get()));
      options.add(leaves);
      return Arbitraries.oneOf(options);
    });
  }

  private static <X extends Expr<?>> Arbitrary<Recipe<X>> given(X variable) {
    return Arbitraries.integers()
        .between(-4, 3)
        .map(choice -> given -> choice < 0 ? variable : given.one(variable, choice));
  }

  private static <A, R> Arbitrary<Recipe<R>> one(
      Arbitrary<Recipe<A>> first, Function<A, R> operation) {
    return first.map(a -> given -> operation.apply(a.in(given)));
  }

  private static <A, R> Arbitrary<Recipe<R>> twoWord(
      Arbitrary<Recipe<A>> first, Arbitrary<String> word, BiFunction<A, String, R> operation) {
    return Combinators.combine(first, word).as((a, b) -> given -> operation.apply(a.in(given), b));
  }

  private static <A, B, R> Arbitrary<Recipe<R>> two(
      Arbitrary<Recipe<A>> first, Arbitrary<Recipe<B>> second, BiFunction<A, B, R> operation) {
    return Combinators.combine(first, second)
        .as((a, b) -> given -> operation.apply(a.in(given), b.in(given)));
  }

  private interface Three<A, B, C, R> {
    R of(A a, B b, C c);
  }

  private static <A, B, C, R> Arbitrary<Recipe<R>> three(
      Arbitrary<Recipe<A>> first,
      Arbitrary<Recipe<B>> second,
      Arbitrary<Recipe<C>> third,
      Three<A, B, C, R> operation) {
    return Combinators.combine(first, second, third)
        .as((a, b, c) -> given -> operation.of(a.in(given), b.in(given), c.in(given)));
  }

  private static <L, Y, R> Arbitrary<Recipe<R>> lambda(
      Arbitrary<Recipe<L>> list,
      Arbitrary<Recipe<Y>> body,
      BiFunction<L, Function<Expr<?>, Y>, R> operation) {
    return Combinators.combine(list, body)
        .as((l, b) ->
            given -> operation.apply(l.in(given), parameter -> b.in(given.with(parameter))));
  }

  private static <L, Y, R> Arbitrary<Recipe<R>> lambda2(
      Arbitrary<Recipe<L>> list,
      Arbitrary<Recipe<Y>> body,
      BiFunction<L, BiFunction<Expr<?>, Expr<?>, Y>, R> operation) {
    return Combinators.combine(list, body)
        .as((l, b) -> given -> operation.apply(
            l.in(given), (first, second) -> b.in(given.with(first).with(second))));
  }
}
