package dev.jasl.expr;

import static dev.jasl.expr.Meaning.call;
import static dev.jasl.expr.Meaning.find;
import static dev.jasl.expr.Meaning.list;
import static dev.jasl.expr.Meaning.missing;
import static dev.jasl.expr.Meaning.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What each operation means, as a specification that can be run. Texts and numbers have pages of their own. */
record OperatorMeaning(List<Node> operands, Meaning.Scope scope) {
  JsonNode of(Operator operator) {
    return switch (operator) {
      case AND -> truth(isTrue(0) && isTrue(1));
      case OR -> truth(isTrue(0) || isTrue(1));
      case NOT -> truth(!isTrue(0));
      case CHOOSE -> isTrue(0) ? value(1) : value(2);
      case STRING_EQUALS, BOOLEAN_EQUALS, NUMBER_EQUALS, JSON_EQUALS ->
        truth(same(value(0), value(1)));
      case TIMESTAMP_EQUALS -> truth(instant(0).equals(instant(1)));
      case TIMESTAMP_BEFORE -> truth(instant(0).isBefore(instant(1)));
      case TIMESTAMP_AT_MOST -> truth(!instant(0).isAfter(instant(1)));
      case TIMESTAMP_AFTER -> truth(instant(0).isAfter(instant(1)));
      case TIMESTAMP_AT_LEAST -> truth(!instant(0).isBefore(instant(1)));
      case TO_MILLIS -> Texts.number((double) instant(0).toEpochMilli());
      case FROM_MILLIS -> time(Instant.ofEpochMilli(value(0).longValue()));
      case PLUS_MILLIS -> time(instant(0).plusMillis(value(1).longValue()));
      case MINUS_MILLIS -> time(instant(0).minusMillis(value(1).longValue()));

      case IS_PRESENT -> truth(!sought().isMissingNode());
      case HAS_VALUE -> truth(hasValue(sought()));
      case OR_ELSE -> first(found -> !found.isMissingNode());
      case NULL_OR_ELSE -> first(OperatorMeaning::hasValue);
      case MAP_OPTIONAL -> mapped(found -> !found.isMissingNode());
      case MAP_NULLABLE -> mapped(OperatorMeaning::hasValue);
      case IS_NULL -> truth(value(0).isNull());
      case IS_STRING -> truth(value(0).isTextual());
      case IS_NUMBER -> truth(value(0).isNumber());
      case IS_BOOLEAN -> truth(value(0).isBoolean());
      case IS_LIST -> truth(value(0).isArray());
      case IS_OBJECT -> truth(value(0).isObject());
      case TO_JSON_TEXT, ANY_TO_JSON_TEXT -> TextNode.valueOf(Texts.json(value(0)));

      case COUNT -> Texts.number(value(0).size());
      case IS_EMPTY -> truth(value(0).isEmpty());
      case CONTAINS, CONTAINS_EQUAL, IS_IN -> truth(contains(value(0)));
      case GET_ITEM -> item(value(1).intValue());
      case LAST -> value(0).path(value(0).size() - 1);
      case FILTER -> list(filtered());
      case ANY_MATCH -> truth(!filtered().isEmpty());
      case NONE_MATCH -> truth(filtered().isEmpty());
      case SINGLE -> single(elements(0));
      case SINGLE_MATCH -> single(filtered());
      case MAP -> list(mappedElements());
      case FLAT_MAP ->
        list(mappedElements().stream().flatMap(OperatorMeaning::stream).toList());
      case CALL -> call(operands.get(0), scope, value(1), value(2));
      case REDUCE -> reduced();
      case SORT -> list(sorted((a, b) -> after(a, b) ? 1 : after(b, a) ? -1 : 0));
      case SORT_BY -> list(sorted(byKey()));
      case SORT_BY_DESCENDING -> list(sorted(byKey().reversed()));
      case APPEND -> list(joined(elements(0), elements(1)));
      case REVERSE -> reversed();
      case DISTINCT -> list(distinct());
      case ZIP -> zipped();
      case PARTITION -> partitioned(value(1).intValue());
      case SLICE -> slice(value(1).intValue(), value(2).intValue());
      case SKIP -> slice(value(1).intValue(), Integer.MAX_VALUE);
      case LIMIT -> slice(0, value(1).intValue());
      case RANGE -> range(value(0).longValue(), value(1).longValue(), value(2).longValue());

      case LOOKUP -> value(0).path(value(1).textValue());
      case KEYS ->
        list(names().stream().map(name -> (JsonNode) TextNode.valueOf(name)).toList());
      case VALUES -> list(elements(0));
      case ENTRIES -> list(names().stream().map(this::entry).toList());
      case MERGE -> merged(value(0), value(1));
      case FILTER_ENTRIES ->
        members((name, member) ->
            call(operands.get(1), scope, member, name).booleanValue() ? member : missing());
      case MAP_VALUES -> members((name, member) -> call(operands.get(1), scope, member, name));
      case TO_MAP -> toMap();
      default -> new TextMeaning(this).of(operator);
    };
  }

  JsonNode value(int operand) {
    return Meaning.value(operands.get(operand), scope);
  }

  private boolean isTrue(int operand) {
    return value(operand).booleanValue();
  }

  /** To the millisecond. */
  private Instant instant(int operand) {
    return OffsetDateTime.parse(value(operand).textValue())
        .toInstant()
        .truncatedTo(ChronoUnit.MILLIS);
  }

  private static JsonNode time(Instant time) {
    return TextNode.valueOf(
        java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(java.time.ZoneOffset.UTC)
            .format(time));
  }

