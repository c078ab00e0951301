package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.example.model.Functions.LIST_FILES;
import static dev.jasl.example.model.Functions.PROCESS_FILE;

import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.FileListExpr;
import dev.jasl.example.model.NothingGiven;
import dev.jasl.example.model.NothingGivenExpr;

/** Each of the files that a function finds, in a child execution of its own, as it was published. */
public final class DistributedMapFilesAsPublished {
  private static final FileListExpr DOCUMENT = stateInput(FileListExpr.TYPE);

  private DistributedMapFilesAsPublished() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<NothingGiven> define() {
    return StateMachine.named("DistributedMapFilesAsPublished", NothingGivenExpr.TYPE)
        .comment("Process large dataset with Distributed Map")
        .jsonPath()
        .flow(start("ListFiles", Task.lambdaArn(LIST_FILES).stateInput()
                .jsonPath()
                .resultPath("$.files"))
            .then("ProcessAllFiles", ForEach.in(DOCUMENT.files()).distributed()
                .express(file -> start("ProcessFile", Task.lambdaArn(PROCESS_FILE).stateInput()))
                .maxConcurrency(100)
                .jsonPath()
                .resultPath("$.results")))
        .build();
  }
  // spotless:on

  /** The names under which it was published. */
  static Bindings published() {
    return Published.functions("123456789012", LIST_FILES, PROCESS_FILE);
  }
}
