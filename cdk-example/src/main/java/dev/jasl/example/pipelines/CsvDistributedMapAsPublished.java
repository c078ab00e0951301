package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.example.model.Functions.PROCESS_CHUNK;

import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.S3;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.NothingGiven;
import dev.jasl.example.model.NothingGivenExpr;
import dev.jasl.example.model.SalesRowExpr;

/** Each row of a large CSV file in a child execution of its own, as it was published. */
public final class CsvDistributedMapAsPublished {
  private CsvDistributedMapAsPublished() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<NothingGiven> define() {
    return StateMachine.named("CsvDistributedMapAsPublished", NothingGivenExpr.TYPE)
        .comment("Process a large CSV in chunks")
        .jsonPath()
        .flow(start("ProcessLargeDataset", ForEach
                .distributed(S3.csv("my-data-bucket", "input/large-dataset.csv", SalesRowExpr.TYPE))
                .express(row -> start("ProcessChunk", Task.lambdaArn(PROCESS_CHUNK).stateInput()))
                .maxConcurrency(1000))
            .succeed("Done"))
        .build();
  }
  // spotless:on

  /** The names under which it was published. */
  static Bindings published() {
    return Published.functions("123456789012", PROCESS_CHUNK);
  }
}
