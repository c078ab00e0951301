package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import dev.jasl.model.SucceedState;
import org.jspecify.annotations.Nullable;

/** Ends with success. */
final class SucceedStep<Y extends Expr<?>> extends Step<Y> {
  private final @Nullable Node output;
  private final Type<Y> type;
  private final Settings<JsonExpr> settings;
  private final @Nullable QueryLanguage language;

  private SucceedStep(
      @Nullable Node output,
      Type<Y> type,
      Settings<JsonExpr> settings,
      @Nullable QueryLanguage language) {
    this.output = output;
    this.type = type;
    this.settings = settings;
    this.language = language;
  }

  static SucceedStep<JsonExpr> plain() {
    return new SucceedStep<>(null, JsonExpr.TYPE, Settings.none(), null);
  }

  static <Y extends Expr<?>> SucceedStep<Y> of(Y output) {
    return plain().output(output);
  }

  <Z extends Expr<?>> SucceedStep<Z> output(Z value) {
    return new SucceedStep<>(Node.of(value), Type.of(value), settings, language);
  }

  /** The same end, of whose output nothing is said. */
  SucceedStep<JsonExpr> untyped() {
    return new SucceedStep<>(output, JsonExpr.TYPE, settings, language);
  }

  SucceedStep<Y> with(Settings<JsonExpr> other) {
    return new SucceedStep<>(output, type, other, language);
  }

  SucceedStep<Y> in(QueryLanguage other) {
    return new SucceedStep<>(output, type, settings, other);
  }

  Settings<JsonExpr> settings() {
    return settings;
  }

  @Override
  Type<Y> type() {
    return type;
  }

  @Override
  boolean passesOn() {
    return output == null && settings.classic().equals(ClassicFields.NONE);
  }

  @Override
  @Nullable
  QueryLanguage language() {
    return language;
  }

  @Override
  State state(StateContext context) {
    StateContext here = language == null ? context : context.in(language);
    return new SucceedState(
        here.header(settings.comment()), new StateFields(here).plain(settings.classic(), output));
  }
}
