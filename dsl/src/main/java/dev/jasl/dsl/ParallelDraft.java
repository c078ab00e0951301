package dev.jasl.dsl;

import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Site.Place;
import dev.jasl.expr.Type;
import dev.jasl.model.Branch;
import dev.jasl.model.Extras;
import dev.jasl.model.ParallelState;
import dev.jasl.model.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a Parallel so far. */
record ParallelDraft<R extends Expr<?>>(
    List<TypedFlow<?>> branches, Type<R> type, @Nullable Node input, Settings<R> settings) {
  ParallelDraft {
    branches = List.copyOf(branches);
  }

  static <R extends Expr<?>> ParallelDraft<R> of(Type<R> type, List<TypedFlow<?>> branches) {
    return new ParallelDraft<>(branches, type, null, Settings.none());
  }

  ParallelDraft<R> input(Node value) {
    return new ParallelDraft<>(branches, type, value, settings);
  }

  ParallelDraft<R> with(Settings<R> other) {
    return new ParallelDraft<>(branches, type, input, other);
  }

  R result() {
    return type.at(Node.Root.RESULT);
  }

  List<Flow> flows() {
    return List.copyOf(branches);
  }

  /**
   * The state.
   *
   * @param output what it hands on; the branches' outputs when absent
   */
  ParallelState state(StateContext context, @Nullable Node output) {
    return new ParallelState(
        context.header(settings),
        scopes(context),
        new WorkWriter(context, input).data(settings.classic(), output),
        context.assign(settings.assignments(), result(), Place.RESULT),
        context.errors(settings.retries(), settings.catchers()),
        context.transition());
  }

  private List<Branch> scopes(StateContext context) {
    Location at = context.location().child("Branches");
    List<Branch> scopes = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      Scope scope = context.branch(branches.get(i), at.child(i));
      if (scope != null) {
        scopes.add(new Branch(scope, null, Extras.none()));
      }
    }
    return scopes;
  }
}
