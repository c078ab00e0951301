package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a task so far: what it calls, with which arguments, and what comes back. Integrations in {@code dsl.aws} fill it;
 * users do not meet it.
 *
 * @param <R> the expression of the result
 */
public final class TaskDraft<R extends Expr<?>> {
  private final Node resource;
  private final Type<R> result;
  private final @Nullable Node arguments;
  private final List<String> resultAt;
  private final List<String> errors;
  private final @Nullable LambdaFunction<?, ?> function;
  private final @Nullable Taken taken;
  private final Settings<R> settings;

  /**
   * What the task has to be called with.
   *
   * @param member the argument that it stands in; empty where it is all there is
   * @param isJsonText whether a text there is read as JSON
   */
  record Taken(Optional<String> member, boolean isJsonText, Type<?> type) {
    static Taken whole(Type<?> type) {
      return new Taken(Optional.empty(), false, type);
    }
  }

  private TaskDraft(
      Node resource,
      Type<R> result,
      @Nullable Node arguments,
      List<String> resultAt,
      List<String> errors,
      @Nullable LambdaFunction<?, ?> function,
      @Nullable Taken taken,
      Settings<R> settings) {
    this.resource = resource;
    this.result = result;
    this.arguments = arguments;
    this.resultAt = List.copyOf(resultAt);
    this.errors = List.copyOf(errors);
    this.function = function;
    this.taken = taken;
    this.settings = settings;
  }

  /**
   * A call of a service integration.
   *
   * @param api service, action and pattern as they stand at the end of the ARN: {@code glue:startJobRun.sync}
   * @param result what comes back
   */
  public static <R extends Expr<?>> TaskDraft<R> integration(String api, Type<R> result) {
    return new TaskDraft<>(
        Node.literal("arn:aws:states:::" + Objects.requireNonNull(api, "api")),
        result,
        new Node.Construct(Map.of()),
        List.of(),
        List.of(),
        null,
        null,
        Settings.none());
  }

  /** A call of a function by its ARN, on the state's input. */
  public static <R extends Expr<?>> TaskDraft<R> function(LambdaFunction<?, R> function) {
    return new TaskDraft<>(
        new Node.Placeholder("function", function.name()),
        function.output(),
        null,
        List.of(),
        function.errors(),
        function,
        Taken.whole(function.input()),
        Settings.none());
  }

  /** Work for an activity's worker, on the state's input. */
  public static <R extends Expr<?>> TaskDraft<R> activity(Activity<?, R> activity) {
    return new TaskDraft<>(
        new Node.Placeholder("activity", activity.name()),
        activity.output(),
        null,
        List.of(),
        activity.errors(),
        null,
        Taken.whole(activity.input()),
        Settings.none());
  }

  /** The same call, with one more argument. */
  public TaskDraft<R> argument(String name, Node value) {
    Map<String, Node> members = new LinkedHashMap<>(members(arguments));
    members.put(name, value);
    return arguments(new Node.Construct(members));
  }

  /** The same call, with one more member of an argument that is an object. */
  public TaskDraft<R> argument(String object, String name, Node value) {
    Map<String, Node> inner = new LinkedHashMap<>(members(members(arguments).get(object)));
    inner.put(name, value);
    return argument(object, new Node.Construct(inner));
  }

  /** The same call, with these arguments as a whole. */
  public TaskDraft<R> arguments(Node all) {
    return new TaskDraft<>(resource, result, all, resultAt, errors, function, taken, settings);
  }

  /** The same call, whose typed result stands in this member of what the service gives back. */
  public TaskDraft<R> resultAt(String member) {
    return new TaskDraft<>(
        resource, result, arguments, List.of(member), errors, function, taken, settings);
  }

  /** The same call, known to raise these errors. */
  public TaskDraft<R> raising(List<String> names) {
    return new TaskDraft<>(resource, result, arguments, resultAt, names, function, taken, settings);
  }

  /** The same call, known to be of this function. */
  public TaskDraft<R> calling(LambdaFunction<?, R> called) {
    return new TaskDraft<>(resource, result, arguments, resultAt, errors, called, taken, settings);
  }

  /** The same call, which has to be made with a value of this type in this argument. */
  public TaskDraft<R> taking(String member, Type<?> type) {
    return taking(new Taken(Optional.of(member), false, type));
  }

  /** The same where a text in this argument is read as the JSON of such a value. */
  public TaskDraft<R> takingJsonText(String member, Type<?> type) {
    return taking(new Taken(Optional.of(member), true, type));
  }

  private TaskDraft<R> taking(Taken other) {
    return new TaskDraft<>(
        resource, result, arguments, resultAt, errors, function, other, settings);
  }

  TaskDraft<R> resource(Node other) {
    return new TaskDraft<>(other, result, arguments, resultAt, errors, function, taken, settings);
  }

  TaskDraft<R> with(Settings<R> other) {
    return new TaskDraft<>(resource, result, arguments, resultAt, errors, function, taken, other);
  }

  Node resource() {
    return resource;
  }

  Type<R> type() {
    return result;
  }

  @Nullable
  Node arguments() {
    return arguments;
  }

  List<String> errors() {
    return errors;
  }

  Optional<LambdaFunction<?, ?>> function() {
    return Optional.ofNullable(function);
  }

  Optional<Taken> taken() {
    return Optional.ofNullable(taken);
  }

  Settings<R> settings() {
    return settings;
  }

  List<String> resultAt() {
    return resultAt;
  }

  /** Whether the typed result is only a part of what the service gives back. */
  boolean unwraps() {
    return !resultAt.isEmpty();
  }

  Node resultNode() {
    Node node = Node.Root.RESULT;
    for (String member : resultAt) {
      node = new Node.Field(node, member);
    }
    return node;
  }

  R result() {
    return result.at(resultNode());
  }

  private static Map<String, Node> members(@Nullable Node node) {
    return node instanceof Node.Construct construct ? construct.members() : Map.of();
  }
}
