package dev.jasl.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Prints JSON values as text, however deeply they are nested. */
public final class JsonPrinter {
  private static final ObjectMapper MAPPER = new ObjectMapper(JsonFormat.factory());
  private static final Separators LIKE_JQ = Separators.createDefaultInstance()
      .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
      .withObjectEmptySeparator("")
      .withArrayEmptySeparator("");

  private JsonPrinter() {}

  /** On one line, without blanks. */
  public static String compact(JsonNode json) {
    return print(json, new MinimalPrettyPrinter());
  }

  /** Indented by two blanks, as {@code jq} prints. No line feed at the end. */
  public static String pretty(JsonNode json) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return print(
        json, new DefaultPrettyPrinter(LIKE_JQ).withObjectIndenter(lines).withArrayIndenter(lines));
  }

  private static String print(JsonNode json, PrettyPrinter printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFormat.factory().createGenerator(text)) {
      generator.setPrettyPrinter(printer);
      print(json, generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to a string", impossible);
    }
    return text.toString();
  }

  private static void print(JsonNode json, JsonGenerator generator) throws IOException {
    Deque<Open> open = new ArrayDeque<>();
    begin(json, generator, open);
    while (!open.isEmpty()) {
      Open inner = open.element();
      if (inner.left().hasNext()) {
        begin(inner.next(generator), generator, open);
      } else {
        inner.end(generator);
        open.pop();
      }
    }
  }

  private static void begin(JsonNode json, JsonGenerator generator, Deque<Open> open)
      throws IOException {
    if (json.isObject()) {
      generator.writeStartObject();
      open.push(new Open(json, json.fieldNames()));
    } else if (json.isArray()) {
      generator.writeStartArray();
      open.push(new Open(json, json.elements()));
    } else {
      scalar(json, generator);
    }
  }

  /** Most scalars are texts, for which the mapper does a lot of work each time. */
  private static void scalar(JsonNode json, JsonGenerator generator) throws IOException {
    if (json.isTextual()) {
      generator.writeString(json.textValue());
    } else {
      MAPPER.writeTree(generator, json);
    }
  }

  /** An object of which some names, or an array of which some elements are left to print. */
  private record Open(JsonNode json, Iterator<?> left) {
    JsonNode next(JsonGenerator generator) throws IOException {
      Object next = left.next();
      if (next instanceof String name) {
        generator.writeFieldName(name);
        return json.path(name);
      }
      return (JsonNode) next;
    }

    void end(JsonGenerator generator) throws IOException {
      if (json.isObject()) {
        generator.writeEndObject();
      } else {
        generator.writeEndArray();
      }
    }
  }
}
