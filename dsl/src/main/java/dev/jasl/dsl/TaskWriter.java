package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Resource;
import dev.jasl.model.TaskState;
import dev.jasl.model.WorkData;
import java.util.Map;
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

  /**
   * The task as its settings say it, in the writer's language.
   *
   * @param output what it hands on; the typed result when absent
   */
  TaskState state(@Nullable Node output) {
    Settings<R> settings = draft.settings();
    Node part = draft.unwraps() ? draft.resultNode() : null;
    WorkData data = new WorkWriter(context, draft.arguments())
        .data(settings.classic(), output == null ? part : output);
    context.tokens().checkSent(data);
    return new TaskState(
        context.header(settings),
        resource(),
        data,
        credentials(settings.limits().role()),
        context.quantity(settings.limits().timeout(), "TimeoutSeconds"),
        context.quantity(settings.limits().heartbeat(), "HeartbeatSeconds"),
        context.assign(settings.assignments(), draft.result(), Place.RESULT),
        context.errors(settings.retries(), settings.catchers()),
        context.transition());
  }

  private Resource resource() {
    return context.render(draft.resource(), Place.INPUT, "Resource") instanceof Rendered.Fixed fixed
        ? new Resource(fixed.json().textValue())
        : new Resource("");
  }

  private @Nullable JsonNode credentials(@Nullable Node role) {
    Node object = role == null ? null : new Node.Construct(Map.of("RoleArn", role));
    return object == null ? null : context.payload(object, "Credentials");
  }
}
