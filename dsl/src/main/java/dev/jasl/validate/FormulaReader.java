package dev.jasl.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicSyntaxException;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataSyntaxException;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.template.TemplateProblem;
import dev.jasl.template.TemplateSyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts, each once: definitions repeat themselves. */
final class FormulaReader {
  private final Map<String, Attempt<JsonPath>> paths = new HashMap<>();
  private final Map<String, Attempt<Jsonata>> expressions = new HashMap<>();

  Attempt<JsonPath> path(String text) {
    return paths.computeIfAbsent(text, FormulaReader::newPath);
  }

  Attempt<Jsonata> expression(String text) {
    return expressions.computeIfAbsent(text, FormulaReader::newExpression);
  }

  Attempt<Intrinsic> call(String text) {
    try {
      return Attempt.succeeded(Intrinsic.compile(text));
    } catch (IntrinsicSyntaxException refused) {
      return Attempt.failed(refused);
    }
  }

  /** A template that was read, and what the service refuses in it. */
  record Template(Optional<PayloadTemplate> read, List<TemplateProblem> problems) {}

  Template template(JsonNode json) {
    try {
      return new Template(Optional.of(PayloadTemplate.compile(json)), List.of());
    } catch (TemplateSyntaxException refused) {
      return new Template(Optional.empty(), refused.problems());
    }
  }

  private static Attempt<JsonPath> newPath(String text) {
    try {
      return Attempt.succeeded(JsonPath.compile(text));
    } catch (PathSyntaxException refused) {
      return Attempt.failed(refused);
    }
  }

  private static Attempt<Jsonata> newExpression(String text) {
    try {
      return Attempt.succeeded(Jsonata.compile(text));
    } catch (JsonataSyntaxException refused) {
      return Attempt.failed(refused);
    }
  }
}
