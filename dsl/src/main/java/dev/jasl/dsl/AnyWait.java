package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.State;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import org.jspecify.annotations.Nullable;

/**
 * A Wait, whatever its language.
 *
 * @param <O> the expression of what it hands on
 * @param <S> the step itself
 */
abstract class AnyWait<O extends Expr<?>, S extends AnyWait<O, S>>
    extends StateStep<JsonExpr, O, S> {
  private final Draft draft;

  /** What is known of it; {@code instant} says whether the time is a point in time or a number of seconds. */
  record Draft(Node time, boolean instant, @Nullable Node output, Settings<JsonExpr> settings) {
    Draft with(Settings<JsonExpr> other) {
      return new Draft(time, instant, output, other);
    }

    Draft handingOn(Node value) {
      return new Draft(time, instant, value, settings);
    }
  }

  AnyWait(Draft draft) {
    this.draft = draft;
  }

  final Draft draft() {
    return draft;
  }

  @Override
  final Settings<JsonExpr> settings() {
    return draft.settings();
  }

  @Override
  final boolean passesOn() {
    return draft.output() == null
        && settings().classic().inputPath() == null
        && settings().classic().outputPath() == null;
  }

  @Override
  final State state(StateContext context) {
    StateContext here = language() == null ? context : context.in(language());
    StateFields fields = new StateFields(here);
    return new WaitState(
        here.header(settings()),
        time(here, fields),
        fields.plain(settings().classic(), draft.output()),
        here.assign(settings().assignments(), JsonExpr.TYPE.at(Node.Root.STATE_INPUT), Place.INPUT),
        here.transition());
  }

  private WaitTime time(StateContext context, StateFields fields) {
    String field = draft.instant() ? "Timestamp" : "Seconds";
    Rendered rendered = context.render(draft.time(), Place.INPUT, field);
    if (rendered instanceof Rendered.Computed computed) {
      String text = fields.computed(computed, field);
      String path = text == null ? "$" : text;
      return draft.instant() ? new WaitTime.TimestampFrom(path) : new WaitTime.SecondsFrom(path);
    }
    var json = ((Rendered.Fixed) rendered).json();
    return draft.instant()
        ? new WaitTime.Timestamp(json.textValue())
        : new WaitTime.Seconds(json.longValue());
  }
}
