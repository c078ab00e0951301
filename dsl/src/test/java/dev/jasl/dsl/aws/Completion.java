package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.MapExpr;
import dev.jasl.expr.NumberExpr;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whatever a stage asks for, as somebody would who takes the first proposal of his editor each time. */
final class Completion {
  private static final Map<Class<?>, Object> WRITTEN = Map.of(
      String.class,
      "sample",
      long.class,
      1L,
      double.class,
      0.5,
      boolean.class,
      true,
      Instant.class,
      Instant.EPOCH);

  private Completion() {}

  /** What is there when nothing more is asked: a task, or a class that asks for its pattern. */
  static Object of(Object stage) throws ReflectiveOperationException {
    Object at = stage;
    while (isStage(at)) {
      at = answer(at);
    }
    return at;
  }

  static Optional<Method> method(Object object, String name) {
    return Arrays.stream(object.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst();
  }

  private static boolean isStage(Object object) {
    return object.getClass().isSynthetic() || object.getClass().isHidden();
  }

  private static Object answer(Object stage) throws ReflectiveOperationException {
    Class<?> type = stage.getClass().getInterfaces()[0];
    Method easiest = Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .max(Comparator.comparingInt(method -> ease(method.getParameterTypes()[0])))
        .orElseThrow();
    return easiest.invoke(stage, value(easiest.getParameterTypes()[0], easiest.getName()));
  }

  private static int ease(Class<?> type) {
    return WRITTEN.containsKey(type) ? 3 : type.isEnum() ? 2 : type.isArray() ? 1 : 0;
  }

  /** Texts are named after what they are for, since two logical names must differ. */
  private static Object value(Class<?> type, String name) throws ReflectiveOperationException {
    if (WRITTEN.containsKey(type)) {
      return type == String.class ? name : WRITTEN.get(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, value(type.getComponentType(), name));
      return array;
    }
    return expression(type);
  }

  private static Object expression(Class<?> type) throws ReflectiveOperationException {
    if (type == Expr.class || type == JsonExpr.class || type == MapExpr.class) {
      return type == MapExpr.class
          ? Jasl.object().as(MapExpr.of(JsonExpr.TYPE))
          : Jasl.object("any", Jasl.text("sample"));
    }
    if (type == ListExpr.class) {
      return Jasl.list(NumberExpr.TYPE, Jasl.number(1));
    }
    return of(type.getMethod("with").invoke(null));
  }

  /** A call whose end is waited for, or not. */
  static TaskStep<?, ?> say(Object call, String pattern) throws ReflectiveOperationException {
    return call instanceof TaskStep<?, ?> step && pattern.equals("start")
        ? step
        : (TaskStep<?, ?>) method(call, pattern)
            .orElseThrow(() -> new AssertionError(call.getClass() + " has no " + pattern))
            .invoke(call);
  }

  /** The names of what a class offers. */
  static List<String> offers(Object object) {
    return Arrays.stream(object.getClass().getMethods()).map(Method::getName).toList();
  }
}
