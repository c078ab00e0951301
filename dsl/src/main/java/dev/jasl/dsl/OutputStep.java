package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A step that hands on something made of its result. Nothing more can be said of it. */
final class OutputStep<Y extends Expr<?>> extends Step<Y> {
  private final Step<?> worker;
  private final Y output;
  private final BiFunction<StateContext, Node, State> writer;

  /**
   * The step with another output.
   *
   * @param writer writes the worker's state with this output
   */
  OutputStep(Step<?> worker, Y output, BiFunction<StateContext, Node, State> writer) {
    this.worker = worker;
    this.output = output;
    this.writer = writer;
  }

  @Override
  Type<Y> type() {
    return Type.of(output);
  }

  @Override
  @Nullable
  QueryLanguage language() {
    return worker.language();
  }

  @Override
  List<Outlet> outlets() {
    return worker.outlets();
  }

  @Override
  List<Flow> scopes() {
    return worker.scopes();
  }

  @Override
  State state(StateContext context) {
    QueryLanguage own = language();
    return writer.apply(context.in(own == null ? context.neutral() : own), Node.of(output));
  }
}
