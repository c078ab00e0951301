package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.FailState;
import dev.jasl.model.State;
import dev.jasl.model.Text;

/** Ends with an error. */
final class FailStep extends Step<JsonExpr> {
  private final Node error;
  private final Node cause;

  private FailStep(Node error, Node cause) {
    this.error = error;
    this.cause = cause;
  }

  static FailStep of(String error, String cause) {
    return new FailStep(Node.literal(error), Node.literal(cause));
  }

  static FailStep of(String error, StringExpr cause) {
    return new FailStep(Node.literal(error), Node.of(cause));
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  State state(StateContext context) {
    return new FailState(
        context.header(null),
        context.language(),
        text(context, error, "Error"),
        text(context, cause, "Cause"));
  }

  private static Text text(StateContext context, Node node, String field) {
    Rendered rendered = context.render(node, Place.INPUT, field);
    if (rendered instanceof Rendered.Computed computed) {
      return new Text.Computed(context.between(computed));
    }
    return new Text.Fixed(((Rendered.Fixed) rendered).json().asText());
  }
}
