package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataSyntax.Elements;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.jsonata.JsonataSyntax.Member;
import dev.jasl.jsonata.JsonataSyntax.Members;
import dev.jasl.shape.ObjectShapeBuilder;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** Arrays and objects that an expression builds; what gives nothing is left out of them. */
final class Constructors {
  private Constructors() {}

  /** An array within an array stays one, any other value is laid flat. */
  static Typed array(Elements elements, List<Typed> types) {
    List<Shape> items = new ArrayList<>();
    boolean exact = true;
    for (int i = 0; i < types.size(); i++) {
      Typed type = types.get(i);
      if (type.isFailure()) {
        return type;
      }
      boolean nested = elements.elements().get(i) instanceof Elements;
      Sequence flat = Sequence.flat(type);
      exact &= !type.missing() && !type.isFunction() && (nested || !Parts.hasArrays(type.shape()));
      items.add(type.isFunction() ? Shape.unknown() : nested ? type.shape() : flat.item());
    }
    return Typed.of(
        exact
            ? Shape.tuple(items)
            : Shape.array(items.stream().reduce(Shape.nothing(), Shape::join)));
  }

  /** Keys are constants mostly; else nothing is known of the names. */
  static Typed object(Members members, Interpreter interpreter, Names names, Typed context) {
    Typed item = Parts.hasArrays(context.shape())
        ? new Typed(
            context.shape().join(Sequence.flat(context).item()),
            context.missing(),
            context.function())
        : context;
    ObjectShapeBuilder object = Shape.object();
    Shape others = Shape.nothing();
    for (Member member : members.members()) {
      Typed value = interpreter.type(member.value(), names, item);
      boolean constant =
          member.key() instanceof Literal literal && literal.value().isTextual();
      if (value.isFailure() && constant) {
        return value;
      }
      Typed known = value.isFunction() ? Typed.unknown() : value;
      if (member.key() instanceof Literal literal && constant) {
        object.field(literal.value().textValue(), known.shape(), presence(known));
      } else {
        others = others.join(known.shape());
      }
    }
    return Typed.of(object.others(others));
  }

  private static Presence presence(Typed value) {
    return value.isNothing()
        ? Presence.NEVER
        : value.missing() ? Presence.UNKNOWN : Presence.ALWAYS;
  }
}
