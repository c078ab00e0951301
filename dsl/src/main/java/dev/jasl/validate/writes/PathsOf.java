package dev.jasl.validate.writes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.path.JsonPath;
import dev.jasl.template.TemplateFold;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Hands over every path of a template. */
record PathsOf(Consumer<JsonPath> reader) implements TemplateFold<Boolean> {
  @Override
  public Boolean literal(JsonNode value) {
    return false;
  }

  @Override
  public Boolean path(String location, String field, JsonPath path) {
    reader.accept(path);
    return true;
  }

  @Override
  public Boolean call(String location, String field, Intrinsic call) {
    call.paths().forEach(reader);
    return true;
  }

  @Override
  public Boolean object(Map<String, Boolean> members) {
    return members.containsValue(true);
  }

  @Override
  public Boolean array(List<Boolean> elements) {
    return elements.contains(true);
  }
}
