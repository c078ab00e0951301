package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.codegen.aws.Declarations.Member;
import dev.jasl.codegen.aws.IntegrationTable.Service;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON Schemas of a service's shapes, with the keys that Step Functions uses. */
final class ShapeSchemas {
  /** A longer enum grows faster than this library; it stays text. */
  private static final int MOST_CONSTANTS = 40;

  private static final Pattern MAP = Pattern.compile("(?:Partial<)?Record<[^,]+, (.*?)>>?");

  private final Service service;
  private final Declarations declarations;
  private final boolean results;
  private final Set<String> foreign;
  private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();
  private final Set<String> shapes = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int depth;

  /** A shape that is still to be written, and how far from the root it was met. */
  private record Open(String shape, int depth) {}

  /**
   * For one direction.
   *
   * @param results whether these come back
   * @param foreign shapes that are not typed here
   */
  ShapeSchemas(Service service, Declarations declarations, boolean results, Set<String> foreign) {
    this.service = service;
    this.declarations = declarations;
    this.results = results;
    this.foreign = foreign;
  }

  /** Adds an object that is made of a shape, under a name of its own, and all that it needs. */
  void add(String className, String shape, Predicate<String> left, Predicate<String> demanded) {
    List<Member> members = declarations
        .shape(shape)
        .orElseThrow(() -> new IllegalArgumentException(service.name() + " has no " + shape));
    shapes.add(shape);
    depth = 0;
    definitions.put(
        className,
        object(
            shape, members.stream().filter(member -> !left.test(key(member))).toList(), demanded));
    defineOpen();
  }

  /** Adds a schema that was made by hand. */
  void add(String className, ObjectNode schema) {
    definitions.put(className, schema);
  }

  /** Says more about a schema that was added. */
  void describe(String className, String description) {
    Objects.requireNonNull(definitions.get(className)).put("description", description);
  }

  /** A reference to a shape, for schemas that were made by hand. */
  ObjectNode type(String shape) {
    depth = 0;
    ObjectNode reference = schema("", shape);
    defineOpen();
    return reference;
  }

  private void defineOpen() {
    while (!open.isEmpty()) {
      Open next = open.remove();
      depth = next.depth();
      define(next.shape());
    }
  }

  /** Which shapes were typed. */
  Set<String> shapes() {
    return Set.copyOf(shapes);
  }

  SortedMap<String, ObjectNode> definitions() {
    return definitions;
  }

  static String key(Member member) {
    return IntegrationTable.capitalised(member.name());
  }

  private void define(String shape) {
    String name = name(shape);
    if (definitions.containsKey(name)) {
      return;
    }
    Optional<List<String>> constants = declarations.constants(shape);
    if (constants.isPresent()) {
      ObjectNode schema = json();
      constants.get().forEach(schema.putArray("enum")::add);
      definitions.put(name, schema);
    } else {
      definitions.put(name, json());
      definitions.put(
          name, object(shape, declarations.shape(shape).orElseThrow(), member -> false));
    }
  }

  private ObjectNode object(String shape, List<Member> members, Predicate<String> demanded) {
    ObjectNode schema = json().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    members.forEach(
        member -> properties.set(key(member), schema(shape + "." + key(member), member.type())));
    List<String> required = members.stream()
        .filter(member -> member.required() || demanded.test(key(member)))
        .map(ShapeSchemas::key)
        .toList();
    if (!required.isEmpty()) {
      required.forEach(schema.putArray("required")::add);
    }
    return schema;
  }

  private ObjectNode schema(String member, String type) {
    if (service.staysJson(member)) {
      return json();
    }
    if (type.endsWith("[]")) {
      ObjectNode list = json().put("type", "array");
      list.set("items", schema(member, type.substring(0, type.length() - 2)));
      return list;
    }
    Matcher map = MAP.matcher(type);
    if (map.matches()) {
      ObjectNode object = json().put("type", "object");
      object.set("additionalProperties", schema(member, map.group(1)));
      return object;
    }
    return switch (type) {
      case "string", "Uint8Array" -> json().put("type", "string");
      case "boolean" -> json().put("type", "boolean");
      case "number" ->
        json()
            .put(
                "type",
                service.isFractional(member.substring(member.indexOf('.') + 1))
                    ? "number"
                    : "integer");
      case "Date" -> time();
      default -> named(type);
    };
  }

  private ObjectNode time() {
    if (!results) {
      return json().put("type", "string").put("format", "date-time");
    }
    return service.timesAreMillis()
        ? json().put("type", "integer").put("description", "In milliseconds since 1970.")
        : json().put("description", "A time; whether as text or as a number, AWS does not say.");
  }

  private ObjectNode named(String type) {
    boolean tooLong = declarations
        .constants(type)
        .filter(constants -> constants.size() > MOST_CONSTANTS)
        .isPresent();
    if (tooLong) {
      return json().put("type", "string");
    }
    boolean choice = declarations.constants(type).isPresent();
    boolean known = choice || declarations.shape(type).isPresent();
    if (!known || service.staysJson(type) || (!choice && foreign.contains(type))) {
      return json();
    }
    boolean deep = results && depth >= service.depth() && !definitions.containsKey(name(type));
    if (!choice && deep) {
      return json();
    }
    if (!choice) {
      shapes.add(type);
    }
    open.add(new Open(type, depth + 1));
    return json().put("$ref", "#/$defs/" + name(type));
  }

  private String name(String shape) {
    String prefix = service.prefix();
    return shape.startsWith(prefix) ? shape : prefix + shape;
  }

  private static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }
}
