package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** An expression did not give the value it was asked for. The service calls this {@code States.QueryEvaluationError}. */
public final class JsonataFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How an expression can fail. */
  public enum Kind {
    /** It returned nothing. */
    UNDEFINED,
    /** It threw an error. */
    THREW,
    /** It returned a function or something else that JSON has no form for. */
    UNSUPPORTED_TYPE,
    /** It returned a value of a type that the field does not take. */
    UNEXPECTED_TYPE
  }

  private final Kind kind;
  private final String location;
  private final String expression;
  private final String outcome;

  private JsonataFailure(Kind kind, String location, String expression, String outcome) {
    super("'%s' %s".formatted(expression, outcome));
    this.kind = kind;
    this.location = location;
    this.expression = expression;
    this.outcome = outcome;
  }

  /** The failure that a result stands for; {@link JsonataResult.Value} stands for none. */
  static JsonataFailure of(String location, String expression, JsonataResult result) {
    if (result instanceof JsonataResult.Undefined) {
      return new JsonataFailure(
          Kind.UNDEFINED, location, expression, "returned nothing (undefined).");
    }
    if (result instanceof JsonataResult.UnsupportedType) {
      return new JsonataFailure(
          Kind.UNSUPPORTED_TYPE, location, expression, "returned an unsupported result type.");
    }
    if (result instanceof JsonataResult.Failed failed) {
      String tail = failed.code() == null
          ? ": " + failed.message()
          : ". " + failed.code() + ": " + failed.message();
      return new JsonataFailure(
          Kind.THREW, location, expression, "threw an error during evaluation" + tail);
    }
    if (result instanceof JsonataResult.Internal internal) {
      return new JsonataFailure(
          Kind.THREW,
          location,
          expression,
          "threw an internal error during evaluation. " + internal.id());
    }
    throw new IllegalArgumentException("not a failure: " + result);
  }

  static JsonataFailure unexpected(String expression, String expected, JsonNode value) {
    return new JsonataFailure(
        Kind.UNEXPECTED_TYPE,
        "",
        expression,
        "returned an unexpected result type. Expected '%s', but was '%s' for value: %s"
            .formatted(expected, value.getNodeType().name().toLowerCase(Locale.ROOT), value));
  }

  /** How it failed. */
  public Kind kind() {
    return kind;
  }

  /** Where the expression stands in its template, such as {@code a/b[0]}; empty if it is the whole of it. */
  public String location() {
    return location;
  }

  /** The expression without its delimiters and the blanks around it. */
  public String expression() {
    return expression;
  }

  /**
   * The place as the service names it: the field that holds the template, and the place within.
   *
   * @param field such as {@code Output} or {@code Choices[1]/Condition}
   */
  public String location(String field) {
    return location.isEmpty() || location.startsWith("[")
        ? field + location
        : field + "/" + location;
  }

  /**
   * The sentence that the service puts in the cause, without the part that names the state.
   *
   * @param field such as {@code Output} or {@code Choices[1]/Condition}
   */
  public String cause(String field) {
    return "The JSONata expression '%s' specified for the field '%s' %s"
        .formatted(expression, location(field), outcome);
  }
}
