package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Parallel that hands on something made of its branches' outputs. */
final class ParallelOutput<R extends Expr<?>, Y extends Expr<?>> extends Step<Y> {
  private final ParallelDraft<R> draft;
  private final Y output;
  private final @Nullable QueryLanguage language;

  ParallelOutput(ParallelDraft<R> draft, Y output, @Nullable QueryLanguage language) {
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
  List<Flow> scopes() {
    return draft.flows();
  }

  @Override
  State state(StateContext context) {
    return draft.state(
        context.in(language == null ? context.neutral() : language), Node.of(output));
  }
}
