package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.variables.VariableFlow;
import dev.jasl.validate.variables.VariableRead;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * A variable is read, where it has a value, and hides no function that is called. The service accepts anything else; when a state is
 * reached that reads what has no value, the execution fails. What is read several times in one state is reported once.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer Guide, variables</a>
 */
final class VariableReadRule implements Rule {
  private static final Comparator<VariableRead> BY_PLACE =
      Comparator.comparing(read -> read.at().toString());

  @Override
  public void check(StateGraph graph, Report report) {
    if (graph.isOpen()) {
      return;
    }
    VariableFlow flow = VariableFlow.of(graph);
    UnassignedStory story = new UnassignedStory(flow);
    for (StateNode state : graph.states()) {
      Map<String, VariableRead> unsure = new LinkedHashMap<>();
      for (VariableRead read : flow.reads(state)) {
        if (read.use() == VariableRead.Use.CALL) {
          checkCall(state, read, flow, report);
        } else if (isUnsure(state, read, flow)) {
          unsure.merge(read.name(), read, BinaryOperator.minBy(BY_PLACE));
        }
      }
      unsure.keySet().removeAll(flow.trusted(state));
      unsure.values().forEach(read -> report.add(state, story.tell(state, read)));
    }
    new UnreadVariables(graph, flow).check(report);
  }

  private static boolean isUnsure(StateNode state, VariableRead read, VariableFlow flow) {
    return read.use() == VariableRead.Use.VALUE && flow.mayBeUnassigned(state, read.name());
  }

  private static void checkCall(
      StateNode state, VariableRead read, VariableFlow flow, Report report) {
    if (flow.mayBeAssigned(state, read.name())) {
      report.add(
          state,
          Diagnostic.of(
              Code.VARIABLE_HIDES_FUNCTION,
              read.at(),
              "calls $%s, but the variable of that name, assigned at %s, hides the function"
                  .formatted(read.name(), flow.assignments(read.name()).get(0).at()),
              "give the variable another name"));
    }
  }
}
