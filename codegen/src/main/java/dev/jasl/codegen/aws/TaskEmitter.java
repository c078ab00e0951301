package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.jasl.codegen.aws.IntegrationTable.Answer;
import dev.jasl.codegen.aws.IntegrationTable.Api;
import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.codegen.plan.JsonLines;
import dev.jasl.codegen.plan.TypePlan.RecordPlan;
import dev.jasl.codegen.plan.ValueType.RecordOf;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.NothingExpr;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class of one action: its stages, its patterns, its optional parameters. */
final class TaskEmitter {
  private static final TypeVariableName R = TypeVariableName.get(
      "R",
      ParameterizedTypeName.get(
          ClassName.get(Expr.class), WildcardTypeName.subtypeOf(Object.class)));

  private final Api api;
  private final Plans plans;
  private final RecordPlan request;
  private final ClassName raw;
  private final Stages stages;

  TaskEmitter(Api api, Plans plans) {
    this.api = api;
    this.plans = plans;
    this.request = Renamed.of(plans.object(api.className()), api.renamed());
    this.raw = ClassName.get(ServiceTasks.TASKS, api.className());
    List<FieldPlan> required = request.required();
    this.stages = new Stages(
        required,
        raw,
        many() ? raw.nestedClass(needs()) : raw,
        this::ways,
        field -> CodeBlock.of("$L", about(field)));
  }

