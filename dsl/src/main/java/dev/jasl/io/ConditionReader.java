package dev.jasl.io;

import dev.jasl.diagnostic.Code;
import dev.jasl.model.Condition;
import dev.jasl.model.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a JSONPath choice rule asks, nested conditions included. */
final class ConditionReader {
  private static final List<String> OPERATORS = operators();
  private static final Set<String> OPERATOR_SET = Set.copyOf(OPERATORS);

  /** Whoever looks at a condition may recurse over it. */
  private static final int MAX_DEPTH = 100;

  private ConditionReader() {}

  /** Every field that makes up a condition. */
  static String[] names() {
    List<String> names = new ArrayList<>(OPERATORS);
    names.add(ComparisonReader.VARIABLE);
    return names.toArray(String[]::new);
  }

  /** The condition in these fields; whoever ends their reading decides where the extras go. */
  static @Nullable Function<Extras, Condition> draft(Fields fields) {
    return draft(fields, 1);
  }

  private static @Nullable Function<Extras, Condition> draft(Fields fields, int depth) {
    fields.keep(OPERATORS.toArray(String[]::new));
    List<String> present =
        fields.names().stream().filter(OPERATOR_SET::contains).toList();
    if (present.isEmpty()) {
      reportNoOperator(fields);
      return null;
    }
    for (String name : present.subList(1, present.size())) {
      fields.report(
          Code.FIELD_CONFLICT, name, Messages.onlyOne(present), "combine them with \"And\"");
    }
    return draft(fields, present.get(0), depth);
  }

  private static @Nullable Function<Extras, Condition> draft(
      Fields fields, String operator, int depth) {
    if (operator.equals("Not")) {
      Condition negated = Parts.one(fields, operator, part -> nested(part, depth + 1));
      return negated == null ? null : extras -> new Condition.Not(negated, extras);
    }
    if (!operator.equals("And") && !operator.equals("Or")) {
      return ComparisonReader.draft(fields, operator);
    }
    List<Condition> conditions = nested(fields, operator, depth);
    if (conditions == null) {
      return null;
    }
    return operator.equals("And")
        ? extras -> new Condition.And(conditions, extras)
        : extras -> new Condition.Or(conditions, extras);
  }

  private static @Nullable List<Condition> nested(Fields fields, String operator, int depth) {
    List<Condition> conditions = Parts.all(fields, operator, part -> nested(part, depth + 1));
    if (conditions != null && conditions.isEmpty()) {
      fields.report(Code.FIELD_VALUE, operator, Messages.empty(), "write at least one condition");
    }
    return conditions;
  }

  private static @Nullable Condition nested(Fields fields, int depth) {
    if (depth > MAX_DEPTH) {
      fields.abandon();
      reportTooDeep(fields);
      return null;
    }
    Function<Extras, Condition> draft = draft(fields, depth);
    fields.keep("Comment");
    Extras extras = fields.finish();
    return draft == null ? null : draft.apply(extras);
  }

  private static void reportTooDeep(Fields fields) {
    report(
        fields,
        Code.JSON_TOO_DEEP,
        "More than " + MAX_DEPTH + " conditions are nested in each other",
        "divide the rule among several states");
  }

  private static void reportNoOperator(Fields fields) {
    if (fields.any(ComparisonReader.VARIABLE) == null) {
      fields.reportNone(
          "The object must have only one of the following fields, [And, Or, Not, Variable, Condition]");
    } else {
      report(
          fields,
          Code.FIELD_REQUIRED,
          "A comparison operator is required",
          "add one such as \"StringEquals\" or \"IsPresent\"");
    }
  }

  private static void report(Fields fields, Code code, String message, String hint) {
    fields.context().findings().add(code, fields.at(), message, hint);
  }

  private static List<String> operators() {
    List<String> operators = new ArrayList<>(List.of("And", "Or", "Not"));
    operators.addAll(ComparisonReader.operators());
    return List.copyOf(operators);
  }
}
