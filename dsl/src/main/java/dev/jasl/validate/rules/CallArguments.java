package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.io.CloudFormationFunction;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.QueryLanguage;
import dev.jasl.template.PayloadTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service is called with: {@code Parameters}, or {@code Arguments} in a JSONata state.
 *
 * @param json null where the field is absent
 */
record CallArguments(
    QueryLanguage language, Location owner, @Nullable JsonNode json) {
  /** The field they stand in. */
  String field() {
    return language == QueryLanguage.JSONATA ? "Arguments" : "Parameters";
  }

  Location at() {
    return owner.child(field());
  }

  /** Those of some parameters that are missing, as far as that can be seen; of names joined by {@code |} one is enough. */
  List<String> missing(List<String> required) {
    List<String> missing = new ArrayList<>();
    if (json instanceof ObjectNode object) {
      for (String names : required) {
        List<String> alternatives = List.of(names.split("\\|", -1));
        if (alternatives.stream().noneMatch(name -> has(object, name))) {
          missing.add(alternatives.get(0));
        }
      }
    }
    return missing;
  }

  /** Whether the token of the task may be in them, as far as that can be seen: the context object as a whole holds it too. */
  boolean maySendToken() {
    String text = String.valueOf(json);
    return text.contains("$$") || text.contains("$states.context");
  }

  /** What a parameter is called, however it is written. */
  String name(String written) {
    return language == QueryLanguage.JSONPATH && PayloadTemplate.isComputed(written)
        ? written.substring(0, written.length() - ".$".length())
        : written;
  }

  /** Whether a parameter has no value before the state runs. */
  boolean isComputed(Map.Entry<String, JsonNode> parameter) {
    return language == QueryLanguage.JSONPATH
        ? PayloadTemplate.isComputed(parameter.getKey())
        : parameter.getValue().isTextual()
            && JsonataTemplate.isExpression(parameter.getValue().textValue());
  }

  private boolean has(ObjectNode object, String name) {
    return object.has(name) || (language == QueryLanguage.JSONPATH && object.has(name + ".$"));
  }

  /** Those of some parameters that are written down, yet are no text. */
  List<String> notTexts(List<String> names) {
    return json instanceof ObjectNode object
        ? names.stream()
            .filter(name -> object.has(name) && !PayloadTemplate.isComputed(name))
            .filter(name -> !object.get(name).isTextual())
            .filter(name -> !CloudFormationFunction.isOne(object.get(name)))
            .toList()
        : List.of();
  }
}
