package dev.jasl.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

/** JSON as a form, {@code name=Ann&address[city]=Bonn}, with brackets and values escaped. */
final class FormEncoding {
  private final ArrayFormat arrays;
  private final StringJoiner form = new StringJoiner("&");

  /** How the elements of a list are named. */
  enum ArrayFormat {
    BRACKETS,
    COMMAS,
    INDICES,
    NONE,
    REPEAT
  }

  private FormEncoding(ArrayFormat arrays) {
    this.arrays = arrays;
  }

  static String of(JsonNode object, ArrayFormat arrays) {
    FormEncoding encoding = new FormEncoding(arrays);
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      encoding.add(member.getKey(), member.getValue());
    }
    return encoding.form.toString();
  }

  private void add(String name, JsonNode value) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(member -> add(name + "[" + member.getKey() + "]", member.getValue()));
    } else if (value.isArray()) {
      addAll(name, value);
    } else {
      pair(name, value.asText());
    }
  }

  private void addAll(String name, JsonNode list) {
    switch (arrays) {
      case BRACKETS -> list.forEach(element -> add(name + "[]", element));
      case REPEAT -> list.forEach(element -> add(name, element));
      case COMMAS -> {
        StringJoiner joined = new StringJoiner(",");
        list.forEach(
            element -> joined.add(element.isValueNode() ? element.asText() : element.toString()));
        pair(name, joined.toString());
      }
      case INDICES -> {
        for (int i = 0; i < list.size(); i++) {
          add(name + "[" + i + "]", list.get(i));
        }
      }
      case NONE -> pair(name, list.toString());
    }
  }

  private void pair(String name, String value) {
    form.add(escaped(name) + "=" + escaped(value));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
