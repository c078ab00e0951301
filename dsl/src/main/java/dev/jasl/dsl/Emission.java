package dev.jasl.dsl;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.StateName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a flow into the states of a scope: the main line first, then branches, then handlers. It works through lists of what is still
 * to be placed, never by recursion, so that a long flow is no deep one; only a scope within a scope is written by an emission of its
 * own.
 */
final class Emission {
  private final Assembly assembly;
  private final ScopePlace place;
  private final Layout layout;
  private final PlacedStates placed;
  private final Ends ends;
  private final BodyItem item;
  private final IdentityHashMap<Flow, Set<String>> done = new IdentityHashMap<>();
  private final Deque<Job> main = new ArrayDeque<>();
  private final Deque<Job> branches = new ArrayDeque<>();
  private final Deque<Job> handlers = new ArrayDeque<>();

  /**
   * A flow that is still to be placed.
   *
   * @param from what leads to it, in words
   * @param after where it goes on
   */
  private record Job(Flow flow, String from, @Nullable Position after) {}

  private Emission(Assembly assembly, ScopePlace place, Flow flow) {
    this.assembly = assembly;
    this.place = place;
    this.layout = Layout.of(flow, place.states(), assembly.findings());
    this.placed = new PlacedStates(place.states(), assembly.findings());
    this.ends = new Ends(place, assembly.findings());
    this.item = new BodyItem(assembly.items(), place, target(beginning(flow, null)));
  }

  /**
   * The scope of a flow; nothing when the flow has no state.
   *
   * @param expected what every end of it has to hand on; JSON when that does not matter
   */
  static @Nullable Scope scope(Assembly assembly, ScopePlace place, Flow flow, Type<?> expected) {
    return new Emission(assembly, place, flow).scope(flow, expected);
  }

  Assembly assembly() {
    return assembly;
  }

  ScopePlace place() {
    return place;
  }

  BodyItem item() {
    return item;
  }

  private @Nullable Scope scope(Flow flow, Type<?> expected) {
    StateName start = target(beginning(flow, null));
    if (start == null) {
      assembly
          .findings()
          .add(Diagnostic.of(
              Code.FIELD_REQUIRED,
              place.states(),
              "the flow has no state",
              "begin it with start(\"Name\", …)"));
      return null;
    }
    main.add(new Job(flow, "in the main flow", null));
    for (Job job = next(); job != null; job = next()) {
      place(job);
    }
    ends.check(expected);
    return item.scope(new Scope(start, placed.states()), assembly.languages());
  }

  Position beginning(Flow flow, @Nullable Position after) {
    return layout.beginning(flow, after);
  }

  @Nullable
  StateName target(@Nullable Position position) {
    return layout.target(position, assembly.findings());
  }

  /** Where a state goes that goes on at this position. */
  @Nullable
  StateName leadsTo(@Nullable Position position) {
    StateName target = target(position);
    item.leadsTo(target);
    return target;
  }

  private @Nullable Job next() {
    Job job = main.poll();
    job = job == null ? branches.poll() : job;
    return job == null ? handlers.poll() : job;
  }

  private void place(Job job) {
    StateName after = target(job.after());
    if (!done.computeIfAbsent(job.flow(), flow -> new HashSet<>())
        .add(after == null ? "" : "to " + after)) {
      return;
    }
    Type<?> handedOn = JsonExpr.TYPE;
    for (Position at = beginning(job.flow(), job.after()); !at.atEnd(); at = at.next()) {
      if (at.element() instanceof Element.Placed element) {
        handedOn = element.step().passesOn() ? handedOn : element.step().type();
        place(element, job.from(), at.next(), handedOn);
      } else if (at.element() instanceof Element.Inner inner) {
        main.add(new Job(inner.flow(), job.from(), at.next()));
        handedOn = JsonExpr.TYPE;
      }
    }
  }

  private void place(Element.Placed element, String from, Position next, Type<?> handedOn) {
    Step<?> step = element.step();
    QueryLanguage language = assembly.languages().neutral();
    StateName target = target(next);
    placed.add(
        step.state(new StateContext(this, element, next, language)),
        new PlacedStates.Use(from, target));
    if (target == null) {
      ends.add(element.name(), handedOn);
    }
    for (Outlet outlet : step.outlets()) {
      boolean isBranch = outlet.kind() == Outlet.Kind.BRANCH;
      String way =
          (isBranch ? "after \"%s\"" : "after an error of \"%s\"").formatted(element.name());
      (isBranch ? branches : handlers)
          .add(new Job(outlet.flow(), way, outlet.joins() ? next : null));
    }
  }
}
