package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import org.jspecify.annotations.Nullable;

/**
 * A Pass, whatever its language.
 *
 * @param <O> the expression of what it hands on
 * @param <S> the step itself
 */
abstract class AnyPass<O extends Expr<?>, S extends AnyPass<O, S>>
    extends StateStep<JsonExpr, O, S> {
  private final @Nullable Node output;
  private final Settings<JsonExpr> settings;

  AnyPass(@Nullable Node output, Settings<JsonExpr> settings) {
    this.output = output;
    this.settings = settings;
  }

  final @Nullable Node output() {
    return output;
  }

  @Override
  final Settings<JsonExpr> settings() {
    return settings;
  }

  @Override
  final boolean passesOn() {
    return output == null && settings.classic().equals(ClassicFields.NONE);
  }

  @Override
  final State state(StateContext context) {
    StateContext here = language() == null ? context : context.in(language());
    boolean jsonata = here.language() == QueryLanguage.JSONATA;
    boolean changed = !jsonata && new JsonPathPassData(settings.classic(), output).changes();
    Node.Root seen = changed && language() != null ? Node.Root.RESULT : Node.Root.STATE_INPUT;
    return new PassState(
        here.header(settings),
        jsonata ? jsonata(here) : new JsonPathPassData(settings.classic(), output).in(here),
        here.assign(
            settings.assignments(), JsonExpr.TYPE.at(seen), changed ? Place.RESULT : Place.INPUT),
        here.transition());
  }

  private PassData jsonata(StateContext context) {
    return new PassData.Jsonata(
        output == null ? null : context.json(output, Place.INPUT, "Output"));
  }
}
