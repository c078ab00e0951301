package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.State;
import java.util.function.Function;

/**
 * A task whose service and pattern are known. It means the same in both query languages and is written in its machine's.
 *
 * @param <R> the expression of its result
 * @param <S> the step itself
 */
public abstract class TaskStep<R extends Expr<?>, S extends TaskStep<R, S>>
    extends TimedStep<R, R, S> {
  private final TaskDraft<R> draft;

  protected TaskStep(TaskDraft<R> draft) {
    this.draft = draft;
  }

  /** The same kind of step from another draft. */
  protected abstract S copy(TaskDraft<R> other);

  protected final TaskDraft<R> draft() {
    return draft;
  }

  /**
   * What the state hands on instead of its result. It is the last thing that can be said.
   *
   * <pre>{@code
   * Task.glue("job").sync().output(run -> run.id())
   * // {"Type": "Task", "Output": "{% $states.result.Id %}"}
   * // JSONPath: {"Type": "Task", "OutputPath": "$.Id"}
   * }</pre>
   */
  public final <Y extends Expr<?>> Step<Y> output(Function<R, Y> output) {
    return new OutputStep<>(
        this,
        output.apply(draft.result()),
        (context, node) -> new TaskWriter<>(draft, context, context.language()).state(node));
  }

  /**
   * The same call by a resource that is bound before deployment, in place of the one that the service has in most regions: another
   * partition's, {@code arn:aws-cn:states:::lambda:invoke}.
   *
   * <pre>{@code
   * Task.glue("job").sync().boundResource("StartJob")
   * // {"Type": "Task", "Resource": "${StartJob}"}
   * }</pre>
   *
   * @param name a logical name
   */
  public final S boundResource(String name) {
    return copy(draft.resource(new Node.Placeholder("resource", name)));
  }

  /**
   * Writes this state in JSONPath and offers JSONPath's own fields.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonPath().resultPath("$.job")
   * // {"Type": "Task", "ResultPath": "$.job"}
   * }</pre>
   */
  public final JsonPathTask<R> jsonPath() {
    return new JsonPathTask<>(draft);
  }

  /**
   * Writes this state in JSONata, even in a machine in JSONPath, and offers JSONata's own fields.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonata()
   * // {"Type": "Task", "Arguments": {"JobName": "${job}"}}
   * // JSONPath: {"Type": "Task", "QueryLanguage": "JSONata", "Arguments": {"JobName": "${job}"}}
   * }</pre>
   */
  public final JsonataTask<R> jsonata() {
    return new JsonataTask<>(draft);
  }

  @Override
  final Type<R> type() {
    return draft.type();
  }

  @Override
  final Settings<R> settings() {
    return draft.settings();
  }

  @Override
  final S copy(Settings<R> settings) {
    return copy(draft.with(settings));
  }

  @Override
  final State state(StateContext context) {
    return new TaskWriter<>(draft, context, context.neutral()).state(null);
  }
}
