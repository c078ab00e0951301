package dev.jasl.dsl;

import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import java.util.function.Function;

/**
 * A workflow variable. Declare it as a constant, assign it in one state and read it in later ones; it means the same in both query
 * languages. Used as an assignment itself it takes a state's whole result.
 *
 * @param <X> the expression of its value
 */
public final class Var<X extends Expr<?>> extends Assignment<X> {
  private static final int LONGEST = 80;

  private final Type<X> type;

  private Var(String name, Type<X> type) {
    super(name, type.name(), Node::of);
    this.type = type;
  }

  /**
   * A variable of this name and type.
   *
   * <pre>{@code
   * Var<IntegerExpr> rounds = Var.named("rounds", IntegerExpr.TYPE);
   * Pass.assign(rounds.to(integer(1)))
   * // {"Type": "Pass", "Assign": {"rounds": 1}}
   * }</pre>
   *
   * @param name letters, digits and underscores after a first letter or underscore, at most 80; not {@code states}
   * @throws IllegalArgumentException for another name
   */
  public static <Y extends Expr<?>> Var<Y> named(String name, Type<Y> type) {
    return new Var<>(checked(name), type);
  }

  /**
   * A variable for what a catcher catches. The whole error output goes into it; a timeout, which has no cause, gives an empty one.
   *
   * <pre>{@code
   * Var<ErrorExpr> failure = Var.error("failure");
   * onAnyError().assign(failure).then(NOTIFY)
   * // {"ErrorEquals": ["States.ALL"], "Next": "Notify", "Assign": {"failure": {"Error": "{% $states.errorOutput.Error %}"}}}
   * }</pre>
   */
  public static Var<ErrorExpr> error(String name) {
    return named(name, ErrorExpr.TYPE);
  }

  /**
   * Its value, in any state that comes after one that assigns it. {@code build()} finds a variable that no state assigns.
   *
   * <pre>{@code
   * QUALITY.get().qualityScore()
   * // $quality.quality_score
   * // JSONPath: $quality.quality_score
   * }</pre>
   */
  public X get() {
    return type.at(new Node.Variable(name(), type()));
  }

  /**
   * Sets it from a part of the state's result.
   *
   * <pre>{@code
   * Task.lambda(SHIP).payload(ORDER).assign(PROBLEM.from(shipment -> shipment.trackingId()))
   * // {"Type": "Task", "Assign": {"problem": "{% $states.result.Payload.trackingId %}"}}
   * }</pre>
   */
  public <R> Assignment<R> from(Function<R, X> part) {
    return new Assignment<>(name(), type(), result -> Node.of(part.apply(result)));
  }

  /**
   * Sets it to a value, whatever the state's result is.
   *
   * <pre>{@code
   * Pass.assign(ROUND.to(ROUND.get().plus(1)))
   * // {"Type": "Pass", "Assign": {"round": "{% $round + 1 %}"}}
   * // JSONPath: {"Assign": {"round.$": "States.MathAdd($round, 1)"}}
   * }</pre>
   */
  public <R> Assignment<R> to(X value) {
    return new Assignment<>(name(), type(), result -> Node.of(value));
  }

  private static String checked(String name) {
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
      throw new IllegalArgumentException(
          "a variable's name has 1 to 80 characters: \"" + name + "\"");
    }
    boolean begins =
        Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_';
    if (!begins || !name.codePoints().allMatch(Character::isUnicodeIdentifierPart)) {
      throw new IllegalArgumentException(
          "a variable's name is a letter, then letters, digits and underscores: \"" + name + "\"");
    }
    if (name.equals("states")) {
      throw new IllegalArgumentException("\"states\" is reserved and cannot be a variable's name");
    }
    return name;
  }
}
