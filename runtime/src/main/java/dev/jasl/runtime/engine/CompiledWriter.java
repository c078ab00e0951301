package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.WriterConfig.OutputType;
import org.jspecify.annotations.Nullable;

/**
 * {@code ResultWriter}, and what holds where there is none.
 *
 * @param arguments where to write to; null to go on with the results
 */
record CompiledWriter(@Nullable JsonSource arguments, ResultForm form, OutputType type) {
  /**
   * Takes the results of one attempt.
   *
   * @throws StateFailure if the arguments do not say where to write to
   */
  MapResults results(Visit visit, MapRunAttempt attempt) {
    if (arguments == null) {
      long most = visit.run().quotas().payloadBytes();
      return new ListedResults(visit.state().name(), form, most, attempt.rest().results());
    }
    JsonNode place = arguments.value(visit);
    if (!place.path("Bucket").isTextual()) {
      throw visit.runtimeFailure(
          "The field 'Bucket' of the ResultWriter must be a string: " + place);
    }
    return new ExportedResults(
        new ResultFiles(
            visit.run().parameters().s3(),
            place.path("Bucket").textValue(),
            place.path("Prefix").asText(""),
            ResultFiles.MOST_BYTES,
            attempt.names(),
            attempt.redrives(),
            visit.run().streams()),
        form,
        type,
        attempt.rest().results());
  }
}
