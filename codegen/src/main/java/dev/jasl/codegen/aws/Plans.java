package dev.jasl.codegen.aws;

import com.palantir.javapoet.ClassName;
import dev.jasl.codegen.emit.JavaTypes;
import dev.jasl.codegen.plan.Plan;
import dev.jasl.codegen.plan.Planner;
import dev.jasl.codegen.plan.TypePlan;
import dev.jasl.codegen.plan.TypePlan.EnumPlan;
import dev.jasl.codegen.plan.TypePlan.RecordPlan;
import dev.jasl.codegen.plan.ValueType;
import dev.jasl.codegen.schema.Problems;
import dev.jasl.codegen.schema.SchemaFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the schemas of parameters and results become. */
final class Plans {
  private final Map<String, TypePlan> parameters;
  private final Map<String, TypePlan> results;
  private final JavaTypes types = JavaTypes.withoutRecords(this::classOf);

  private Plans(Map<String, TypePlan> parameters, Map<String, TypePlan> results) {
    this.parameters = parameters;
    this.results = results;
  }

  static Plans of(Path resources) {
    return new Plans(plan(resources.resolve("parameters")), plan(resources.resolve("results")));
  }

  /** The request of a call, or an object inside one. */
  RecordPlan object(String className) {
    return (RecordPlan) Objects.requireNonNull(parameters.get(className), className);
  }

  EnumPlan choice(String className) {
    return (EnumPlan) Objects.requireNonNull(parameters.get(className), className);
  }

  boolean hasResult(String className) {
    return results.containsKey(className);
  }

  Map<String, TypePlan> parameters() {
    return parameters;
  }

  JavaTypes types() {
    return types;
  }

  /** The type of an expression as source text, for examples. */
  String type(ValueType type) {
    return types.type(type).toString().replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "");
  }

  /** An enum that results have too is theirs. */
  private ClassName classOf(String className) {
    return ClassName.get(
        results.containsKey(className) ? ServiceResults.PACKAGE : ServiceTasks.PARAMETERS,
        className);
  }

  private static Map<String, TypePlan> plan(Path folder) {
    Problems problems = new Problems();
    SchemaFolder.Contents contents = new SchemaFolder(folder, "functions.json").read(problems);
    Plan plan = new Planner(contents.schemas(), "Functions", problems).plan(contents.functions());
    if (!problems.list().isEmpty()) {
      throw new IllegalStateException(problems.list().toString());
    }
    Map<String, TypePlan> types = new TreeMap<>();
    plan.types().forEach(type -> types.put(type.className(), type));
    return types;
  }
}
