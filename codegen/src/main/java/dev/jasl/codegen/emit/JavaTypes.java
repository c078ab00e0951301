package dev.jasl.codegen.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.codegen.plan.ValueType;
import dev.jasl.codegen.plan.ValueType.EnumOf;
import dev.jasl.codegen.plan.ValueType.ListOf;
import dev.jasl.codegen.plan.ValueType.MapOf;
import dev.jasl.codegen.plan.ValueType.Plain;
import dev.jasl.codegen.plan.ValueType.RecordOf;
import dev.jasl.expr.EnumExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.MapExpr;
import dev.jasl.expr.OptionalExpr;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Java's types for the values of a plan: in records, and in expressions. */
public final class JavaTypes {
  private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

  private final Function<String, ClassName> classes;
  private final boolean records;

  JavaTypes(String packageName) {
    this(className -> ClassName.get(packageName, className), true);
  }

  private JavaTypes(Function<String, ClassName> classes, boolean records) {
    this.classes = classes;
    this.records = records;
  }

  /**
   * For expressions of objects that have no records, because nothing but a workflow makes them.
   *
   * @param classes where a generated class is
   */
  public static JavaTypes withoutRecords(Function<String, ClassName> classes) {
    return new JavaTypes(classes, false);
  }

  /** A generated class. */
  public ClassName generated(String className) {
    return classes.apply(className);
  }

  /** A component of a record: {@code long}, {@code @Nullable String}, {@code List<Order>}. */
  TypeName component(FieldPlan field) {
    TypeName type = value(field.type());
    return field.optional()
        ? type.box().annotated(AnnotationSpec.builder(Nullable.class).build())
        : type;
  }

  private TypeName value(ValueType type) {
    if (type instanceof Plain plain) {
      return PlainType.of(plain).value();
    }
    if (type instanceof ListOf list) {
      return ParameterizedTypeName.get(
          ClassName.get(List.class), value(list.element()).box());
    }
    if (type instanceof MapOf map) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          value(map.value()).box());
    }
    return generated(className(type));
  }

  /** An expression: {@code StringExpr}, {@code ListExpr<Order, OrderExpr>}. */
  public TypeName expr(ValueType type) {
    if (type instanceof Plain plain) {
      return ClassName.get(PlainType.of(plain).expr());
    }
    if (type instanceof ListOf list) {
      return ParameterizedTypeName.get(
          ClassName.get(ListExpr.class), represented(list.element()), expr(list.element()));
    }
    if (type instanceof MapOf map) {
      return ParameterizedTypeName.get(
          ClassName.get(MapExpr.class), represented(map.value()), expr(map.value()));
    }
    if (type instanceof EnumOf choice) {
      return ParameterizedTypeName.get(
          ClassName.get(EnumExpr.class), generated(choice.className()));
    }
    return exprOf((RecordOf) type);
  }

  /** The {@code Type} of such expressions: {@code StringExpr.TYPE}, {@code ListExpr.of(OrderExpr.TYPE)}. */
  public CodeBlock type(ValueType type) {
    if (type instanceof Plain plain) {
      return CodeBlock.of("$T.TYPE", PlainType.of(plain).expr());
    }
    if (type instanceof ListOf list) {
      return CodeBlock.of("$T.of($L)", ListExpr.class, type(list.element()));
    }
    if (type instanceof MapOf map) {
      return CodeBlock.of("$T.of($L)", MapExpr.class, type(map.value()));
    }
    if (type instanceof EnumOf choice) {
      return CodeBlock.of("$T.of($T.class)", EnumExpr.class, generated(choice.className()));
    }
    return CodeBlock.of("$T.TYPE", exprOf((RecordOf) type));
  }

  /** The T of the {@code Expr<T>}: what {@code ListExpr} and {@code MapExpr} also carry. */
  private TypeName represented(ValueType type) {
    if (type instanceof Plain plain) {
      return ClassName.get(PlainType.of(plain).represented());
    }
    if (type instanceof ListOf list) {
      return ParameterizedTypeName.get(ClassName.get(List.class), represented(list.element()));
    }
    if (type instanceof MapOf map) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), represented(map.value()));
    }
    return type instanceof RecordOf && !records
        ? ClassName.get(JsonNode.class)
        : generated(className(type));
  }

  private ClassName exprOf(RecordOf type) {
    return generated(type.className() + "Expr");
  }

  private static String className(ValueType type) {
    return type instanceof EnumOf choice ? choice.className() : ((RecordOf) type).className();
  }

  /** What a field takes: its expression, or any where any JSON may stand. */
  public TypeName parameter(ValueType type) {
    return type == Plain.JSON
        ? ParameterizedTypeName.get(ClassName.get(Expr.class), ANY)
        : expr(type);
  }

  /** {@code OptionalExpr<StringExpr>}. */
  TypeName optionalOf(ValueType type) {
    return ParameterizedTypeName.get(ClassName.get(OptionalExpr.class), expr(type));
  }

  /** What an optional field also takes. */
  public TypeName optionalParameter(ValueType type) {
    return ParameterizedTypeName.get(
        ClassName.get(OptionalExpr.class), type == Plain.JSON ? ANY : expr(type));
  }
}
