package dev.jasl.codegen;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.validate.CallParameters;
import dev.jasl.validate.Integrations;
import dev.jasl.validate.Integrations.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The validator's table of integrations says of each action what the generator's table and schemas say. */
class IntegrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/jasl/codegen/aws");

  private final Map<String, Action> known =
      Integrations.all().stream().collect(toMap(Action::name, action -> action));

  @Test
  void everyActionOfTheGeneratorIsKnownToTheValidator() throws IOException {
    assertThat(known.keySet())
        .containsAll(actions().stream().map(Generated::name).toList());
  }

  @Test
  void generatedActionsHaveTheirPatterns() throws IOException {
    for (Generated action : actions()) {
      if (action.json().has("patterns")) {
        assertThat(known(action).patterns().replace("w", ""))
            .as(action.name())
            .isEqualTo(action.json().get("patterns").asText());
      }
    }
  }

  @Test
  void generatedActionsNeedWhatTheirSchemasNeed() throws IOException {
    for (Generated action : actions()) {
      if (action.json().has("patterns")) {
        assertThat(known(action).required())
            .as(action.name())
            .containsExactlyInAnyOrderElementsOf(action.required());
      }
    }
  }

  @Test
  void whateverAGeneratedTaskCanWriteIsKnownToTheValidator() throws IOException {
    for (Generated action : actions()) {
      if (action.json().has("patterns")) {
        Schemas schemas = new Schemas(action.schemas(), new HashSet<>());
        CallParameters.Members members = CallParameters.of(action.call()).orElseThrow();
        assertThat(schemas.unknown(action.schema(), members, action.name())).isEmpty();
      }
    }
  }

  /** A walk through the schemas of one service's parameters. */
  private record Schemas(JsonNode all, Set<String> seen) {
    List<String> unknown(JsonNode schema, CallParameters.Members members, String at) {
      List<String> unknown = new ArrayList<>();
      for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
        String place = at + "/" + property.getKey();
        members
            .find(property.getKey())
            .ifPresentOrElse(
                value -> unknown.addAll(unknown(property.getValue(), value, place)),
                () -> unknown.add(place));
      }
      return unknown;
    }

    private List<String> unknown(JsonNode schema, CallParameters.Value value, String at) {
      String reference = schema.path("$ref").asText();
      JsonNode target = reference.isEmpty()
          ? schema
          : all.path("$defs").path(reference.substring(reference.lastIndexOf('/') + 1));
      if (!reference.isEmpty() && !seen.add(reference + " " + value.form())) {
        return List.of();
      }
      List<String> unknown = new ArrayList<>();
      value.elements().ifPresent(inner -> unknown.addAll(unknown(target.path("items"), inner, at)));
      value
          .entries()
          .ifPresent(
              inner -> unknown.addAll(unknown(target.path("additionalProperties"), inner, at)));
      value.members().ifPresent(inner -> unknown.addAll(unknown(target, inner, at)));
      return unknown;
    }
  }

  private Action known(Generated action) {
    return Objects.requireNonNull(known.get(action.name()), action.name());
  }

  /** An action of the generator's table. */
  private record Generated(JsonNode service, JsonNode json) {
    String name() {
      return service.get("service").asText() + ":" + json.get("action").asText();
    }

    Integration call() {
      return new Integration(
          service.get("service").asText(),
          json.get("action").asText(),
          IntegrationPattern.REQUEST_RESPONSE);
    }

    Set<String> required() throws IOException {
      Set<String> required = new LinkedHashSet<>();
      json.path("required").forEach(name -> required.add(name.asText()));
      schema().path("required").forEach(name -> required.add(name.asText()));
      return required;
    }

    JsonNode schemas() throws IOException {
      return read("parameters/" + service.get("service").asText() + ".schema.json");
    }

    JsonNode schema() throws IOException {
      String action = json.get("action").asText();
      String shape = service.get("prefix").asText()
          + action.substring(0, 1).toUpperCase(Locale.ROOT)
          + action.substring(1);
      return json.has("request") ? json.get("request") : schemas().path("$defs").path(shape);
    }
  }

  private static List<Generated> actions() throws IOException {
    List<Generated> actions = new ArrayList<>();
    for (JsonNode service : read("integrations.json").get("services")) {
      service.get("apis").forEach(api -> actions.add(new Generated(service, api)));
    }
    return actions;
  }

  private static JsonNode read(String file) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve(file)));
  }
}
