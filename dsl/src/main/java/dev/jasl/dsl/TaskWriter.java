package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.Quantity;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Resource;
import dev.jasl.model.TaskState;
import dev.jasl.model.WorkData;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Writes a task in one of the two languages. */
final class TaskWriter<R extends Expr<?>> {
  private final TaskDraft<R> draft;
  private final StateContext context;

  TaskWriter(TaskDraft<R> draft, StateContext context, QueryLanguage language) {
    this.draft = draft;
    this.context = context.in(language);
    context.remember(draft);
  }

  /** A task without fields of one language only. Its output is the typed result, unless another is given. */
  TaskState state(@Nullable Node output) {
    return state(work().data(output == null ? part() : output));
  }

  /** A task with JSONPath's own fields. */
  TaskState classic(ClassicFields fields) {
    return state(work().classic(fields, part()));
  }

  private WorkWriter work() {
    return new WorkWriter(context, draft.arguments());
  }

  /** The typed result, where it is only a part of what the service gives back. */
  private @Nullable Node part() {
    return draft.unwraps() ? draft.resultNode() : null;
  }

  private TaskState state(WorkData data) {
    context.tokens().checkSent(data);
    Settings<R> settings = draft.settings();
    return new TaskState(
        context.header(settings.comment()),
        resource(),
        data,
        null,
        quantity(settings.timeout()),
        quantity(settings.heartbeat()),
        context.assign(settings.assignments(), draft.result(), Place.RESULT),
        context.errors(settings.retries(), settings.catchers()),
        context.transition());
  }

  private Resource resource() {
    return context.render(draft.resource(), Place.INPUT, "Resource") instanceof Rendered.Fixed fixed
        ? new Resource(fixed.json().textValue())
        : new Resource("");
  }

  private static @Nullable Quantity quantity(@Nullable Duration duration) {
    return duration == null ? null : Quantity.of(duration.toSeconds());
  }
}
