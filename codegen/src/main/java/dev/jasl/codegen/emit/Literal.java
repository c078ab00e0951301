package dev.jasl.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jasl.codegen.plan.ValueType;
import dev.jasl.codegen.plan.ValueType.EnumOf;
import dev.jasl.codegen.plan.ValueType.Plain;
import dev.jasl.dsl.Jasl;
import dev.jasl.expr.EnumExpr;
import java.util.Map;
import java.util.Optional;

/**
 * How a value is written down in a workflow.
 *
 * @param type Java's type of the value
 * @param factory what makes an expression of it: {@code Jasl.text}
 */
public record Literal(TypeName type, CodeBlock factory) {
  private static final Map<Plain, String> FACTORIES = Map.of(
      Plain.TEXT, "text",
      Plain.TIMESTAMP, "timestamp",
      Plain.LONG, "integer",
      Plain.INT, "integer",
      Plain.DOUBLE, "number",
      Plain.DECIMAL, "number",
      Plain.TRUTH, "bool");

  /** Nothing for lists, maps, records and JSON, which have no short way to be written down. */
  public static Optional<Literal> of(ValueType type, JavaTypes types) {
    if (type instanceof EnumOf choice) {
      return Optional.of(
          new Literal(types.generated(choice.className()), CodeBlock.of("$T.of", EnumExpr.class)));
    }
    if (type instanceof Plain plain && FACTORIES.containsKey(plain)) {
      CodeBlock factory = CodeBlock.of("$T.$L", Jasl.class, FACTORIES.get(plain));
      return Optional.of(new Literal(PlainType.of(plain).value(), factory));
    }
    return Optional.empty();
  }

  /** The expression for a parameter of this type. */
  public CodeBlock expression(String parameter) {
    return CodeBlock.of("$L($N)", factory, parameter);
  }
}
