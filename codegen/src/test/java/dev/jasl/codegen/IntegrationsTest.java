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
  void parametersOfGeneratedActionsAreKnownToTheValidator() throws IOException {
    for (Generated action : actions()) {
      Integration call = new Integration(
          action.service().get("service").asText(),
          action.json().get("action").asText(),
          IntegrationPattern.REQUEST_RESPONSE);
      assertThat(CallParameters.of(call).orElseThrow().names())
          .as(action.name())
          .containsAll(action.parameters());
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

    Set<String> required() throws IOException {
      Set<String> required = new LinkedHashSet<>();
      json.path("required").forEach(name -> required.add(name.asText()));
      schema().path("required").forEach(name -> required.add(name.asText()));
      return required;
    }

    List<String> parameters() throws IOException {
      List<String> parameters = new ArrayList<>();
      schema().path("properties").fieldNames().forEachRemaining(parameters::add);
      return parameters;
    }

    private JsonNode schema() throws IOException {
      String action = json.get("action").asText();
      String shape = service.get("prefix").asText()
          + action.substring(0, 1).toUpperCase(Locale.ROOT)
          + action.substring(1);
      return json.has("request")
          ? json.get("request")
          : read("parameters/" + service.get("service").asText() + ".schema.json")
              .path("$defs")
              .path(shape);
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
