package dev.jasl.dsl;

import java.util.function.UnaryOperator;

/** A choice in JSONPath without a rule yet, with {@code InputPath} and {@code OutputPath}. */
public final class JsonPathChoice extends NeedsWhen<Choosing, RuleNeedsThen, JsonPathChoice>
    implements HasPaths<JsonPathChoice> {
  JsonPathChoice(Flow before, Choice choice) {
    super(before, choice);
  }

  JsonPathChoice reshaped(UnaryOperator<ClassicFields> change) {
    return copy(choice().with(change.apply(choice().classic())));
  }

  @Override
  JsonPathChoice copy(Choice other) {
    return new JsonPathChoice(before(), other);
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
