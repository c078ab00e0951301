package dev.jasl.runtime.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the list that a JSON file is. With an {@code ItemsPointer} it may be a list or an object somewhere in the file, whose
 * members are the items then. What stands before it is skipped, and what stands after it is not read.
 */
final class JsonItems implements ItemStream {
  private final ObjectAt at;
  private final InputStream text;
  private final @Nullable JsonPointer pointer;
  private @Nullable JsonParser parser;
  private boolean inObject;

  /** @param pointer null for the file as a whole */
  JsonItems(ObjectAt at, InputStream text, @Nullable String pointer) {
    this.at = at;
    this.text = text;
    this.pointer = pointer == null ? null : parsed(pointer);
  }

  private static JsonPointer parsed(String pointer) {
    try {
      return JsonPointer.compile(pointer);
    } catch (IllegalArgumentException malformed) {
      throw new ItemReadingException(
          "ItemsPointer \"" + pointer + "\" is not a JSON Pointer such as \"/orders\"", malformed);
    }
  }

  @Override
  public @Nullable Item next() {
    try {
      if (parser == null) {
        parser = begun();
      }
      return item(parser);
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }

  private JsonParser begun() throws IOException {
    JsonParser begun = JsonData.parser(text);
    begun.nextToken();
    boolean found = pointer == null || JsonSeek.to(begun, pointer);
    inObject = pointer != null && begun.currentToken() == JsonToken.START_OBJECT;
    if (!found || !(inObject || begun.currentToken() == JsonToken.START_ARRAY)) {
      throw new ItemReadingException("Attempting to map over non-iterable node.");
    }
    return begun;
  }

  private @Nullable Item item(JsonParser from) throws IOException {
    if (from.isClosed() || from.nextToken().isStructEnd()) {
      from.close();
      return null;
    }
    String key = inObject ? from.currentName() : null;
    if (inObject) {
      from.nextToken();
    }
    JsonNode value = JsonData.value(from);
    return new Item(at.source(), key, value);
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }
}
