package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.shape.results.MemberSpelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one service's requests are made of, in words: a member as the model spells it, and behind a colon the structure that it holds,
 * {@code retryStrategy:batch.RetryStrategy}, with a {@code [} for each list and a <code>{</code> for each map around it. Of a spelling that is not
 * the model's own with a capital there is a word, too.
 */
final class CallShapes {
  /** An item of DynamoDB, whose members Step Functions spells in more than one way. */
  private static final String OPEN = "AttributeValue";

  private final String service;
  private final JsonNode model;
  private final JsonNode newer;
  private final Set<String> met = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param newer names of members that the model lacks, by structures
   */
  CallShapes(String service, JsonNode model, JsonNode newer) {
    this.service = service;
    this.model = model;
    this.newer = newer;
  }

  /** The parameters of an operation. */
  List<String> request(String operation, boolean deep) {
    JsonNode called = model.get("operations").get(operation);
    if (called == null) {
      throw new IllegalArgumentException(service + " has no operation " + operation);
    }
    return words(called.path("input").path("shape").asText(), deep);
  }

  /** A line for each structure that has been met, and for those in them. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    while (!open.isEmpty()) {
      String shape = open.remove();
      List<String> words = new ArrayList<>(List.of(service + "." + shape));
      words.addAll(words(shape, true));
      newer.path(words.get(0)).forEach(name -> words.add(name.asText()));
      lines.add(String.join(" ", words));
    }
    return lines;
  }

  private List<String> words(String structure, boolean deep) {
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : shape(structure).path("members").properties()) {
      String form = deep ? form(member.getValue().path("shape").asText()) : "";
      for (String spelling : spellings(member.getKey())) {
        words.add(form.isEmpty() ? spelling : spelling + ":" + form);
      }
    }
    return words;
  }

  private static Set<String> spellings(String member) {
    Set<String> spellings = new LinkedHashSet<>(MemberSpelling.of(member));
    spellings.remove(IntegrationTable.capitalised(member));
    spellings.add(member);
    return spellings;
  }

  private String form(String name) {
    JsonNode shape = shape(name);
    return switch (shape.path("type").asText()) {
      case "list" -> around("[", form(shape.path("member").path("shape").asText()));
      case "map" -> around("{", form(shape.path("value").path("shape").asText()));
      case "structure" -> structure(name, shape);
      default -> "";
    };
  }

  private static String around(String mark, String form) {
    return form.isEmpty() ? "" : mark + form;
  }

  private String structure(String name, JsonNode shape) {
    if (name.equals(OPEN)
        || shape.path("document").asBoolean()
        || shape.path("members").isEmpty()) {
      return "";
    }
    if (met.add(name)) {
      open.add(name);
    }
    return service + "." + name;
  }

  private JsonNode shape(String name) {
    return model.path("shapes").path(name);
  }
}
