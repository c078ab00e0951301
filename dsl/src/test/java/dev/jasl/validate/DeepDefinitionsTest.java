package dev.jasl.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.model.Definition;
import dev.jasl.model.Extras;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However deep things are nested, there are findings or none, and never an overflow of the stack. */
class DeepDefinitionsTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Condition ASKED = new Condition.Comparison(
      "$.x", Comparator.IS_PRESENT, new Condition.Operand.Literal(BooleanNode.TRUE), Extras.none());

  @Test
  void conditionsThatAreBuiltInJavaMayBeNestedAtWill() {
    List<UnaryOperator<Condition>> nestings = List.of(
        inner -> new Condition.Not(inner, Extras.none()),
        inner -> new Condition.And(List.of(inner, ASKED), Extras.none()),
        inner -> new Condition.Or(List.of(ASKED, inner), Extras.none()));
    for (UnaryOperator<Condition> nesting : nestings) {
      Condition condition = nested(10_000, ASKED, nesting);
      Definition machine = Machines.machine(
          "Ask",
          Machines.choice("Ask", "B", condition, "A"),
          Machines.pass("A"),
          Machines.pass("B"));

      assertThat(findings(machine)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"JSONPath, Parameters, $.id", "JSONata, Output, {% $states.input.id %}"})
  void templatesAreCheckedAsDeepAsJsonGoes(String language, String field, String computed) {
    ObjectNode inmost =
        NODES.objectNode().put(language.equals("JSONPath") ? "id.$" : "id", computed);
    for (UnaryOperator<JsonNode> nesting : List.<UnaryOperator<JsonNode>>of(
        inner -> NODES.objectNode().set("a", inner), inner -> NODES.arrayNode().add(inner))) {
      ObjectNode pass =
          NODES.objectNode().put("Type", "Pass").put("End", true).put("QueryLanguage", language);
      pass.set(field, nested(990, inmost, nesting));

      assertThat(findings(read(pass))).isEmpty();
    }
  }

  @Test
  void aPathThatIsLongerThanAShapeIsDeepIsFollowedAsFarAsIsKnown() {
    String path = "$" + ".a".repeat(20_000);
    ObjectNode pass = NODES.objectNode().put("Type", "Pass").put("End", true);

    assertThat(findings(read(pass.deepCopy().put("ResultPath", path)), Shape.unknown()))
        .isEmpty();
    assertThat(findings(read(pass.deepCopy().put("InputPath", path)), Shape.unknown()))
        .isEmpty();
    assertThat(findings(read(pass.deepCopy().put("InputPath", path))))
        .containsExactly(Code.PATH_NEVER_THERE);
  }

  @ParameterizedTest
  @CsvSource({"(, 1, )", "[, 1, ]", "$string(, 1, )", "'function($x){', 1, }", "true ? , 1, : 2"})
  void expressionsThatAreNestedTooDeeplySaySo(String open, String inmost, String close)
      throws Exception {
    int levels = 99_000 / (open.length() + close.length());
    Definition machine = read(output(open.repeat(levels) + inmost + close.repeat(levels)));

    assertThat(onSmallStack(() -> Validator.validate(machine, Profile.STANDARD, Shapes.none())))
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(tuple(Code.JSONATA_SYNTAX, "The expression is nested too deeply"));
  }

  @Test
  void anExpressionThatIsTooLongSaysSo() {
    String terms = "1" + " + 1".repeat(120_000);

    assertThat(Validator.validate(read(output(terms)), Profile.STANDARD, Shapes.none()))
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(tuple(
            Code.JSONATA_SYNTAX, "The expression has 480001 characters; at most 100000 are read"));
  }

  /**
   * A stack on which so many levels have no room, however well the compiler has packed their frames. The C library may hand out the
   * stack of an earlier thread, if it is not more than four times as large: so a quarter of the usual 1 MiB would not do.
   */
  private static <T> T onSmallStack(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(null, task, "small stack", 192 * 1024).start();
    return task.get();
  }

  private static ObjectNode output(String expression) {
    return NODES
        .objectNode()
        .put("Type", "Pass")
        .put("QueryLanguage", "JSONata")
        .put("Output", "{% " + expression + " %}")
        .put("End", true);
  }

  private static <T> T nested(int times, T inmost, UnaryOperator<T> nesting) {
    T nested = inmost;
    for (int i = 0; i < times; i++) {
      nested = nesting.apply(nested);
    }
    return nested;
  }

  private static Definition read(ObjectNode state) {
    ObjectNode machine = NODES.objectNode().put("StartAt", "A");
    machine.putObject("States").set("A", state);
    return DefinitionReader.read(machine).orThrow();
  }

  private static List<Code> findings(Definition machine) {
    return findings(machine, Shape.object().always("id", Shape.string()).closed());
  }

  private static List<Code> findings(Definition machine, Shape input) {
    return Validator.validate(machine, Profile.STANDARD, Shapes.ofInput(input)).stream()
        .map(Diagnostic::code)
        .toList();
  }
}
