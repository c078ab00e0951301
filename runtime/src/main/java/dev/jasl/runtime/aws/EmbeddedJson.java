package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.JsonText;

/** JSON within text, as functions and executions give it. */
final class EmbeddedJson {
  private EmbeddedJson() {}

  /** The JSON; the text itself if it is none. */
  static JsonNode parsed(String text) {
    Validated<JsonNode> json = JsonText.read(text);
    return json.isOk() ? json.orThrow() : JsonNodeFactory.instance.textNode(text);
  }
}
