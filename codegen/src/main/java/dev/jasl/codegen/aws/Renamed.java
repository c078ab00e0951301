package dev.jasl.codegen.aws;

import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.codegen.plan.TypePlan.RecordPlan;
import java.util.Map;
import java.util.Set;

/** A request whose parameters do not bear the names of what every step has. */
final class Renamed {
  private static final Set<String> OF_STEPS = Set.of(
      "assign",
      "begin",
      "catching",
      "comment",
      "copy",
      "credentials",
      "draft",
      "heartbeat",
      "jsonPath",
      "jsonata",
      "output",
      "retry",
      "timeout");

  private Renamed() {}

  static RecordPlan of(RecordPlan request, Map<String, String> names) {
    return new RecordPlan(
        request.className(),
        request.origin(),
        request.description(),
        request.fields().stream().map(field -> renamed(request, field, names)).toList(),
        request.open(),
        request.schemaText());
  }

  private static FieldPlan renamed(RecordPlan request, FieldPlan field, Map<String, String> names) {
    String name = names.getOrDefault(field.json(), field.name());
    if (OF_STEPS.contains(name)) {
      throw new IllegalStateException("%s: every step has a method %s; \"rename\" the parameter"
          .formatted(request.className(), name));
    }
    return new FieldPlan(
        field.json(),
        name,
        field.stage(),
        field.description(),
        field.type(),
        field.required(),
        field.nullable());
  }
}
