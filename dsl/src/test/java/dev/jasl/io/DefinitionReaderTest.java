package dev.jasl.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.InvalidDefinitionException;
import dev.jasl.diagnostic.Position;
import dev.jasl.diagnostic.Validated;
import dev.jasl.model.Definition;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.Quantity;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.model.TaskState;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DefinitionReaderTest {
  @Test
  void whatHasNoTypedFormIsKeptInTheExtras() {
    TaskState task = (TaskState)
        onlyState(
            "{\"Type\": \"Task\", \"Resource\": \"r\", \"TimeoutSeconds\": \"60\", \"Retry\": [], \"Tiemout\": 1, \"End\": true}");
    assertThat(task.timeoutSeconds()).isNull();
    assertThat(task.header().extras().members())
        .containsOnlyKeys("TimeoutSeconds", "Retry", "Tiemout");
  }

  @Test
  void aStateWithoutWhatItNeedsIsKeptAsItsJson() {
    State state = onlyState("{\"Type\": \"Task\", \"Comment\": \"no resource\", \"End\": true}");
    assertThat(state)
        .isInstanceOfSatisfying(
            OpaqueState.class,
            opaque -> assertThat(opaque.json().path("Comment").asText()).isEqualTo("no resource"));
  }

  @Test
  void nestedStatesHaveTheLanguageOfTheMachine() {
    Validated<Definition> read = DefinitionReader.read("""
        {"StartAt": "M", "States": {"M": {"Type": "Map", "QueryLanguage": "JSONata", "Items": [], "End": true,
          "ItemProcessor": {"StartAt": "W", "States": {"W": {"Type": "Wait", "SecondsPath": "$.s", "End": true}}}}}}
        """);
    assertThat(read.diagnostics()).isEmpty();
    MapState map = (MapState) state(read.orThrow().scope(), "M");
    WaitState wait = (WaitState) state(map.processor().scope(), "W");
    assertThat(map.data().language()).isEqualTo(QueryLanguage.JSONATA);
    assertThat(wait.data().language()).isEqualTo(QueryLanguage.JSONPATH);
    assertThat(wait.time()).isEqualTo(new WaitTime.SecondsFrom("$.s"));
  }

  @Test
  void anIteratorMayBeDistributed() {
    MapState map = (MapState) onlyState("""
        {"Type": "Map", "End": true, "ToleratedFailurePercentage": 2.5, "Iterator": {"StartAt": "A",
          "States": {"A": {"Type": "Succeed"}}, "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}}}
        """);
    assertThat(map.mode())
        .isInstanceOfSatisfying(
            MapMode.Distributed.class,
            mode -> assertThat(mode.toleratedFailurePercentage())
                .isEqualTo(new Quantity.Fixed(new BigDecimal("2.5"))));
  }

  @Test
  void aTextThatIsTooLongIsReportedAndReadAllTheSame() {
    String text = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Fail\", \"Cause\": \""
        + "x".repeat(10_000_000) + "\"}}}";
    Validated<Definition> read = DefinitionReader.read(text);
    assertThat(read.value()).isPresent();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR DEFINITION_TOO_LARGE /: The definition has 10000064 characters, more than 1048576; "
                + "move parts of it to state machines of their own");
    assertThat(read.diagnostics().get(0).location().position()).hasValue(new Position(1, 1));
  }

  @Test
  void textAtTheLimitOfLengthIsFine() {
    String begin = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Fail\", \"Cause\": \"";
    String end = "\"}}}";
    int left = 1_048_576 - begin.length() - end.length();
    assertThat(DefinitionReader.read(begin + "x".repeat(left) + end).diagnostics())
        .isEmpty();
    assertThat(DefinitionReader.read(begin + "x".repeat(left + 1) + end).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.DEFINITION_TOO_LARGE);
  }

  @Test
  void aMegabyteOfStatesIsReadAndWrittenBack() {
    StringBuilder text = new StringBuilder("{\"StartAt\":\"S0\",\"States\":{");
    for (int i = 0; i < 20_000; i++) {
      text.append("\"S%d\":{\"Type\":\"Pass\",\"Next\":\"S%d\",\"x\":1},".formatted(i, i + 1));
    }
    text.append("\"S20000\":{\"Type\":\"Succeed\"}}}");
    Validated<Definition> read = DefinitionReader.read(text.toString());
    assertThat(read.diagnostics())
        .hasSize(20_000)
        .allMatch(found -> found.code() == Code.FIELD_UNKNOWN);
    assertThat(DefinitionWriter.compact(read.value().orElseThrow())).isEqualTo(text.toString());
  }

  @Test
  void longValuesAreCutInMessages() {
    Validated<Definition> read =
        DefinitionReader.read("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \""
            + "y".repeat(1000) + "\"}}, \"z\\n" + "z".repeat(500) + "\": 1}");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .contains("Field 'z " + "z".repeat(58) + "…' is not supported");
  }

  @Test
  void anObjectThatStandsAtTwoPlacesOfATreeIsReportedAtBoth() {
    ObjectNode inner =
        JsonNodeFactory.instance.objectNode().put("Type", "Succeed").put("x", 1);
    ObjectNode branch = JsonNodeFactory.instance.objectNode().put("StartAt", "A");
    branch.putObject("States").set("A", inner);
    ObjectNode machine = JsonNodeFactory.instance.objectNode().put("StartAt", "P");
    ObjectNode parallel =
        machine.putObject("States").putObject("P").put("Type", "Parallel").put("End", true);
    parallel.putArray("Branches").add(branch).add(branch);
    assertThat(DefinitionReader.read(machine).diagnostics())
        .extracting(found -> found.location().toString())
        .containsExactly("/States/P/Branches[0]/States/A", "/States/P/Branches[1]/States/A");
  }

  @Test
  void numbersThatOnlyJavaKnowsAreNoNumbers() {
    JsonNode json = JsonText.read(
            "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"End\": true}}}")
        .orThrow();
    ((ObjectNode) json.at("/States/A")).put("Seconds", Double.NaN);
    assertThat(DefinitionReader.read(json).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FIELD_TYPE);
  }

  @Test
  void allFindingsAreInTheExceptionOfWhoeverWantsADefinitionWithoutErrors() {
    assertThatThrownBy(() -> DefinitionReader.read("{\"Commnet\": 1}").orThrow())
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage("""
            2 findings in the definition:
              ERROR FIELD_REQUIRED /: These fields are required: [States, StartAt]
              ERROR FIELD_UNKNOWN /: Field 'Commnet' is not supported; did you mean "Comment"?""");
  }

  private static State onlyState(String state) {
    Validated<Definition> read =
        DefinitionReader.read("{\"StartAt\": \"S\", \"States\": {\"S\": " + state + "}}");
    return List.copyOf(read.value().orElseThrow().scope().states().values()).get(0);
  }

  private static State state(Scope scope, String name) {
    return Objects.requireNonNull(scope.states().get(new StateName(name)), name);
  }

  @Test
  void aTemplateOfCloudFormationIsTakenForWhatItIs() {
    assertThat(DefinitionReader.read(
                "Resources: {Machine: {Type: AWS::Serverless::StateMachine}}", TextFormat.YAML)
            .diagnostics())
        .first()
        .asString()
        .isEqualTo(
            "ERROR FIELD_REQUIRED /: These fields are required: [States, StartAt]; this looks like a CloudFormation"
                + " template; hand in the definition that is in it, or the file that it names");
    assertThat(DefinitionReader.read("Resource: {}", TextFormat.YAML).diagnostics())
        .first()
        .hasToString("ERROR FIELD_REQUIRED /: These fields are required: [States, StartAt]");
  }
}
