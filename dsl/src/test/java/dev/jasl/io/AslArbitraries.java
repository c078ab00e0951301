package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Trees that speak the language's words without any grammar, so that every field meets every type of value. */
public final class AslArbitraries {
  private static final List<String> TYPES =
      List.of("Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map", "Bogus");

  private static final String[] NAMES = {
    "Type",
    "Comment",
    "QueryLanguage",
    "Next",
    "End",
    "InputPath",
    "OutputPath",
    "ResultPath",
    "Parameters",
    "ResultSelector",
    "Result",
    "Arguments",
    "Output",
    "Assign",
    "Resource",
    "Credentials",
    "TimeoutSeconds",
    "TimeoutSecondsPath",
    "HeartbeatSeconds",
    "Retry",
    "Catch",
    "ErrorEquals",
    "IntervalSeconds",
    "MaxAttempts",
    "BackoffRate",
    "MaxDelaySeconds",
    "JitterStrategy",
    "Choices",
    "Default",
    "And",
    "Or",
    "Not",
    "Variable",
    "Condition",
    "StringEquals",
    "NumericLessThanPath",
    "IsNull",
    "TimestampEquals",
    "Seconds",
    "SecondsPath",
    "Timestamp",
    "TimestampPath",
    "Error",
    "ErrorPath",
    "Cause",
    "CausePath",
    "Branches",
    "StartAt",
    "States",
    "ItemProcessor",
    "Iterator",
    "ProcessorConfig",
    "Mode",
    "ExecutionType",
    "Items",
    "ItemsPath",
    "ItemSelector",
    "MaxConcurrency",
    "MaxConcurrencyPath",
    "Label",
    "ItemReader",
    "ReaderConfig",
    "InputType",
    "Transformation",
    "ManifestType",
    "CSVHeaderLocation",
    "CSVHeaders",
    "CSVDelimiter",
    "ItemsPointer",
    "MaxItems",
    "ItemBatcher",
    "MaxItemsPerBatch",
    "MaxInputBytesPerBatch",
    "BatchInput",
    "ResultWriter",
    "WriterConfig",
    "OutputType",
    "ToleratedFailureCount",
    "ToleratedFailurePercentage",
    "Version",
    "Unknown"
  };

  private static final String[] TEXTS = {
    "", "$", "$.a", "$$.Map.Item.Value", "{% $a %}", "{%%}", "{%}", " {% a %}", "JSONata",
    "JSONPath", "INLINE", "DISTRIBUTED", "EXPRESS", "STANDARD", "FULL", "NONE", "CSV", "GIVEN",
    "FIRST_ROW", "FLATTEN", "JSONL", "States.ALL", "2026-01-31T23:59:59Z", "1.0", "${x}", "Task"
  };

  /** What a field looks like when it is right; random members are added to it. */
  private static final Map<String, JsonNode> FORMS = forms("""
      {
        "Resource": "r",
        "Seconds": 5,
        "TimeoutSeconds": 60,
        "Assign": {},
        "Credentials": {"RoleArn": "r"},
        "Retry": [{"ErrorEquals": ["E"]}],
        "Catch": [{"ErrorEquals": ["E"], "Next": "S0"}],
        "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "S0"}],
        "And": [{"Variable": "$.a", "StringEquals": ""}],
        "Not": {"Variable": "$.a", "NumericLessThanPath": "$.b"},
        "Branches": [{"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}],
        "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}},
        "Iterator": {
          "StartAt": "B",
          "States": {"B": {"Type": "Succeed"}},
          "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
        },
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
        "ItemReader": {"Resource": "r", "Parameters": {}, "ReaderConfig": {"CSVHeaderLocation": "FIRST_ROW"}},
        "ItemBatcher": {"MaxItemsPerBatch": 5},
        "ResultWriter": {"WriterConfig": {"Transformation": "NONE"}}
      }
      """);

