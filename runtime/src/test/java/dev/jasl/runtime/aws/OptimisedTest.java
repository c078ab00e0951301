package dev.jasl.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.jasl.dsl.ErrorName;
import dev.jasl.dsl.aws.Task;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.shape.Shape;
import dev.jasl.shape.results.IntegrationResults;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.eks.EksClient;
import software.amazon.awssdk.services.emr.EmrClient;
import software.amazon.awssdk.services.glue.GlueClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The table of optimised integrations against what module {@code dsl} knows of them. */
class OptimisedTest {
  private static final Set<String> ERRORS = errors();

  private static Set<String> errors() {
    Set<String> errors = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().importPackagesOf(Task.class)) {
      if (type.getPackageName().equals(Task.class.getPackageName())
          && type.getSimpleName().endsWith("Errors")) {
        for (Field field : type.reflect().getFields()) {
          errors.add(value(field));
        }
      }
    }
    return errors;
  }

  private static String value(Field field) {
    try {
      return ((ErrorName) field.get(null)).value();
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "athena", "batch", "bedrock", "codebuild", "databrew", "dynamodb", "ecs", "eks",
            "elasticmapreduce",
        "emr-containers", "emr-serverless", "events", "glue", "lambda", "mediaconvert", "sagemaker",
            "sns", "sqs"
      })
  void errorWithoutANameIsOneThatWorkflowsCanCatch(String service) {
    Optimised table = Optimised.of(service).orElseThrow();

    assertThat(ERRORS).contains(table.prefix() + "." + table.exception());
  }

  @ParameterizedTest
  @ValueSource(strings = {"athena", "batch", "codebuild", "ecs", "glue", "sagemaker", "states"})
  void whatAJobGivesHasItsStatus(String service) {
    Optimised table = Optimised.of(service).orElseThrow();

    table.jobs().forEach((action, job) -> {
      Shape result =
          IntegrationResults.of(new Integration(service, action, IntegrationPattern.SYNC));
      String at = (job.as() == null ? "" : "/" + job.as()) + job.status();
      for (String member : List.of(at.substring(1).split("/"))) {
        assertThat(result.fields()).as("%s.sync %s", action, at).containsKey(member);
        result = result.field(member).shape();
      }
      assertThat(result.isUnknown()).isFalse();
    });
  }

  static List<Arguments> clients() {
    return List.of(
        Arguments.of("eks", EksClient.class),
        Arguments.of("elasticmapreduce", EmrClient.class),
        Arguments.of("glue", GlueClient.class),
        Arguments.of("states", SfnClient.class));
  }

  @ParameterizedTest
  @MethodSource("clients")
  void whatIsCalledIsWhatTheClientHas(String service, Class<?> client) {
    Optimised table = Optimised.of(service).orElseThrow();
    List<String> operations =
        Arrays.stream(client.getMethods()).map(Method::getName).toList();

    assertThat(operations)
        .containsAll(table.jobs().values().stream().map(Optimised.Job::describe).toList())
        .containsAll(
            table.calls().values().stream().map(Optimised.Call::operation).toList());
    table.jobs().keySet().stream()
        .filter(action -> !table.calls().containsKey(action))
        .forEach(action -> assertThat(operations).contains(action));
  }
}
