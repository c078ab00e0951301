package dev.jasl.codegen.aws;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jasl.codegen.emit.JavaTypes;
import dev.jasl.codegen.emit.Literal;
import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.codegen.plan.ValueType;
import dev.jasl.codegen.plan.ValueType.EnumOf;
import dev.jasl.codegen.plan.ValueType.ListOf;
import dev.jasl.codegen.plan.ValueType.Plain;
import dev.jasl.codegen.plan.ValueType.RecordOf;
import dev.jasl.dsl.Jasl;
import dev.jasl.expr.EnumExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One way to give a parameter: as an expression, written down, as a logical name, element by element.
 *
 * @param type of the Java parameter; an array if there may be several
 * @param expression what makes an expression of it
 */
record Way(TypeName type, CodeBlock expression) {
  /**
   * The ways to give a parameter; an expression is the first.
   *
   * @param kind what kind of thing the parameter names, if it is a logical name
   */
  static List<Way> of(FieldPlan field, Optional<String> kind, JavaTypes types) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(types.parameter(field.type()), CodeBlock.of("$N", field.name())));
    if (kind.isPresent()) {
      ways.add(placeholder(field, kind.get()));
    } else {
      Literal.of(field.type(), types)
          .ifPresent(
              literal -> ways.add(new Way(literal.type(), literal.expression(field.name()))));
    }
    if (field.type() instanceof ListOf list) {
      elements(field, list.element(), types).ifPresent(ways::add);
    }
    return ways;
  }

  /** Adds the Java parameter to a method. */
  MethodSpec.Builder parameter(MethodSpec.Builder method, String name) {
    return method.addParameter(type, name).varargs(type instanceof ArrayTypeName);
  }

  // Emits:  StringExpr.TYPE.at(new Node.Placeholder("cluster", cluster))
  private static Way placeholder(FieldPlan field, String kind) {
    return new Way(
        ClassName.get(String.class),
        CodeBlock.of(
            "$T.TYPE.at(new $T($S, $N))",
            StringExpr.class,
            Node.Placeholder.class,
            kind,
            field.name()));
  }

  private static Optional<Way> elements(FieldPlan field, ValueType element, JavaTypes types) {
    if (element instanceof RecordOf) {
      return Optional.of(new Way(
          ArrayTypeName.of(types.expr(element)),
          CodeBlock.of("$T.list($L, $N)", Jasl.class, types.type(element), field.name())));
    }
    if (element == Plain.TEXT) {
      return Optional.of(listed(
          field, ClassName.get(String.class), CodeBlock.of("$T.TYPE", StringExpr.class), ""));
    }
    if (element instanceof EnumOf choice) {
      ClassName constants = types.generated(choice.className());
      return Optional.of(listed(
          field,
          constants,
          CodeBlock.of("$T.of($T.class)", EnumExpr.class, constants),
          ".toString()"));
    }
    return Optional.empty();
  }

  // Emits:  ListExpr.of(StringExpr.TYPE).at(new Node.Array(
  //             Arrays.stream(subnets).map(each -> Node.literal(each)).toList()))
  private static Way listed(
      FieldPlan field, ClassName element, CodeBlock elementType, String asText) {
    return new Way(
        ArrayTypeName.of(element),
        CodeBlock.of(
            "$T.of($L).at(new $T($T.stream($N).map(each -> $T.literal(each$L)).toList()))",
            ListExpr.class,
            elementType,
            Node.Array.class,
            Arrays.class,
            field.name(),
            Node.class,
            asText));
  }
}
