package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataSyntax;
import dev.jasl.jsonata.JsonataSyntax.Binary;
import dev.jasl.jsonata.JsonataSyntax.Call;
import dev.jasl.jsonata.JsonataSyntax.Condition;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import dev.jasl.shape.Shape;
import java.util.Optional;

/** Operators and conditions: what they give, and which operands they never take. */
final class Operators {
  private final Interpreter interpreter;

  Operators(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Typed binary(Binary binary, Names names, Typed context) {
    Typed left = interpreter.type(binary.left(), names, context);
    boolean lazy = binary.operator().equals("and") || binary.operator().equals("or");
    Typed right = lazy
        ? guarded(binary.right(), names.uncertain(), context)
        : interpreter.type(binary.right(), names, context);
    if (left.isFailure() || (right.isFailure() && !lazy)) {
      return Typed.failure();
    }
    return switch (binary.operator()) {
      case "+", "-", "*" -> arithmetic(Shape.number(), left, right);
      case "/", "%" -> quotient(binary.right(), left, right);
      case "<", "<=", ">", ">=" -> comparison(binary.operator(), left, right);
      case "=" -> equality(left, right);
      case "!=", "in", "and", "or" -> Typed.of(Shape.bool());
      case "&" -> Typed.of(Shape.string());
      case ".." ->
        arithmetic(Shape.number().join(Shape.array(Shape.number())), left, right)
            .orNothing(true);
      default -> Typed.unknown();
    };
  }

  /** A quotient by zero is no number in JSON: it is written as a string, or is nothing. */
  private static Typed quotient(JsonataSyntax divisor, Typed left, Typed right) {
    boolean finite = divisor instanceof Literal literal
        && literal.value().isNumber()
        && literal.value().doubleValue() != 0;
    return finite
        ? arithmetic(Shape.number(), left, right)
        : arithmetic(Shape.number().join(Shape.string()), left, right).orNothing(true);
  }

  private static Typed arithmetic(Shape result, Typed left, Typed right) {
    if ((left.isNothing() && left.missing()) || (right.isNothing() && right.missing())) {
      return Typed.nothing();
    }
    if (!Parts.canBeNumber(left) || !Parts.canBeNumber(right)) {
      return left.missing() || right.missing() ? Typed.nothing() : Typed.failure();
    }
    boolean noNumber = Parts.canBeNoNumber(left) || Parts.canBeNoNumber(right);
    return new Typed(
        noNumber ? result.join(Shape.string()) : result,
        left.missing() || right.missing(),
        Optional.empty());
  }

  /** Two numbers or two strings; anything else fails, unless one is missing. */
  private Typed comparison(String operator, Typed left, Typed right) {
    boolean missing = left.missing() || right.missing();
    boolean comparable = (Parts.canBeNumber(left) && Parts.canBeNumber(right))
        || (Parts.canBeString(left) && Parts.canBeString(right));
    if (!comparable && !left.isNothing() && !right.isNothing()) {
      interpreter.remarks().neverComparable(operator, left, right);
    }
    Shape result = comparable ? Shape.bool() : Shape.nothing();
    return missing ? Typed.maybe(result) : Typed.of(result);
  }

  private Typed equality(Typed left, Typed right) {
    boolean values =
        !left.isNothing() && !right.isNothing() && !left.isFunction() && !right.isFunction();
    if (values && Parts.disjoint(left.shape(), right.shape())) {
      interpreter.remarks().neverComparable("=", left, right);
    }
    return Typed.of(Shape.bool());
  }

  private Typed guarded(JsonataSyntax syntax, Names names, Typed context) {
    interpreter.remarks().guard();
    Typed type = interpreter.type(syntax, names, context);
    interpreter.remarks().release();
    return type;
  }

  private Typed silent(JsonataSyntax syntax, Names names, Typed context) {
    interpreter.remarks().silence();
    Typed type = interpreter.type(syntax, names, context);
    interpreter.remarks().speak();
    return type;
  }

  Typed negative(Typed value) {
    return value.isNothing() || Parts.canBeNumber(value)
        ? new Typed(
            value.isNothing()
                ? Shape.nothing()
                : Parts.canBeNoNumber(value) ? Shape.number().join(Shape.string()) : Shape.number(),
            value.missing(),
            Optional.empty())
        : value.missing() ? Typed.nothing() : Typed.failure();
  }

  /** What has been asked for, as in {@code a ?: b} and {@code $exists(a) ? a : b}, is there. */
  Typed condition(Condition condition, Names names, Typed context) {
    if (interpreter.type(condition.test(), names, context).isFailure()) {
      return Typed.failure();
    }
    Names branch = names.uncertain();
    boolean seen = condition.then().equals(asked(condition.test()));
    Typed then = seen
        ? silent(condition.then(), branch, context)
        : guarded(condition.then(), branch, context);
    Typed otherwise = condition
        .otherwise()
        .map(other -> guarded(other, branch, context))
        .orElseGet(Typed::nothing);
    if (seen && then.isNothing()) {
      return otherwise;
    }
    return (seen ? then.present() : then).join(otherwise);
  }

  private static JsonataSyntax asked(JsonataSyntax test) {
    boolean exists = test instanceof Call call
        && call.function().equals(new Variable("exists"))
        && call.arguments().size() == 1;
    return exists ? ((Call) test).arguments().get(0) : test;
  }
}
