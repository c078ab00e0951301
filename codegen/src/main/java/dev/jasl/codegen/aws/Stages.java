package dev.jasl.codegen.aws;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.expr.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The stages that ask for what a call or an object needs, one each, as nested interfaces that curried lambdas implement.
 *
 * @param required what is needed, in order
 * @param owner the class they are nested in
 * @param last what has all of it
 * @param ways how each can be given
 * @param docs the comment of a method
 */
record Stages(
    List<FieldPlan> required,
    ClassName owner,
    TypeName last,
    Function<FieldPlan, List<Way>> ways,
    Function<FieldPlan, CodeBlock> docs) {
  /** The stage with which it begins. */
  TypeName first() {
    return next(0);
  }

  // Emits:  jobName -> jobQueue -> new BatchSubmitJob(Node.object("JobName", jobName, ...))
  CodeBlock lambdas(CodeBlock made) {
    CodeBlock.Builder lambdas = CodeBlock.builder();
    required.forEach(field -> lambdas.add("$N ->$W", field.name()));
    return lambdas.add(made).build();
  }

  // Emits:  Node.object("JobName", jobName, "JobQueue", jobQueue)
  CodeBlock object() {
    CodeBlock members = required.stream()
        .map(field -> CodeBlock.of("$S, $N", field.json(), field.name()))
        .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("$T.object($L)", Node.class, members);
  }

  List<TypeSpec> interfaces() {
    List<TypeSpec> interfaces = new ArrayList<>();
    for (int i = 0; i < required.size(); i++) {
      interfaces.add(stage(required.get(i), next(i + 1)));
    }
    return interfaces;
  }

  private TypeSpec stage(FieldPlan field, TypeName next) {
    TypeSpec.Builder stage = TypeSpec.interfaceBuilder(field.stage())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Asks for {@code $L}.\n", field.json());
    List<Way> given = ways.apply(field);
    stage.addMethod(
        method(field, next, given.get(0)).addModifiers(Modifier.ABSTRACT).build());
    given.stream()
        .skip(1)
        .forEach(way -> stage.addMethod(method(field, next, way)
            .addModifiers(Modifier.DEFAULT)
            .addStatement("return $N($L)", field.name(), way.expression())
            .build()));
    return stage.build();
  }

  private MethodSpec.Builder method(FieldPlan field, TypeName next, Way way) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(docs.apply(field))
        .returns(next);
    return way.parameter(method, field.name());
  }

  private TypeName next(int index) {
    return index < required.size() ? owner.nestedClass(required.get(index).stage()) : last;
  }
}
