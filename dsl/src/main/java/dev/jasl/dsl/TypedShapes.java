package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.StateName;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import java.time.Instant;
import java.util.Map;

/** What the types of a workflow tell the validator, so that what is written without types is held to them too. */
final class TypedShapes {
  private TypedShapes() {}

  /** The input's record, and what functions, activities and other machines take and return, as far as their types tell. */
  static Shapes of(Type<?> input, TypedTasks tasks) {
    Shapes shapes = Shapes.ofInput(shape(input));
    for (TypedTask task : tasks.all()) {
      Shape result = shape(task.result());
      if (!result.isUnknown()) {
        shapes = shapes.resultAt(task.state(), task.resultAt(), result);
      }
    }
    for (Map.Entry<StateName, TaskDraft.Taken> each : tasks.taken().entrySet()) {
      Shape wanted = shape(each.getValue().type());
      if (!wanted.isUnknown()) {
        TaskDraft.Taken taken = each.getValue();
        shapes = shapes.payload(
            each.getKey(), new Shapes.Payload(taken.member(), taken.isJsonText(), wanted));
      }
    }
    return shapes;
  }

  /** Lists know the type of their elements, all others their class. */
  private static Shape shape(Type<?> type) {
    Expr<?> any = type.at(Node.Root.STATE_INPUT);
    return any instanceof ListExpr<?, ?> list
        ? Shape.array(shape(Type.elementOf(list)))
        : shape(type.json());
  }

  private static Shape shape(Class<?> json) {
    if (json == String.class || json == Instant.class || json.isEnum()) {
      return Shape.string();
    }
    if (Number.class.isAssignableFrom(json)) {
      return Shape.number();
    }
    if (json == Map.class) {
      return Shape.anyObject();
    }
    return json == Boolean.class ? Shape.bool() : Shape.ofRecord(json);
  }
}
