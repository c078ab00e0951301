package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataSyntax.Elements;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.jsonata.JsonataSyntax.Member;
import dev.jasl.jsonata.JsonataSyntax.Members;
import dev.jasl.shape.Shape;
import java.util.List;

/** Arrays and objects that an expression builds; what gives nothing is left out of them. */
final class Constructors {
  private Constructors() {}

  /** An array within an array stays one, any other value is laid flat. */
  static Typed array(Elements elements, List<Typed> types) {
    Shape item = Shape.never();
    for (int i = 0; i < types.size(); i++) {
      Typed type = types.get(i);
      if (type.isFailure()) {
        return type;
      }
      boolean nested = elements.elements().get(i) instanceof Elements;
      item = item.or(
          type.isFunction()
              ? Shape.any()
              : nested ? type.shape() : Sequence.flat(type).item());
    }
    return Typed.of(Shape.array(item));
  }

  /** Keys are constants mostly; else nothing is known of the names. */
  static Typed object(Members members, Interpreter interpreter, Names names, Typed context) {
    Typed item = Parts.hasArrays(context.shape())
        ? new Typed(
            context.shape().or(Sequence.flat(context).item()),
            context.missing(),
            context.function())
        : context;
    Parts.ObjectBuilder object = new Parts.ObjectBuilder();
    for (Member member : members.members()) {
      Typed value = interpreter.type(member.value(), names, item);
      boolean constant =
          member.key() instanceof Literal literal && literal.value().isTextual();
      if (value.isFailure() && constant) {
        return value;
      }
      Typed known = value.isFunction() ? Typed.unknown() : value;
      if (member.key() instanceof Literal literal && constant) {
        object.put(literal.value().textValue(), known);
      } else {
        object.putSome(known);
      }
    }
    return Typed.of(object.build());
  }
}
