package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import java.io.IOException;
import java.nio.file.Path;

/** Workload 8: a distributed Map over the rows of a CSV file, in batches of 1,000, each an EXPRESS execution with one task. */
final class BigMap {
  private static final int BATCH = 1000;

  private final Program program = Program.compile(definition());
  private final Path folder;
  private final int rows;
  private int loaded;
  private int calls;

  /** @param folder that holds the bucket, as {@link Rows#write} makes it */
  BigMap(Path folder, int rows) {
    this.folder = folder;
    this.rows = rows;
  }

  private static Definition definition() {
    return DefinitionReader.read(Workload.text("w8_bigmap", "asl")).orThrow();
  }

  /**
   * Runs it once.
   *
   * @throws IllegalStateException if not every row was handed to a task, in batches of the right size, or the output is another
   */
  void run() throws IOException {
    Rows.write(folder, rows);
    JsonNode input = Json.parse(Workload.text("w8_bigmap", "input"));
    loaded = 0;
    calls = 0;
    check(program.run(RunParameters.of(input).withS3(S3.in(folder)), this::load));
  }

  private TaskAnswer load(TaskCall call) {
    int items = call.parameters().at("/Payload/Items").size();
    loaded += items;
    calls++;
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("StatusCode", 200).putObject("Payload").put("loaded", items);
    return TaskAnswer.success(answer);
  }

  private void check(ExecutionResult result) {
    if (loaded != rows || calls != (rows + BATCH - 1) / BATCH) {
      throw new IllegalStateException("%d rows in %d batches were loaded instead of %d: %s %s"
          .formatted(loaded, calls, rows, result.error(), result.cause()));
    }
    JsonNode output = result.output();
    if (output == null || output.at("/first/loaded").intValue() != Math.min(rows, BATCH)) {
      throw new IllegalStateException("w8_bigmap: unexpected output " + output);
    }
  }
}
