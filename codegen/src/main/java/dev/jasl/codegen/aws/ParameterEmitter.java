package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jasl.codegen.emit.JavaTypes;
import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.codegen.plan.TypePlan.RecordPlan;
import dev.jasl.expr.Node;
import dev.jasl.expr.ObjectExpr;
import dev.jasl.expr.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the expression class of an object that stands in a call's parameters. It can be built, not read: nothing gives one back. */
final class ParameterEmitter {
  private final JavaTypes types;

  ParameterEmitter(JavaTypes types) {
    this.types = types;
  }

  // Emits:  public final class EcsTaskOverrideExpr extends ObjectExpr<JsonNode> { ... }
  TypeSpec.Builder emit(RecordPlan plan) {
    ClassName self = types.generated(plan.exprName());
    Stages stages = new Stages(plan.required(), self, self, this::ways, field -> CodeBlock.of(""));
    TypeSpec.Builder type = TypeSpec.classBuilder(self)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(ObjectExpr.class, JsonNode.class))
        .addJavadoc("{@code $L} in the parameters of a call.\n", plan.className())
        .addField(type(self))
        .addMethod(constructor())
        .addMethod(with(stages, self));
    plan.notRequired().forEach(field -> type.addMethods(copies(field, self)));
    return type.addTypes(stages.interfaces());
  }

  private List<Way> ways(FieldPlan field) {
    return Way.of(field, Optional.empty(), types);
  }

  private static FieldSpec type(ClassName self) {
    return FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(Type.class), self), "TYPE")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($T.class, $T::new)", Type.class, JsonNode.class, self)
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Node.class, "node")
        .addStatement("super(TYPE, node)")
        .build();
  }

  private static MethodSpec with(Stages stages, ClassName self) {
    return MethodSpec.methodBuilder("with")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("An expression that is put together, member by member.\n")
        .returns(stages.first())
        .addStatement(
            "return $L", stages.lambdas(CodeBlock.of("new $T($L)", self, stages.object())))
        .build();
  }

  // Emits:  public EcsTaskOverrideExpr cpu(String cpu) {
  //           return new EcsTaskOverrideExpr(with("Cpu", Jasl.text(cpu)));
  //         }
  private List<MethodSpec> copies(FieldPlan field, ClassName self) {
    return ways(field).stream()
        .map(way -> way.parameter(
                MethodSpec.methodBuilder(field.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(self),
                field.name())
            .addStatement("return new $T(with($S, $L))", self, field.json(), way.expression())
            .build())
        .toList();
  }
}