  private static final Map<String, String> NEEDED = Map.of(
      "Task",
      "Resource",
      "Wait",
      "Seconds",
      "Choice",
      "Choices",
      "Parallel",
      "Branches",
      "Map",
      "ItemProcessor");

  private AslArbitraries() {}

  public static Arbitrary<JsonNode> values() {
    return Arbitraries.recursive(AslArbitraries::scalars, AslArbitraries::containers, 0, 3);
  }

  /** A machine whose states have the fields of any type. */
  public static Arbitrary<ObjectNode> machines() {
    Arbitrary<ObjectNode> states = states().list().ofMaxSize(4).map(AslArbitraries::numbered);
    return Combinators.combine(states, members(values()).optional(0.2)).as((inner, others) -> {
      ObjectNode machine = others.orElseGet(JsonNodeFactory.instance::objectNode);
      machine.put("StartAt", "S0");
      machine.set("States", inner);
      return machine;
    });
  }

  private static Arbitrary<ObjectNode> states() {
    return Combinators.combine(
            members(values()), Arbitraries.of(TYPES), Arbitraries.integers().between(1, 10))
        .as((members, type, luck) -> {
          String needed = NEEDED.get(type);
          if (type.equals("Map") && luck > 6) {
            needed = "Iterator";
          }
          if (luck > 1 && needed != null) {
            members.set(needed, formed(FORMS.get(needed), members.path(needed)));
          }
          members.remove(luck > 2 ? List.of("QueryLanguage", "Next") : List.of());
          members.put("Type", type);
          return luck > 2 ? members.put("End", true) : members;
        });
  }

  private static ObjectNode numbered(List<ObjectNode> states) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < states.size(); i++) {
      json.set("S" + i, states.get(i));
    }
    return json;
  }

  private static Arbitrary<JsonNode> scalars() {
    return Arbitraries.oneOf(
        Arbitraries.of(TEXTS).map(TextNode::valueOf),
        Arbitraries.of(BooleanNode.TRUE, BooleanNode.FALSE),
        Arbitraries.integers().between(-2, 100_000_001).map(IntNode::valueOf),
        Arbitraries.of("0.5", "2.50", "1E+3", "-0.1")
            .map(text -> DecimalNode.valueOf(new BigDecimal(text))),
        Arbitraries.just(NullNode.getInstance()));
  }

  private static Arbitrary<JsonNode> containers(Arbitrary<JsonNode> inner) {
    return Arbitraries.oneOf(
        inner.list().ofMaxSize(3).map(AslArbitraries::array),
        members(inner).map(json -> json),
        scalars());
  }

  private static JsonNode array(List<JsonNode> elements) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    return array.addAll(elements);
  }

  private static Arbitrary<ObjectNode> members(Arbitrary<JsonNode> values) {
    return Arbitraries.maps(Arbitraries.of(NAMES), values).ofMaxSize(8).map(AslArbitraries::object);
  }

  private static ObjectNode object(Map<String, JsonNode> members) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    members.forEach((name, value) -> json.set(name, formed(FORMS.get(name), value)));
    return json;
  }

  /** A right value where {@code true} stands, and a right one with more members where an object stands. */
  private static JsonNode formed(@Nullable JsonNode form, JsonNode value) {
    if (form == null || value.isMissingNode() || value.equals(BooleanNode.TRUE)) {
      return form == null ? value : form;
    }
    if (form.isObject() && value.isObject()) {
      return ((ObjectNode) value.deepCopy()).setAll((ObjectNode) form);
    }
    if (form.isArray() && value.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      value.forEach(element -> array.add(formed(form.get(0), element)));
      return array;
    }
    return value;
  }

  private static Map<String, JsonNode> forms(String text) {
    Map<String, JsonNode> forms = new HashMap<>();
    JsonText.read(text)
        .orThrow()
        .properties()
        .forEach(member -> forms.put(member.getKey(), member.getValue()));
    return forms;
  }
}
