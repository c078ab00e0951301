package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import java.util.List;

/** What the types of a workflow tell the validator, so that what is written without types is held to them too. */
final class TypedShapes {
  private TypedShapes() {}

  /** The input's record, and what functions, activities and nested machines return, as far as their types carry a schema. */
  static Shapes of(Type<?> input, List<TypedTask> tasks) {
    Shapes shapes = Shapes.ofInput(shape(input));
    for (TypedTask task : tasks) {
      Shape result = shape(task.result());
      if (!result.isUnknown()) {
        shapes = shapes.resultAt(task.state(), task.resultAt(), result);
      }
    }
    return shapes;
  }

  /** Lists know the type of their elements, all others their class. */
  private static Shape shape(Type<?> type) {
    Expr<?> any = type.at(Node.Root.STATE_INPUT);
    return any instanceof ListExpr<?, ?> list
        ? Shape.array(shape(Type.elementOf(list)))
        : Shape.ofRecord(type.json());
  }
}
