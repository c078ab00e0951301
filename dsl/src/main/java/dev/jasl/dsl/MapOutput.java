package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ForEach that hands on something made of its result. */
final class MapOutput<R extends Expr<?>, Y extends Expr<?>> extends Step<Y> {
  private final MapDraft<R> draft;
  private final Y output;
  private final @Nullable QueryLanguage language;

  MapOutput(MapDraft<R> draft, Y output, @Nullable QueryLanguage language) {
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
    StateContext here = context.in(language == null ? context.neutral() : language);
    return new MapWriter(draft, here).state(Node.of(output));
  }
}
