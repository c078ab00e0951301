package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.example.model.Functions.LIST_FILES;
import static dev.jasl.example.model.Functions.PROCESS_FILE;

import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.FileReference;
import dev.jasl.example.model.FileReferenceExpr;
import dev.jasl.example.model.NothingGiven;
import dev.jasl.example.model.NothingGivenExpr;
import dev.jasl.expr.ListExpr;

/** Each of the files that a function finds, in a child execution of its own. */
public final class DistributedMapFiles {
  private static final Var<ListExpr<FileReference, FileReferenceExpr>> FILES =
      Var.named("files", ListExpr.of(FileReferenceExpr.TYPE));

  private DistributedMapFiles() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<NothingGiven> define() {
    return StateMachine.named("DistributedMapFiles", NothingGivenExpr.TYPE)
        .comment("Process large dataset with Distributed Map")
        .flow(start("ListFiles", Task.lambda(LIST_FILES).payload(object()).assign(FILES))
            .then("ProcessAllFiles", ForEach.in(FILES.get()).distributed()
                .express(file -> start("ProcessFile", Task.lambda(PROCESS_FILE).payload(file)))
                .maxConcurrency(100)))
        .build();
  }
  // spotless:on
}
