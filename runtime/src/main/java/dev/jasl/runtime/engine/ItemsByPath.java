package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.path.JsonPath;

/** {@code ItemsPath}: an array in the effective input, in the context object or in a variable. */
record ItemsByPath(Selection inputPath, JsonPath path) implements JsonSource {
  @Override
  public JsonNode value(Visit visit) {
    PathView view = visit.viewOf(inputPath.of(visit, visit.input()).json());
    JsonNode found = path.find(view);
    if (found.isMissingNode()) {
      throw visit.runtimeFailure("Invalid path '%s' : %s".formatted(path, path.whyMissing(view)));
    }
    if (!found.isArray()) {
      throw visit.runtimeFailure("Reference path \"%s\" must point to array.".formatted(path));
    }
    return found;
  }
}
