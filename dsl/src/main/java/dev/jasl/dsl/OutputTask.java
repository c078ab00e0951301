package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task that hands on something made of its result. */
final class OutputTask<R extends Expr<?>, Y extends Expr<?>> extends Step<Y> {
  private final TaskDraft<R> draft;
  private final Y output;
  private final @Nullable QueryLanguage language;

  OutputTask(TaskDraft<R> draft, Y output, @Nullable QueryLanguage language) {
    this.draft = draft;
    this.output = output;
    this.language = language;
  }

  @Override
  Type<Y> type() {
    return Type.of(output);
  }

  @Override
  @Nullable
  QueryLanguage language() {
    return language;
  }

  @Override
  List<Outlet> outlets() {
    return Outlet.of(draft.settings());
  }

  @Override
  State state(StateContext context) {
    return new TaskWriter<>(draft, context, language == null ? context.neutral() : language)
        .state(Node.of(output));
  }
}