  static boolean same(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.doubleValue() == other.doubleValue();
    }
    if (one.size() != other.size() || one.getNodeType() != other.getNodeType()) {
      return false;
    }
    if (one.isArray()) {
      return java.util.stream.IntStream.range(0, one.size())
          .allMatch(i -> same(one.get(i), other.get(i)));
    }
    return one.isObject()
        ? one.properties().stream()
            .allMatch(m -> other.has(m.getKey()) && same(m.getValue(), other.get(m.getKey())))
        : one.equals(other);
  }

  private static boolean hasValue(JsonNode found) {
    return !found.isMissingNode() && !found.isNull();
  }

  /** JSONPath does not notice what is missing on the way. */
  private JsonNode sought() {
    try {
      return find(operands.get(0), scope);
    } catch (Meaning.Fails onTheWay) {
      throw new Meaning.Unspecified("missing on the way");
    }
  }

  private JsonNode first(java.util.function.Predicate<JsonNode> good) {
    JsonNode found = find(operands.get(0), scope);
    return good.test(found) ? found : value(1);
  }

  private JsonNode mapped(java.util.function.Predicate<JsonNode> good) {
    JsonNode found = find(operands.get(0), scope);
    return good.test(found) ? call(operands.get(1), scope, found) : missing();
  }

  private List<JsonNode> elements(int operand) {
    List<JsonNode> elements = new ArrayList<>();
    value(operand).forEach(elements::add);
    return elements;
  }

  private boolean contains(JsonNode value) {
    return elements(1).stream().anyMatch(element -> same(element, value));
  }

  private JsonNode item(int index) {
    if (index < 0) {
      throw new Meaning.Unspecified("a negative index");
    }
    return value(0).path(index);
  }

  private List<JsonNode> filtered() {
    return elements(0).stream()
        .filter(element -> call(operands.get(1), scope, element).booleanValue())
        .toList();
  }

  private List<JsonNode> mappedElements() {
    List<JsonNode> mapped = new ArrayList<>();
    for (JsonNode element : elements(0)) {
      mapped.add(call(operands.get(1), scope, element, Texts.number(mapped.size())));
    }
    return mapped;
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return java.util.stream.StreamSupport.stream(list.spliterator(), false);
  }

  private static JsonNode single(List<JsonNode> found) {
    if (found.size() != 1) {
      throw new Meaning.Fails("not one");
    }
    return found.get(0);
  }

  private JsonNode reduced() {
    JsonNode result = value(1);
    for (JsonNode element : elements(0)) {
      result = call(operands.get(2), scope, result, element);
    }
    return result;
  }

  private boolean after(JsonNode one, JsonNode other) {
    return call(operands.get(1), scope, one, other).booleanValue();
  }

  private List<JsonNode> sorted(Comparator<JsonNode> order) {
    List<JsonNode> sorted = elements(0);
    sorted.sort(order);
    return sorted;
  }

  private Comparator<JsonNode> byKey() {
    return (one, other) ->
        compare(call(operands.get(1), scope, one), call(operands.get(1), scope, other));
  }

  static int compare(JsonNode one, JsonNode other) {
    return one.isTextual()
        ? one.textValue().compareTo(other.textValue())
        : Double.compare(one.doubleValue(), other.doubleValue());
  }

  private static List<JsonNode> joined(List<JsonNode> one, List<JsonNode> other) {
    List<JsonNode> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  private JsonNode reversed() {
    List<JsonNode> reversed = elements(0);
    Collections.reverse(reversed);
    return list(reversed);
  }

  private List<JsonNode> distinct() {
    List<JsonNode> distinct = new ArrayList<>();
    for (JsonNode element : elements(0)) {
      if (distinct.stream().noneMatch(earlier -> same(earlier, element))) {
        distinct.add(element);
      }
    }
    return distinct;
  }

  private JsonNode zipped() {
    List<JsonNode> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(value(0).size(), value(1).size()); i++) {
      pairs.add(list(List.of(value(0).get(i), value(1).get(i))));
    }
    return list(pairs);
  }

  private JsonNode partitioned(int size) {
    List<JsonNode> parts = new ArrayList<>();
    List<JsonNode> elements = elements(0);
    for (int i = 0; i < elements.size(); i += size) {
      parts.add(list(elements.subList(i, Math.min(i + size, elements.size()))));
    }
    return list(parts);
  }

  private JsonNode slice(int begin, int end) {
    List<JsonNode> elements = elements(0);
    int last = Math.min(end, elements.size());
    return list(begin >= last ? List.of() : elements.subList(begin, last));
  }

  private static JsonNode range(long first, long last, long step) {
    List<JsonNode> numbers = new ArrayList<>();
    for (long number = first; step > 0 ? number <= last : number >= last; number += step) {
      numbers.add(Texts.number((double) number));
    }
    return list(numbers);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    value(0).fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode entry(String name) {
    return Meaning.JSON.objectNode().put("key", name).set("value", value(0).get(name));
  }

  private static JsonNode merged(JsonNode one, JsonNode other) {
    ObjectNode merged = Meaning.JSON.objectNode();
    merged.setAll((ObjectNode) one);
    merged.setAll((ObjectNode) other);
    return merged;
  }

  private JsonNode members(java.util.function.BinaryOperator<JsonNode> function) {
    ObjectNode members = Meaning.JSON.objectNode();
    for (String name : names()) {
      JsonNode member = function.apply(TextNode.valueOf(name), value(0).get(name));
      if (!member.isMissingNode()) {
        members.set(name, member);
      }
    }
    return members;
  }

  private JsonNode toMap() {
    ObjectNode map = Meaning.JSON.objectNode();
    for (JsonNode element : elements(0)) {
      map.set(
          call(operands.get(1), scope, element).textValue(), call(operands.get(2), scope, element));
    }
    return map;
  }
}
