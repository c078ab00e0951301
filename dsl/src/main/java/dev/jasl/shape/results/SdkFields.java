package dev.jasl.shape.results;

import dev.jasl.shape.ObjectShapeBuilder;
import dev.jasl.shape.Shape;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields that a class of the AWS SDK for Java 2 tells of itself ({@code SdkPojo.sdkFields()}) as a shape. */
final class SdkFields {
  private static final String TRAITS = "software.amazon.awssdk.core.traits.";

  /** The classes that are being read: one within itself can be anything. */
  private final Deque<Class<?>> open = new ArrayDeque<>();

  /** The shape of what an object of such a class becomes in JSON. */
  Shape shape(Object pojo) throws ReflectiveOperationException {
    if (open.contains(pojo.getClass())) {
      return Shape.unknown();
    }
    open.push(pojo.getClass());
    ObjectShapeBuilder object = Shape.object();
    for (Object field : (List<?>) call(pojo, "sdkFields")) {
      Shape shape = field(field);
      MemberSpelling.of((String) call(field, "memberName"))
          .forEach(name -> object.maybe(name, shape));
    }
    open.pop();
    return object.closed();
  }

  private Shape field(Object field) throws ReflectiveOperationException {
    Class<?> type = (Class<?>) call(call(field, "marshallingType"), "getTargetClass");
    if (Collection.class.isAssignableFrom(type)) {
      Optional<?> list = trait(field, "ListTrait");
      return Shape.array(
          list.isPresent() ? field(call(list.get(), "memberFieldInfo")) : Shape.unknown());
    }
    if (Map.class.isAssignableFrom(type)) {
      Optional<?> map = trait(field, "MapTrait");
      return Shape.object()
          .others(map.isPresent() ? field(call(map.get(), "valueFieldInfo")) : Shape.unknown());
    }
    return type.getSimpleName().equals("SdkPojo")
        ? shape(((Supplier<?>) call(field, "constructor")).get())
        : scalar(type);
  }

  private static Shape scalar(Class<?> type) {
    boolean bytes = type.getSimpleName().equals("SdkBytes");
    if (type == String.class || type == Instant.class || bytes) {
      return Shape.string();
    }
    if (type == Boolean.class) {
      return Shape.bool();
    }
    return Number.class.isAssignableFrom(type) ? Shape.number() : Shape.unknown();
  }

  private static Optional<?> trait(Object field, String name) throws ReflectiveOperationException {
    Class<?> trait = Class.forName(TRAITS + name, true, field.getClass().getClassLoader());
    return (Optional<?>)
        field.getClass().getMethod("getOptionalTrait", Class.class).invoke(field, trait);
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    Method found = target.getClass().getMethod(method);
    found.setAccessible(true);
    return found.invoke(target);
  }
}
