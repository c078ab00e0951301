package dev.jasl.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --input-schema}: what executions are started with, so that what they cannot have is found. */
final class InputSchemaOption {
  @Option(
      names = "--input-schema",
      paramLabel = "FILE",
      description = "A JSON Schema of the executions' input, in JSON, for all definitions.")
  private @Nullable String file;

  /**
   * What is known with this option; nothing without it.
   *
   * @throws CommandFailure if the file cannot be read, or is no schema
   */
  Shapes shapes(TextReader reader) {
    if (file == null) {
      return Shapes.none();
    }
    JsonNode schema = JsonReader.read(file, reader.read(file));
    if (!schema.isObject() && !schema.isBoolean()) {
      throw new CommandFailure(
          file + ": a JSON Schema is an object, such as {\"type\": \"object\"}");
    }
    return Shapes.ofInput(Shape.ofSchema(schema));
  }
}
