package dev.jasl.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.io.DefinitionReader;
import dev.jasl.shape.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever texts stand where something is computed, they are judged: no exception, always the same findings, each at a place that exists. */
class FormulaProperties {
  private static final List<String> FRAGMENTS = List.of(
      "$",
      "$.",
      "$$.",
      "a",
      "states",
      ".",
      "..",
      "[",
      "]",
      "'",
      "\"",
      "`",
      "*",
      "**",
      "@",
      "?(@.a > 1)",
      "[0]",
      "[-1]",
      "States.",
      "Format(",
      "MathAdd(",
      "Array(",
      "(",
      ")",
      ",",
      "{}",
      "{",
      "}",
      "\\",
      "1",
      "-0.5",
      "+",
      "&",
      "=",
      ":=",
      "~>",
      "^(",
      "/a/",
      "#$i",
      "@$j",
      "function($x)",
      "λ($x)",
      "$sum",
      "$eval",
      "$states.input",
      "$states.result",
      "%",
      "{%",
      "%}",
      "${X}",
      " ",
      "\n",
      ";",
      "?",
      ":",
      "null",
      "true",
      "in",
      "and",
      "/*",
      "*/",
      "arn:aws:",
      "states:::",
      "lambda:",
      "😀",
      "\u0000");

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void anyTextIsJudged(@ForAll("texts") String text) {
    ObjectNode machine = machine(text);

    List<Diagnostic> findings = validate(machine);

    assertThat(findings).isEqualTo(validate(machine)).doesNotHaveDuplicates();
    assertThat(findings)
        .extracting(Diagnostic::location)
        .allSatisfy(location -> assertThat(machine.at(location.pointer()).isMissingNode())
            .as(location.toString())
            .isFalse());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfMembersDoesNotMatter(@ForAll("texts") String text) {
    ObjectNode machine = machine(text);

    assertThat(new HashSet<>(validate((ObjectNode) reversed(machine))))
        .isEqualTo(new HashSet<>(validate(machine)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(FRAGMENTS).list().ofMaxSize(8).map(parts -> String.join("", parts));
  }

  private static List<Diagnostic> validate(ObjectNode machine) {
    return Validator.validate(
        DefinitionReader.read(machine).value().orElseThrow(), Profile.EXPRESS, Shapes.none());
  }

  private static ObjectNode machine(String text) {
    ObjectNode machine = object().put("StartAt", "Paths");
    ObjectNode states = machine.putObject("States");
    ObjectNode paths = states.putObject("Paths");
    paths.put("Type", "Task").put("Resource", text).put("Next", "Choice").put("InputPath", text);
    paths.put("ResultPath", text).put("TimeoutSecondsPath", text);
    paths.putObject("Parameters").put("x.$", text).put("y", text).put(text, text);
    paths.putObject("Assign").put(text, 1);
    ObjectNode choice = states.putObject("Choice").put("Type", "Choice").put("Default", "Fail");
    choice
        .putArray("Choices")
        .addObject()
        .put("Variable", text)
        .put("StringEqualsPath", text)
        .put("Next", "Jsonata");
    states.putObject("Fail").put("Type", "Fail").put("CausePath", text);
    ObjectNode jsonata = states.putObject("Jsonata").put("Type", "Pass").put("End", true);
    jsonata
        .put("QueryLanguage", "JSONata")
        .putArray("Output")
        .add("{%" + text + "%}")
        .add(text);
    jsonata.putObject("Assign").put(text, "{%" + text + "%}");
    return machine;
  }

  private static JsonNode reversed(JsonNode json) {
    if (!json.isObject()) {
      return json;
    }
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(json.properties());
    Collections.reverse(members);
    ObjectNode reversed = object();
    members.forEach(member -> reversed.set(member.getKey(), reversed(member.getValue())));
    return reversed;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
