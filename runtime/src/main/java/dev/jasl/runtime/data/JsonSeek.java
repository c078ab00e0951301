package dev.jasl.runtime.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Finds a place in JSON without keeping what stands before it. */
final class JsonSeek {
  private JsonSeek() {}

  /**
   * Moves to the value at the pointer.
   *
   * @param parser at the first token of the value that the pointer starts from
   * @return whether there is one
   */
  static boolean to(JsonParser parser, JsonPointer pointer) throws IOException {
    for (JsonPointer left = pointer; !left.matches(); left = left.tail()) {
      boolean found = parser.currentToken() == JsonToken.START_OBJECT
          ? toMember(parser, left.getMatchingProperty())
          : toElement(parser, left.getMatchingIndex());
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean toMember(JsonParser parser, String name) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(name);
      parser.nextToken();
      if (found) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static boolean toElement(JsonParser parser, int index) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY || index < 0) {
      return false;
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
