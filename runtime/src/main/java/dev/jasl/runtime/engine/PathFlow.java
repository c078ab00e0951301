package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSONPath state, in the order in which they apply.
 *
 * @param parameters shapes the work's input; null to take it as it is
 * @param resultSelector shapes the result; null to take it as it is
 * @param assign over the result; null to set no variables
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html">Input and output</a>
 */
record PathFlow(
    Selection inputPath,
    @Nullable Template parameters,
    @Nullable Template resultSelector,
    ResultPlace resultPath,
    Selection outputPath,
    @Nullable Template assign)
    implements DataFlow {

  @Override
  public Payload effective(Visit visit) {
    return visit.saw(DataStep.AFTER_INPUT_PATH, inputPath.of(visit, visit.input()));
  }

  @Override
  public Payload input(Visit visit) {
    Payload effective = effective(visit);
    return visit.saw(
        DataStep.AFTER_PARAMETERS,
        parameters == null ? effective : parameters.fill(visit, effective.json()));
  }

  @Override
  public Payload output(Visit visit, Payload result) {
    Payload selected = visit.saw(
        DataStep.AFTER_RESULT_SELECTOR,
        resultSelector == null ? result : resultSelector.fill(visit, result.json()));
    Payload placed = visit.saw(DataStep.AFTER_RESULT_PATH, resultPath.place(visit, selected));
    Payload output = outputPath.of(visit, placed);
    return output.sharesValueWith(selected) ? selected : output;
  }

  @Override
  public @Nullable ObjectNode assigned(Visit visit, JsonNode result) {
    return assign == null ? null : assign.fillObject(visit, result);
  }
}
