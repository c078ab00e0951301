package dev.jasl.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.codegen.plan.TypePlan.RecordPlan;
import dev.jasl.expr.Node;
import dev.jasl.expr.ObjectExpr;
import dev.jasl.expr.Type;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the expression class of a record: what workflows read and build. */
final class ExprEmitter {
  private final JavaTypes types;
  private final StagesEmitter stages;

  ExprEmitter(JavaTypes types) {
    this.types = types;
    this.stages = new StagesEmitter(types);
  }

  // Emits:  public final class FileRequestExpr extends ObjectExpr<FileRequest> { ... }
  TypeSpec.Builder emit(RecordPlan plan) {
    ClassName self = types.generated(plan.exprName());
    TypeSpec.Builder type = TypeSpec.classBuilder(self)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(
            ClassName.get(ObjectExpr.class), types.generated(plan.className())))
        .addField(type(plan, self))
        .addMethod(constructor())
        .addMethod(stages.start(plan, self));
    plan.description().map(Docs::of).ifPresent(type::addJavadoc);
    plan.fields().forEach(field -> type.addMethods(methods(field, self)));
    return type.addTypes(stages.interfaces(plan, self));
  }

  // Emits:  public static final Type<FileRequestExpr> TYPE = Type.of(FileRequest.class,
  // FileRequestExpr::new);
  private FieldSpec type(RecordPlan plan, ClassName self) {
    return FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(Type.class), self), "TYPE")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($T.class, $T::new)", Type.class, types.generated(plan.className()), self)
        .build();
  }

  // Emits:  private FileRequestExpr(Node node) { super(TYPE, node); }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Node.class, "node")
        .addStatement("super(TYPE, node)")
        .build();
  }

  private List<MethodSpec> methods(FieldPlan field, ClassName self) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(getter(field));
    if (!field.required()) {
      methods.addAll(copies(field, self));
    }
    return methods;
  }

  // Emits:  public StringExpr bucket() { return field("bucket", StringExpr.TYPE); }
  private MethodSpec getter(FieldPlan field) {
    TypeName result = field.optional() ? types.optionalOf(field.type()) : types.expr(field.type());
    MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addStatement(
            "return $L($S, $L)",
            field.optional() ? "optional" : "field",
            field.json(),
            types.type(field.type()));
    field.description().map(Docs::of).ifPresent(method::addJavadoc);
    return method.build();
  }

  private List<MethodSpec> copies(FieldPlan field, ClassName self) {
    String copy = "A copy with another {@code " + field.name() + "}";
    CodeBlock value = CodeBlock.of("$N", field.name());
    List<MethodSpec> copies = new ArrayList<>();
    copies.add(copy(field, self, types.parameter(field.type()), value)
        .addJavadoc("$L.\n", copy)
        .build());
    copies.add(copy(field, self, types.optionalParameter(field.type()), value)
        .addJavadoc("$L, or without it where the value is missing.\n", copy)
        .build());
    Literal.of(field.type(), types)
        .ifPresent(literal ->
            copies.add(copy(field, self, literal.type(), literal.expression(field.name()))
                .addJavadoc("$L.\n", copy)
                .build()));
    return copies;
  }

  // Emits:  public FileRequestExpr version(StringExpr version) { return new
  // FileRequestExpr(with("version", version)); }
  private static MethodSpec.Builder copy(
      FieldPlan field, ClassName self, TypeName parameter, CodeBlock value) {
    return MethodSpec.methodBuilder(field.name())
        .addModifiers(Modifier.PUBLIC)
        .addParameter(parameter, field.name())
        .returns(self)
        .addStatement("return new $T(with($S, $L))", self, field.json(), value);
  }
}
