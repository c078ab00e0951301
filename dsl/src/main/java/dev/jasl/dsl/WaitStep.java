package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.expr.Type;
import dev.jasl.model.State;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;

/** A Wait. It hands its input on. */
public final class WaitStep extends StateStep<JsonExpr, JsonExpr, WaitStep> {
  private final Node time;
  private final boolean instant;
  private final Settings<JsonExpr> settings;

  WaitStep(Node time, boolean instant, Settings<JsonExpr> settings) {
    this.time = time;
    this.instant = instant;
    this.settings = settings;
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  Settings<JsonExpr> settings() {
    return settings;
  }

  @Override
  WaitStep copy(Settings<JsonExpr> other) {
    return new WaitStep(time, instant, other);
  }

  @Override
  boolean passesOn() {
    return true;
  }

  @Override
  State state(StateContext context) {
    return new WaitState(
        context.header(settings.comment()),
        time(context),
        PlainOutputs.of(context, null),
        context.assign(
            settings.assignments(), JsonExpr.TYPE.at(Node.Root.STATE_INPUT), Place.INPUT),
        context.transition());
  }

  private WaitTime time(StateContext context) {
    Rendered rendered = context.render(time, Place.INPUT, instant ? "Timestamp" : "Seconds");
    if (rendered instanceof Rendered.Computed computed) {
      return instant
          ? new WaitTime.TimestampFrom(context.between(computed))
          : new WaitTime.SecondsFrom(context.between(computed));
    }
    var json = ((Rendered.Fixed) rendered).json();
    return instant
        ? new WaitTime.Timestamp(json.textValue())
        : new WaitTime.Seconds(json.longValue());
  }
}
