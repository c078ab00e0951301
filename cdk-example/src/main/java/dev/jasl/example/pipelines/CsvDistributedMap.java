package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.example.model.Functions.PROCESS_CHUNK;

import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.S3;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.NothingGiven;
import dev.jasl.example.model.NothingGivenExpr;
import dev.jasl.example.model.SalesRowExpr;

/** Each row of a large CSV file in a child execution of its own. */
public final class CsvDistributedMap {
  private CsvDistributedMap() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<NothingGiven> define() {
    return StateMachine.named("CsvDistributedMap", NothingGivenExpr.TYPE)
        .comment("Process a large CSV in chunks")
        .flow(start("ProcessLargeDataset", ForEach
                .distributed(S3.csv("my-data-bucket", "input/large-dataset.csv", SalesRowExpr.TYPE))
                .express(row -> start("ProcessChunk", Task.lambda(PROCESS_CHUNK).payload(row)))
                .maxConcurrency(1000))
            .succeed("Done"))
        .build();
  }
  // spotless:on

}
