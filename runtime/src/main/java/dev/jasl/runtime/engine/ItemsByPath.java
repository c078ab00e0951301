package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.path.JsonPath;

/**
 * {@code ItemsPath}: an array in the effective input, in the context object or in a variable.
 *
 * @param orObject whether an object will do, whose members are the items then: in a distributed Map
 */
record ItemsByPath(Selection inputPath, JsonPath path, boolean orObject) implements JsonSource {
  @Override
  public JsonNode value(Visit visit) {
    Payload input = visit.saw(DataStep.AFTER_INPUT_PATH, inputPath.of(visit, visit.input()));
    PathView view = visit.viewOf(input.json());
    JsonNode found = path.find(view);
    if (found.isMissingNode()) {
      throw visit.runtimeFailure("Invalid path '%s' : %s".formatted(path, path.whyMissing(view)));
    }
    if (!(found.isArray() || (orObject && found.isObject()))) {
      throw visit.runtimeFailure("Reference path \"%s\" must point to array.".formatted(shown()));
    }
    return found;
  }

  /** The service names a path into the context object as if it led into the input. */
  private String shown() {
    String text = path.toString();
    return text.startsWith("$$") ? text.substring(1) : text;
  }
}
