package dev.jasl.realworld;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which fields and integrations definitions use: {@code Wait.Seconds}, {@code Retry.MaxAttempts}, {@code sns:publish}. */
final class Vocabulary {
  private static final String INTEGRATION = "arn:aws:states:::";

  private final Set<String> fields = new TreeSet<>();
  private final Set<String> integrations = new TreeSet<>();

  static Vocabulary of(List<JsonNode> definitions) {
    Vocabulary vocabulary = new Vocabulary();
    definitions.forEach(vocabulary::scope);
    return vocabulary;
  }

  /** Fields by the type of their state, and those of retriers and catchers. */
  Set<String> fields() {
    return fields;
  }

  /** Optimised integrations with their pattern. */
  Set<String> integrations() {
    return integrations;
  }

  private void scope(JsonNode scope) {
    scope.path("States").forEach(this::state);
  }

  private void state(JsonNode state) {
    names(state.path("Type").asText(), state);
    state.path("Retry").forEach(retrier -> names("Retry", retrier));
    state.path("Catch").forEach(catcher -> names("Catch", catcher));
    state.path("Branches").forEach(this::scope);
    scope(state.path("Iterator"));
    scope(state.path("ItemProcessor"));
    integration(state.path("Resource").asText());
  }

  private void names(String owner, JsonNode object) {
    object.properties().forEach(member -> fields.add(owner + "." + member.getKey()));
  }

  private void integration(String resource) {
    if (resource.startsWith(INTEGRATION) && !resource.startsWith(INTEGRATION + "aws-sdk:")) {
      integrations.add(resource.substring(INTEGRATION.length()));
    }
  }
}
