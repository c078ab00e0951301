package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.expr.Type;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import org.jspecify.annotations.Nullable;

/**
 * A Pass. Its assignments see its input.
 *
 * @param <Y> the expression of what it hands on
 */
public final class PassStep<Y extends Expr<?>> extends StateStep<JsonExpr, Y, PassStep<Y>> {
  private final @Nullable Node output;
  private final Type<Y> type;
  private final Settings<JsonExpr> settings;

  PassStep(@Nullable Node output, Type<Y> type, Settings<JsonExpr> settings) {
    this.output = output;
    this.type = type;
    this.settings = settings;
  }

  @Override
  Type<Y> type() {
    return type;
  }

  @Override
  Settings<JsonExpr> settings() {
    return settings;
  }

  @Override
  PassStep<Y> copy(Settings<JsonExpr> other) {
    return new PassStep<>(output, type, other);
  }

  @Override
  boolean passesOn() {
    return output == null;
  }

  @Override
  State state(StateContext context) {
    return new PassState(
        context.header(settings.comment()),
        context.language() == QueryLanguage.JSONATA ? jsonata(context) : jsonPath(context),
        context.assign(
            settings.assignments(), JsonExpr.TYPE.at(Node.Root.STATE_INPUT), Place.INPUT),
        context.transition());
  }

  private PassData jsonata(StateContext context) {
    return new PassData.Jsonata(
        output == null ? null : context.json(output, Place.INPUT, "Output"));
  }

  /** A path is selected, an object is a template, and what has nothing computed in it is a result. */
  private PassData jsonPath(StateContext context) {
    Rendered rendered = output == null ? null : context.render(output, Place.INPUT, "Parameters");
    if (rendered instanceof Rendered.Computed computed) {
      return computed.text().startsWith("$")
          ? selecting(computed.text())
          : computedText(context, computed.text());
    }
    JsonNode json = rendered == null ? null : ((Rendered.Fixed) rendered).json();
    boolean literal = output instanceof Node.Literal;
    return new PassData.JsonPath(
        PathField.absent(),
        literal ? null : json,
        literal ? json : null,
        PathField.absent(),
        PathField.absent());
  }

  private static PassData selecting(String path) {
    return new PassData.JsonPath(
        PathField.at(path), null, null, PathField.absent(), PathField.absent());
  }

  private static PassData computedText(StateContext context, String text) {
    context
        .site(Place.INPUT, "Parameters")
        .report(
            Code.EXPRESSION_NOT_IN_JSONPATH,
            "JSONPath has no place for " + text + " as a whole output",
            "name it: object(\"name\", value), or keep it in a variable");
    return new PassData.JsonPath(
        PathField.absent(), null, null, PathField.absent(), PathField.absent());
  }
}
