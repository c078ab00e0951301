package dev.jasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not compile over generated tasks, and what javac says of it. */
class TaskMistakesTest {
  private static final String BATCH =
      "Task.batch().submitJob().jobName(\"n\").jobQueue(\"q\").jobDefinition(\"d\")";

  @TempDir
  private Path classes;

  @Test
  void theSameWithoutAMistakeCompiles() throws Exception {
    assertThat(said("start(\"Run\", " + BATCH + ".sync().jobTimeout(BatchJobTimeoutExpr.with()))"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Task.codeBuild().stopBuild().id("b").sync()                                                      | symbol: method sync() location: class CodeBuildStopBuild
          Task.batch().submitJob().jobName("n").jobQueue("q").jobDefinition("d").waitForTaskToken(null, t -> t) | symbol: method waitForTaskToken
          Task.batch().submitJob().jobName("n").jobQueue("q").sync()                                       | symbol: method sync() location: interface BatchSubmitJob.NeedsJobDefinition
          start("Run", Task.ecs().runTask().taskDefinition("report"))                                      | found: String,EcsRunTask.NeedsSyncOrStart
          Task.ecs().runTask().taskDefinition("report").sync().launchType("FARGATE")                       | String cannot be converted to EcsLaunchType
          Task.ecs().runTask().taskDefinition("report").sync().count(1.5)                                  | possible lossy conversion from double to long
          Task.emr().addStep().clusterId("c").step(EmrStepConfigExpr.with().name("s"))                     | NeedsHadoopJarStep cannot be converted to EmrStepConfigExpr
          """)
  void mistakeDoesNotCompile(String statement, String message) throws Exception {
    assertThat(said(statement)).contains(message);
  }

  private String said(String statement) throws Exception {
    String source = """
        package com.example;
        import static dev.jasl.dsl.Jasl.start;
        import dev.jasl.dsl.aws.Task;
        import dev.jasl.dsl.aws.parameter.*;
        class Mistake {
          static void make() { %s; }
        }
        """.formatted(statement);
    return new Javac(classes)
        .compile(Map.of("com/example/Mistake.java", source)).stream()
            .map(diagnostic -> diagnostic
                .getMessage(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", ""))
            .collect(Collectors.joining("\n"));
  }
}
