package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.template.TemplateFailure;

/** A payload template whose failures are errors of the state. */
record Template(PayloadTemplate template) {
  /** The template filled in, with {@code $} standing for the given value. */
  Payload fill(Visit visit, JsonNode dollar) {
    return Payload.of(evaluate(visit, dollar));
  }

  /** The same for a template that is an object, such as {@code Assign}. */
  ObjectNode fillObject(Visit visit, JsonNode dollar) {
    return (ObjectNode) evaluate(visit, dollar);
  }

  private JsonNode evaluate(Visit visit, JsonNode dollar) {
    try {
      return template.evaluate(visit.viewOf(dollar), visit.run().chance());
    } catch (TemplateFailure.MissingPath missing) {
      throw visit.runtimeFailure(missingPath(missing.path(), missing.field(), dollar));
    } catch (TemplateFailure.MissingArgumentPath missing) {
      throw visit.runtimeFailure(missingArgument(missing.call(), missing.path(), dollar));
    } catch (TemplateFailure.FailedFunction failed) {
      throw visit.failure(
          StatesError.INTRINSIC_FAILURE, failedFunction(failed.call(), failed.problem()));
    }
  }

  static String missingPath(String path, String field, JsonNode input) {
    return "The JSONPath '%s' specified for the field '%s' could not be found in the input '%s'"
        .formatted(path, field, input);
  }

  static String missingArgument(String call, String path, JsonNode input) {
    return "The function '%s' had the following error: The JsonPath argument for the field '%s' could not be found in the input '%s'"
        .formatted(call, path, input);
  }

  static String failedFunction(String call, String problem) {
    return "The function '%s' had the following error: %s".formatted(call, problem);
  }
}
