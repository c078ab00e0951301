package dev.jasl.dsl;

import dev.jasl.diagnostic.Code;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.FailState;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import dev.jasl.model.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ends with an error. */
final class FailStep extends Step<JsonExpr> {
  /** What {@code ErrorPath} and {@code CausePath} may hold: a path, or a function that gives a text. */
  private static final Pattern TEXT = Pattern.compile(
      "\\$.*|States\\.(Format|JsonToString|ArrayGetItem|Base64Encode|Base64Decode|Hash|UUID)\\(.*",
      Pattern.DOTALL);

  private final @Nullable Node error;
  private final @Nullable Node cause;
  private final @Nullable String comment;
  private final @Nullable QueryLanguage language;

  private FailStep(
      @Nullable Node error,
      @Nullable Node cause,
      @Nullable String comment,
      @Nullable QueryLanguage language) {
    this.error = error;
    this.cause = cause;
    this.comment = comment;
    this.language = language;
  }

  static FailStep plain() {
    return new FailStep(null, null, null, null);
  }

  static FailStep of(String error, String cause) {
    return plain().error(Node.literal(error)).cause(Node.literal(cause));
  }

  static FailStep of(String error, StringExpr cause) {
    return plain().error(Node.literal(error)).cause(Node.of(cause));
  }

  FailStep error(Node name) {
    return new FailStep(name, cause, comment, language);
  }

  FailStep cause(Node text) {
    return new FailStep(error, text, comment, language);
  }

  FailStep commented(String text) {
    return new FailStep(error, cause, text, language);
  }

  FailStep in(QueryLanguage other) {
    return new FailStep(error, cause, comment, other);
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  @Nullable
  QueryLanguage language() {
    return language;
  }

  @Override
  State state(StateContext context) {
    StateContext here = language == null ? context : context.in(language);
    return new FailState(
        here.header(comment),
        here.language(),
        text(here, error, "Error"),
        text(here, cause, "Cause"));
  }

  private static @Nullable Text text(StateContext context, @Nullable Node node, String field) {
    if (node == null) {
      return null;
    }
    Rendered rendered = context.render(node, Place.INPUT, field);
    if (rendered instanceof Rendered.Fixed fixed) {
      return new Text.Fixed(fixed.json().asText());
    }
    Rendered.Computed computed = (Rendered.Computed) rendered;
    if (context.language() == QueryLanguage.JSONPATH) {
      check(context, computed.text(), field + "Path");
    }
    return new Text.Computed(context.between(computed));
  }

  private static void check(StateContext context, String text, String field) {
    if (!TEXT.matcher(text).matches()) {
      context
          .site(Place.INPUT, field)
          .report(
              Code.EXPRESSION_NOT_IN_JSONPATH,
              field + " takes a path or a function that gives a text, not " + text,
              "compute it in an earlier state and keep it in a variable, or put this state in JSONata");
    }
  }
}
