package dev.jasl.codegen.emit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jasl.codegen.plan.TypePlan.Constant;
import dev.jasl.codegen.plan.TypePlan.EnumPlan;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the enum of a schema that lists texts. */
public final class EnumEmitter {
  private final JavaTypes types;

  public EnumEmitter(JavaTypes types) {
    this.types = types;
  }

  // Emits:  public enum JobState { IN_PROGRESS("in-progress"), DONE("done"); ... }
  public TypeSpec.Builder emit(EnumPlan plan) {
    TypeSpec.Builder type = TypeSpec.enumBuilder(plan.className())
        .addModifiers(Modifier.PUBLIC)
        .addField(String.class, "json", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor())
        .addMethod(of(plan))
        .addMethod(text());
    plan.description().map(Docs::of).ifPresent(type::addJavadoc);
    plan.constants()
        .forEach(constant -> type.addEnumConstant(
            constant.name(),
            TypeSpec.anonymousClassBuilder("$S", constant.json()).build()));
    return type;
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(String.class, "json")
        .addStatement("this.json = json")
        .build();
  }

  // Emits:  @JsonCreator public static JobState of(String json) { ... }
  private MethodSpec of(EnumPlan plan) {
    ClassName self = types.generated(plan.className());
    String known = plan.constants().stream().map(Constant::json).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(JsonCreator.class)
        .addJavadoc(
            "The constant for a text in JSON.\n\n@throws IllegalArgumentException if there is none\n")
        .addParameter(String.class, "json")
        .returns(self)
        .beginControlFlow("for ($T constant : values())", self)
        .beginControlFlow("if (constant.json.equals(json))")
        .addStatement("return constant")
        .endControlFlow()
        .endControlFlow()
        .addStatement(
            "throw new $T($S + json$W+ $S)",
            IllegalArgumentException.class,
            "no " + plan.className() + " \"",
            "\"; known: " + known)
        .build();
  }

  // Emits:  @JsonValue @Override public String toString() { return json; }
  private static MethodSpec text() {
    return MethodSpec.methodBuilder("toString")
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(JsonValue.class)
        .addAnnotation(Override.class)
        .addJavadoc("The text in JSON.\n")
        .returns(String.class)
        .addStatement("return json")
        .build();
  }
}
