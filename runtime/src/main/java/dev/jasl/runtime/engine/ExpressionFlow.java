package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSONata state.
 *
 * @param arguments the work's input; null to take the state's input
 * @param output what the state hands on; null to hand on the result
 * @param assign null to set no variables
 * @param hasResult whether {@code $states.result} exists: in Task, Parallel and Map
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Transforming data with JSONata</a>
 */
record ExpressionFlow(
    @Nullable ExpressionTemplate arguments,
    @Nullable ExpressionTemplate output,
    @Nullable ExpressionTemplate assign,
    boolean hasResult)
    implements DataFlow {

  @Override
  public Payload effective(Visit visit) {
    return visit.input();
  }

  @Override
  public Payload input(Visit visit) {
    return visit.saw(
        DataStep.AFTER_ARGUMENTS,
        arguments == null
            ? visit.input()
            : Payload.of(arguments.evaluate(ExpressionView.of(visit))));
  }

  @Override
  public Payload output(Visit visit, Payload result) {
    return output == null ? result : Payload.of(output.evaluate(viewOf(visit, result.json())));
  }

  @Override
  public @Nullable ObjectNode assigned(Visit visit, JsonNode result) {
    return assign == null ? null : assign.evaluateObject(viewOf(visit, result));
  }

  private ExpressionView viewOf(Visit visit, JsonNode result) {
    return hasResult ? new ExpressionView(visit, result, null) : ExpressionView.of(visit);
  }
}
