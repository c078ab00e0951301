package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The integrations whose Java is generated: {@code integrations.json}. */
record IntegrationTable(List<Service> services) {
  IntegrationTable {
    services = List.copyOf(services);
  }

  static IntegrationTable read(Path file) throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
    List<Service> services = new ArrayList<>();
    json.get("services").forEach(service -> services.add(new Service(service)));
    return new IntegrationTable(services);
  }

  /** An AWS service, as {@code arn:aws:states:::service:action} names it. */
  record Service(JsonNode json) {
    String name() {
      return text(json, "service");
    }

    /** The SDK's package, without {@code client-}. */
    String client() {
      return text(json, "client");
    }

    /** How its classes begin. */
    String prefix() {
      return text(json, "prefix");
    }

    /** How the names of its errors begin. */
    String errors() {
      return text(json, "errors");
    }

    /** The error of the service when it gives no better one. */
    String general() {
      return text(json, "general");
    }

    /** Where a page for each of its actions is. */
    Optional<String> reference() {
      return Optional.ofNullable(json.get("reference"))
          .map(path -> "https://docs.aws.amazon.com/" + path.asText());
    }

    String guide() {
      return "https://docs.aws.amazon.com/step-functions/latest/dg/" + text(json, "guide")
          + ".html";
    }

    boolean timesAreMillis() {
      return json.path("times").asText().equals("millis");
    }

    /** The class that {@code Task} gives, with a method for each action. */
    String tasksClass() {
      return prefix() + "Tasks";
    }

    /** How {@code Task} calls it. */
    String method() {
      return prefix().substring(0, 1).toLowerCase(Locale.ROOT) + prefix().substring(1);
    }

    /** Which parameters are logical names, and of what kind. */
    Map<String, String> names() {
      return texts(json.path("names"));
    }

    /** Shapes and members of shapes that stay JSON. */
    boolean staysJson(String shapeOrMember) {
      return contains(json.path("json"), shapeOrMember);
    }

    /** How deep results are typed; what lies deeper is read by few and stays JSON. */
    int depth() {
      return json.path("depth").asInt(2);
    }

    /** Members whose numbers have fractions; the declarations do not tell. */
    boolean isFractional(String member) {
      return contains(json.path("fractional"), member);
    }

    /** All actions. */
    List<Api> apis() {
      List<Api> apis = new ArrayList<>();
      json.get("apis").forEach(api -> apis.add(new Api(this, api)));
      return apis;
    }

    /** The actions whose Java is generated. */
    List<Api> generated() {
      return apis().stream().filter(api -> !api.byHand()).toList();
    }
  }

  /** One action of a service. */
  record Api(Service service, JsonNode json) {
    String action() {
      return text(json, "action");
    }

    /** The action as the service calls it. */
    String operation() {
      return json.path("operation").asText(capitalised(action()));
    }

    String className() {
      return service.prefix() + capitalised(action());
    }

    boolean byHand() {
      return json.path("byHand").asBoolean();
    }

    /** A schema of its parameters, where the service's own action takes others. */
    Optional<JsonNode> request() {
      return Optional.ofNullable(json.get("request"));
    }

    /** What that schema refers to, by name. */
    Map<String, JsonNode> definitions() {
      Map<String, JsonNode> definitions = new LinkedHashMap<>();
      json.path("defs")
          .properties()
          .forEach(member -> definitions.put(member.getKey(), member.getValue()));
      return definitions;
    }

    /** Errors that nothing declares. */
    List<String> moreErrors() {
      List<String> names = new ArrayList<>();
      json.path("more").forEach(name -> names.add(name.asText()));
      return names;
    }

    boolean has(char pattern) {
      return text(json, "patterns").indexOf(pattern) >= 0;
    }

    /** The parameter that carries the task token. */
    Optional<String> token() {
      return Optional.ofNullable(json.get("token")).map(JsonNode::asText);
    }

    Map<String, String> names() {
      Map<String, String> names = new LinkedHashMap<>(service.names());
      names.putAll(texts(json.path("names")));
      return names;
    }

    /** Java's names for parameters whose own are taken. */
    Map<String, String> renamed() {
      return texts(json.path("rename"));
    }

    /** Parameters that the service wants although its declarations do not say so. */
    boolean demands(String parameter) {
      return contains(json.path("required"), parameter);
    }

    /** Parameters that Step Functions does not take. */
    boolean omits(String parameter) {
      return contains(json.path("omit"), parameter)
          || contains(service.json().path("omit"), parameter);
    }

    Answer response() {
      return new Answer(this, json.path("result"), className() + "Result");
    }

    Answer sync() {
      return new Answer(this, json.path("sync"), className() + "Done");
    }
  }

  /** What comes back. */
  record Answer(Api api, JsonNode json, String usual) {
    /** The class of its record; a class without a shape exists already. */
    String className() {
      return json.path("class").asText(usual);
    }

    /** The shape it has, if one has to be taken from the declarations. */
    @Nullable
    String shape() {
      return json.path("shape").asText(null);
    }

    boolean exists() {
      return json.has("class") && !json.has("shape") && !json.has("schema");
    }

    boolean isNothing() {
      return json.path("nothing").asBoolean();
    }

    /** Whether nothing is known of it. */
    boolean isAnything() {
      return json.path("any").asBoolean();
    }

    /** Whether AWS does not say what it is. */
    boolean isGuess() {
      return json.path("guess").asBoolean();
    }

    /** A schema written down in the table, where no shape fits. */
    Optional<JsonNode> schema() {
      return Optional.ofNullable(json.get("schema"));
    }

    boolean isCertain(String member) {
      return contains(json.path("certain"), member);
    }
  }

  static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the table has no \"" + name + "\" at " + json);
    }
    return value.asText();
  }

  private static boolean contains(JsonNode list, String wanted) {
    for (JsonNode element : list) {
      if (element.asText().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .properties()
        .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
    return texts;
  }
}