  // Emits:  public final class EcsRunTask<R extends Expr<?>> extends TaskStep<R, EcsRunTask<R>> {
  // ... }
  TypeSpec.Builder emit() {
    TypeSpec.Builder type = TypeSpec.classBuilder(raw)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(ClassName.get(TaskStep.class), result(), self()))
        .addJavadoc(docs())
        .addMethod(constructor())
        .addMethod(begin());
    if (many()) {
      type.addTypeVariable(R).addJavadoc("\n@param <R> the expression of its result\n");
    }
    request.notRequired().forEach(field -> type.addMethods(setters(field)));
    type.addMethod(copy()).addTypes(stages.interfaces());
    if (many()) {
      type.addType(patterns());
    }
    return type;
  }

  /** What the method of the service's class gives, and how it is called there. */
  TypeName first() {
    return stages.first();
  }

  CodeBlock docs() {
    CodeBlock operation = api.service()
        .reference()
        .filter(reference -> !api.operation().isEmpty())
        .map(reference -> CodeBlock.of(
            "@see <a href=\"$L/API_$L.html\">$L</a>\n",
            reference,
            api.operation(),
            api.operation()))
        .orElse(CodeBlock.of(""));
    return CodeBlock.of(
        "Calls {@code $L:$L}.\n\n$L\n$L@see <a href=\"$L\">In Step Functions</a>\n",
        api.service().name(),
        api.action(),
        example("", JsonNodeFactory.instance.objectNode(), many() ? "start()" : ""),
        operation,
        api.service().guide());
  }

  private boolean many() {
    return api.has('S') || api.has('W');
  }

  private String needs() {
    return api.has('S') ? "NeedsSyncOrStart" : "NeedsStart";
  }

  private TypeName self() {
    return many() ? ParameterizedTypeName.get(raw, R) : raw;
  }

  private TypeName result() {
    return many() ? R : exprOf(api.response());
  }

  private ClassName exprOf(Answer answer) {
    if (answer.isNothing()) {
      return ClassName.get(NothingExpr.class);
    }
    if (answer.isAnything()) {
      return ClassName.get(JsonExpr.class);
    }
    if (!plans.hasResult(answer.className())) {
      throw new IllegalStateException("no schema of a result is called " + answer.className());
    }
    return ClassName.get(ServiceResults.PACKAGE, answer.className() + "Expr");
  }

  private List<Way> ways(FieldPlan field) {
    return Way.of(field, kind(field), plans.types());
  }

  private Optional<String> kind(FieldPlan field) {
    return Optional.ofNullable(api.names().get(field.json()));
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(ParameterizedTypeName.get(ClassName.get(TaskDraft.class), result()), "draft")
        .addStatement("super(draft)")
        .build();
  }

  // Emits:  static NeedsTaskDefinition begin() { return taskDefinition -> new
  // NeedsSyncOrStart(...); }
  private MethodSpec begin() {
    CodeBlock made = many()
        ? CodeBlock.of("new $T($L)", raw.nestedClass(needs()), stages.object())
        : CodeBlock.of("new $T($L)", raw, draft("", api.response(), stages.object()));
    return MethodSpec.methodBuilder("begin")
        .addModifiers(Modifier.STATIC)
        .returns(stages.first())
        .addStatement("return $L", stages.lambdas(made))
        .build();
  }

  private CodeBlock draft(String suffix, Answer answer, CodeBlock arguments) {
    return CodeBlock.of(
        "$T.integration($S, $T.TYPE).arguments($L).raising($L)",
        TaskDraft.class,
        api.service().name() + ":" + api.action() + suffix,
        exprOf(answer),
        arguments,
        errors());
  }

  // Emits:  EcsErrors.OF_RUN_TASK
  private CodeBlock errors() {
    return CodeBlock.of(
        "$T.$L",
        ClassName.get(ServiceTasks.TASKS, api.service().prefix() + "Errors"),
        ServiceTasks.ofAction(api.action()));
  }

  // Emits:  public EcsRunTask<R> cluster(StringExpr cluster) {
  //           return copy(draft().argument("Cluster", Node.of(cluster)));
  //         }
  private List<MethodSpec> setters(FieldPlan field) {
    List<MethodSpec> setters = new ArrayList<>();
    List<Way> given = new ArrayList<>(ways(field));
    for (int i = 0; i < given.size(); i++) {
      setters.add(setter(
          field,
          given.get(i),
          i == 0
              ? CodeBlock.of(
                  "copy(draft().argument($S, $T.of($N)))", field.json(), Node.class, field.name())
              : CodeBlock.of("$N($L)", field.name(), given.get(i).expression())));
    }
    if (!(field.type() instanceof RecordOf)) {
      setters.add(setter(
          field,
          new Way(plans.types().optionalParameter(field.type()), CodeBlock.of("$N", field.name())),
          CodeBlock.of(
              "copy(draft().argument($S, new $T($T.of($N))))",
              field.json(),
              Node.Maybe.class,
              Node.class,
              field.name())));
    }
    return setters;
  }

  private MethodSpec setter(FieldPlan field, Way way, CodeBlock made) {
    boolean optional = way.type() instanceof ParameterizedTypeName generic
        && generic.rawType().equals(ClassName.get(OptionalExpr.class));
    MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(self())
        .addJavadoc(
            optional
                ? CodeBlock.of(
                    "{@code $L}, left out where the value is missing. JSONata only.\n",
                    field.json())
                : setterDocs(field));
    return way.parameter(method, field.name()).addStatement("return $L", made).build();
  }

  private CodeBlock setterDocs(FieldPlan field) {
    Sample sample = Sample.of(field, kind(field), plans);
    ObjectNode more = JsonNodeFactory.instance.objectNode();
    more.set(field.json(), sample.json());
    return CodeBlock.of(
        "$L\n$L",
        about(field),
        example("." + field.name() + "(" + sample.java() + ")", more, many() ? "start()" : ""));
  }

  /** What a parameter is. The service's own words are at the end of the class's link. */
  private String about(FieldPlan field) {
    return kind(field)
        .map(kind -> "{@code %s}; written down it is the logical name of a %s.\n"
            .formatted(field.json(), kind.replace('-', ' ')))
        .orElse("{@code " + field.json() + "}.\n");
  }

  // Emits:  protected EcsRunTask<R> copy(TaskDraft<R> other) { return new EcsRunTask<>(other); }
  private MethodSpec copy() {
    return MethodSpec.methodBuilder("copy")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(ParameterizedTypeName.get(ClassName.get(TaskDraft.class), result()), "other")
        .returns(self())
        .addStatement(many() ? "return new $T<>(other)" : "return new $T(other)", raw)
        .build();
  }

  // Emits:  public static final class NeedsSyncOrStart { public EcsRunTask<EcsTaskExpr> sync() ...
  // }
  private TypeSpec patterns() {
    TypeSpec.Builder type = TypeSpec.classBuilder(needs())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("A call of which it must be said whether to wait for its end.\n")
        .addField(Node.class, "arguments", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(Node.class, "arguments")
            .addStatement("this.arguments = arguments")
            .build());
    if (api.has('S')) {
      type.addMethod(
          pattern(
              "sync",
              ".sync",
              api.sync(),
              "Waits for the end of what was started. If that fails, the task fails with {@code States.TaskFailed}."));
    }
    type.addMethod(
        pattern("start", "", api.response(), "Goes on as soon as the service has answered."));
    api.token().ifPresent(parameter -> type.addMethod(token(parameter)));
    return type.build();
  }

  private MethodSpec pattern(String name, String suffix, Answer answer, String docs) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "$L\n\n$L", docs, example("", JsonNodeFactory.instance.objectNode(), name + "()"))
        .returns(ParameterizedTypeName.get(raw, exprOf(answer)))
        .addStatement("return new $T<>($L)", raw, draft(suffix, answer, CodeBlock.of("arguments")))
        .build();
  }

  // Emits:  public <A extends Expr<?>> EcsRunTask<A> waitForTaskToken(
  //             Type<A> answer, Function<StringExpr, EcsTaskOverrideExpr> overrides) { ... }
  private MethodSpec token(String parameter) {
    FieldPlan field = request.fields().stream()
        .filter(found -> found.json().equals(parameter))
        .findFirst()
        .orElseThrow();
    TypeVariableName answer = TypeVariableName.get("A", R.bounds().get(0));
    return MethodSpec.methodBuilder("waitForTaskToken")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(answer)
        .addJavadoc("""
            Goes on when somebody hands the token back with {@code SendTaskSuccess}; the result is the output handed in with it.

            @param answer the type of that output
            @param $N makes {@code $L} of the token, which must be in it
            """, field.name(), field.json())
        .addParameter(ParameterizedTypeName.get(ClassName.get(Type.class), answer), "answer")
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Function.class),
                ClassName.get(StringExpr.class),
                plans.types().expr(field.type())),
            field.name())
        .returns(ParameterizedTypeName.get(raw, answer))
        .addStatement(
            "return new $T<>($T.integration($S, answer).arguments(arguments).argument($S, $T.in($N)).raising($L))",
            raw,
            TaskDraft.class,
            api.service().name() + ":" + api.action() + ".waitForTaskToken",
            field.json(),
            ClassName.get(ServiceTasks.TASKS, "TaskToken"),
            field.name(),
            errors())
        .build();
  }

  /** The call with what it needs, in Java and in JSON. */
  private String example(String more, ObjectNode moreArguments, String pattern) {
    StringBuilder java =
        new StringBuilder("Task." + api.service().method() + "()." + api.action() + "()");
    ObjectNode arguments = JsonNodeFactory.instance.objectNode();
    for (FieldPlan field : request.required()) {
      Sample sample = Sample.of(field, kind(field), plans);
      java.append("\n    .")
          .append(field.name())
          .append('(')
          .append(sample.java())
          .append(')');
      arguments.set(field.json(), sample.json());
    }
    arguments.setAll(moreArguments);
    java.append(pattern.isEmpty() ? "" : "." + pattern).append(more);
    String suffix = pattern.equals("sync()") ? ".sync" : "";
    ObjectNode json = JsonNodeFactory.instance
        .objectNode()
        .put("Resource", "arn:aws:states:::" + api.service().name() + ":" + api.action() + suffix);
    json.set("Arguments", arguments);
    return "<pre>{@code\n" + java + "\n" + commented(json) + "}</pre>\n";
  }

  /** On one line where it fits. */
  private static String commented(ObjectNode json) {
    String lines = JsonLines.of(json);
    String line = lines.replaceAll("\\n *", " ");
    return (line.length() <= 110 ? line : lines)
        .lines()
        .map(text -> "// " + text + "\n")
        .collect(Collectors.joining());
  }
}
