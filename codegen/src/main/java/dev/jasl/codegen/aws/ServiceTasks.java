package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jasl.codegen.GeneratedSources;
import dev.jasl.codegen.aws.IntegrationTable.Api;
import dev.jasl.codegen.aws.IntegrationTable.Service;
import dev.jasl.codegen.emit.EnumEmitter;
import dev.jasl.codegen.emit.Sources;
import dev.jasl.codegen.plan.TypePlan;
import dev.jasl.codegen.plan.TypePlan.EnumPlan;
import dev.jasl.codegen.plan.TypePlan.RecordPlan;
import dev.jasl.dsl.ErrorName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/**
 * Writes the generated part of {@code dev.jasl.dsl.aws} and {@code dev.jasl.dsl.aws.parameter}: a class for each action of the table, one
 * for each service, its errors as constants, and the objects that stand in parameters. Module {@code dsl} must not depend on a generator,
 * so its copy is committed, and a test here compares.
 */
public final class ServiceTasks {
  /** The package of the tasks; others in it are written by hand. */
  public static final String TASKS = "dev.jasl.dsl.aws";

  /** The package of what stands in their parameters. */
  public static final String PARAMETERS = TASKS + ".parameter";

  private static final String PACKAGE_INFO = """
      %s. Do not edit.
      /**
       * Objects that stand in the parameters of calls. Each is put together by its {@code with()}.
       *
       * <p>Start at a method of a task, {@link dev.jasl.dsl.aws.EcsRunTask}, which says what it takes. Imported by {@code dsl.aws} and by
       * workflows.
       */
      @NullMarked
      @CheckReturnValue
      package %s;

      import com.google.errorprone.annotations.CheckReturnValue;
      import org.jspecify.annotations.NullMarked;
      """.formatted(Sources.MARK, PARAMETERS);

  private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
      .addMember("value", "$S", "dev.jasl.codegen")
      .build();

  private final IntegrationTable table;
  private final JsonNode errors;
  private final Plans plans;

  private ServiceTasks(Path resources) throws IOException {
    this.table = IntegrationTable.read(resources.resolve("integrations.json"));
    this.errors =
        JsonMapper.builder().build().readTree(Files.readString(resources.resolve("errors.json")));
    this.plans = Plans.of(resources);
  }

  /**
   * Brings the committed sources up to date.
   *
   * @param arguments the folder of the table and the source folder of module {@code dsl}
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected the folder of the table and a source folder");
    }
    for (GeneratedSources sources : of(Path.of(arguments[0]))) {
      sources.writeTo(Path.of(arguments[1])).forEach(System.out::println);
    }
  }

  /** Both packages, in memory. */
  public static List<GeneratedSources> of(Path resources) throws IOException {
    ServiceTasks tasks = new ServiceTasks(resources);
    return List.of(
        new GeneratedSources(TASKS, tasks.tasks()),
        new GeneratedSources(PARAMETERS, tasks.parameters()));
  }

  private SortedMap<String, String> tasks() {
    SortedMap<String, String> files = new TreeMap<>();
    for (Service service : table.services()) {
      String origin = service.name() + " in integrations.json";
      service.generated().forEach(api -> add(TASKS, emitter(api).emit(), origin, files));
      if (!service.generated().isEmpty()) {
        add(TASKS, entry(service), origin, files);
      }
    }
    errors
        .properties()
        .forEach(service ->
            add(TASKS, errors(service.getKey(), service.getValue()), "errors.json", files));
    return files;
  }

  private SortedMap<String, String> parameters() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(PARAMETERS.replace('.', '/') + "/package-info.java", PACKAGE_INFO);
    Set<String> requests = table.services().stream()
        .flatMap(service -> service.generated().stream())
        .map(Api::className)
        .collect(Collectors.toSet());
    for (TypePlan plan : plans.parameters().values()) {
      if (plan instanceof RecordPlan object && !requests.contains(plan.className())) {
        add(PARAMETERS, new ParameterEmitter(plans.types()).emit(object), plan.origin(), files);
      } else if (plan instanceof EnumPlan choice && !plans.hasResult(plan.className())) {
        add(PARAMETERS, new EnumEmitter(plans.types()).emit(choice), plan.origin(), files);
      }
    }
    return files;
  }

  private TaskEmitter emitter(Api api) {
    return new TaskEmitter(api, plans);
  }

  // Emits:  public final class EcsTasks { public EcsRunTask.NeedsTaskDefinition runTask() { ... } }
  private TypeSpec.Builder entry(Service service) {
    TypeSpec.Builder type = TypeSpec.classBuilder(service.tasksClass())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc(
            "What a task can call of {@code $L}.\n\n@see <a href=\"$L\">In Step Functions</a>\n",
            service.name(),
            service.guide())
        .addMethod(MethodSpec.constructorBuilder().build());
    for (Api api : service.generated()) {
      TaskEmitter emitter = emitter(api);
      type.addMethod(MethodSpec.methodBuilder(api.action())
          .addModifiers(Modifier.PUBLIC)
          .addJavadoc(emitter.docs())
          .returns(emitter.first())
          .addStatement("return $T.begin()", ClassName.get(TASKS, api.className()))
          .build());
    }
    return type;
  }

  // Emits:  public final class EcsErrors { public static final ErrorName CLIENT = ...; }
  private TypeSpec.Builder errors(String service, JsonNode apis) {
    Set<String> names = new TreeSet<>();
    apis.forEach(list -> list.forEach(name -> names.add(name.asText())));
    TypeSpec.Builder type = TypeSpec.classBuilder(prefix(service) + "Errors")
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("The errors of {@code $L}, for {@code on(..)}.\n", service)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    apis.properties().forEach(api -> type.addField(listed(api.getKey(), api.getValue())));
    for (String name : names) {
      type.addField(FieldSpec.builder(ErrorName.class, constant(name))
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
          .initializer("$T.of($S)", ErrorName.class, name)
          .addJavadoc("{@code $L}.\n", name)
          .build());
    }
    return type;
  }

  // Emits:  static final List<String> OF_RUN_TASK = List.of("ECS.ClientException", ...);
  private static FieldSpec listed(String action, JsonNode names) {
    List<CodeBlock> texts = new ArrayList<>();
    names.forEach(name -> texts.add(CodeBlock.of("$S", name.asText())));
    return FieldSpec.builder(ParameterizedTypeName.get(List.class, String.class), ofAction(action))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L)", List.class, CodeBlock.join(texts, ",\n"))
        .build();
  }

  /** The constant with the errors of an action. */
  static String ofAction(String action) {
    return "OF_" + constant(action);
  }

  private String prefix(String service) {
    return table.services().stream()
        .filter(found -> found.name().equals(service))
        .map(Service::prefix)
        .findFirst()
        .orElseThrow();
  }

  /** {@code CONCURRENT_RUNS_EXCEEDED} for {@code Glue.ConcurrentRunsExceededException}. */
  private static String constant(String name) {
    return name.substring(name.indexOf('.') + 1)
        .replaceFirst("(?<=.)Exception$", "")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  private static void add(
      String packageName, TypeSpec.Builder type, String origin, SortedMap<String, String> files) {
    TypeSpec spec = type.addAnnotation(GENERATED).build();
    JavaFile file = JavaFile.builder(packageName, spec)
        .addFileComment(
            "$L", Sources.MARK.substring(3) + " from " + origin + ". Do not edit.\nspotless:off")
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
    files.put(packageName.replace('.', '/') + "/" + spec.name() + ".java", file + "// spotless:on\n");
  }
}
