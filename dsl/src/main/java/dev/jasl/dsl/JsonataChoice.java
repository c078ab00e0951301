package dev.jasl.dsl;

/** A choice in JSONata without a rule yet. Each of its ways can have an output of its own. */
public final class JsonataChoice
    extends NeedsWhen<JsonataChoosing, JsonataRuleNeedsThen, JsonataChoice> {
  JsonataChoice(Flow before, Choice choice) {
    super(before, choice);
  }

  @Override
  JsonataChoice copy(Choice other) {
    return new JsonataChoice(before(), other);
  }

  @Override
  JsonataChoosing choosing(Choice other) {
    return new JsonataChoosing(before(), other);
  }

  @Override
  JsonataRuleNeedsThen rule(Turn turn) {
    return new JsonataRuleNeedsThen(turn, (rule, flow) -> choosing(choice().plus(rule, flow)));
  }
}
