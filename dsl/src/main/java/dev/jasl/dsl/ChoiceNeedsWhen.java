package dev.jasl.dsl;

import dev.jasl.model.QueryLanguage;

/** A choice without a rule yet; {@code when(condition, flow)} gives it the first. */
public final class ChoiceNeedsWhen extends NeedsWhen<Choosing, RuleNeedsThen, ChoiceNeedsWhen> {
  ChoiceNeedsWhen(Flow before, Choice choice) {
    super(before, choice);
  }

  /**
   * Writes this choice in JSONPath and offers JSONPath's own fields.
   *
   * <pre>{@code
   * choose("Ready?").jsonPath().inputPath("$.order").when(rawPath("$.ready", BooleanExpr.TYPE), DONE).otherwise(STOP)
   * // {"Ready?": {"InputPath": "$.order", "Choices": [{"Variable": "$.ready", "BooleanEquals": true, "Next": "Done"}]}}
   * }</pre>
   */
  public JsonPathChoice jsonPath() {
    return new JsonPathChoice(before(), choice().in(QueryLanguage.JSONPATH));
  }

  /**
   * Writes this choice in JSONata, where conditions can compute, whatever the machine's language, and offers JSONata's own field.
   *
   * <pre>{@code
   * choose("Long?").jsonata().when(NAME.length().greaterThan(80), DONE).otherwise(STOP)
   * // {"Long?": {"Choices": [{"Condition": "{% $length($name) > 80 %}", "Next": "Done"}], "Default": "Stop"}}
   * }</pre>
   */
  public JsonataChoice jsonata() {
    return new JsonataChoice(before(), choice().in(QueryLanguage.JSONATA));
  }

  @Override
  ChoiceNeedsWhen copy(Choice other) {
    return new ChoiceNeedsWhen(before(), other);
  }

  @Override
  Choosing choosing(Choice other) {
    return new Choosing(before(), other);
  }

  @Override
  RuleNeedsThen rule(Turn turn) {
    return new RuleNeedsThen(turn, (rule, flow) -> choosing(choice().plus(rule, flow)));
  }
}
