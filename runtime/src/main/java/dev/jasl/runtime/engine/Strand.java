package dev.jasl.runtime.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scope that is being run: the machine, a branch, an iteration. It says where it stands; only the loop moves it. */
final class Strand implements Alarm {
  private final Run run;
  private final int index;
  private final CompiledScope scope;
  private final Variables variables;
  private final Payload input;
  private final @Nullable MapItem item;
  private long lastEvent;
  private boolean aborted;
  private @Nullable OpenTask open;
  private @Nullable Step first;
  private @Nullable Visit visit;
  private @Nullable Fork outer;
  private @Nullable Fork inner;
  private Turn next = () -> {
    throw new IllegalStateException("nothing is left to do in this scope");
  };

  /** What a strand does when its turn comes. */
  @FunctionalInterface
  interface Turn {
    /** The step to act on; null if the strand has to wait or is done. */
    @Nullable
    Step take();
  }

  private Strand(
      Run run,
      int index,
      CompiledScope scope,
      Variables variables,
      Payload input,
      @Nullable MapItem item,
      long lastEvent) {
    this.run = run;
    this.index = index;
    this.scope = scope;
    this.variables = variables;
    this.input = input;
    this.item = item;
    this.lastEvent = lastEvent;
  }

  /** A whole execution. */
  static Strand of(Run run, CompiledScope scope, Payload input) {
    return execution(run, 0, scope, input);
  }

  /**
   * An execution that is a child of another, of which it sees nothing.
   *
   * @param index position among its siblings
   */
  static Strand execution(Run run, int index, CompiledScope scope, Payload input) {
    return new Strand(run, index, scope, new Variables(null), input, null, 0);
  }

  /**
   * A child within the execution of its parent, whose variables it sees.
   *
   * @param index position among its siblings
   * @param lastEvent id of the event that its first one follows
   * @param item that the context object shows; null outside of every Map
   */
  static Strand inside(
      Strand parent,
      int index,
      CompiledScope scope,
      Payload input,
      long lastEvent,
      @Nullable MapItem item) {
    Variables variables = new Variables(parent.variables);
    return new Strand(parent.run, index, scope, variables, input, item, lastEvent);
  }

  /** The execution that it belongs to. */
  Run run() {
    return run;
  }

  int index() {
    return index;
  }

  CompiledScope scope() {
    return scope;
  }

  Variables variables() {
    return variables;
  }

  /** What its first state gets. */
  Payload input() {
    return input;
  }

  /** The item that it is about; null outside of every Map. */
  @Nullable
  MapItem item() {
    return item;
  }

  /** The positions of all items that it is about, that of the outermost Map first. */
  List<Integer> items() {
    if (outer == null) {
      return List.of();
    }
    Strand parent = outer.parent();
    if (parent.visit().state().kind() != StateKind.MAP) {
      return parent.items();
    }
    List<Integer> items = new ArrayList<>(parent.items());
    items.add(index);
    return items;
  }

  /** Id of the last event in this strand; 0 before the first. */
  long lastEvent() {
    return lastEvent;
  }

  void moveTo(long event) {
    lastEvent = event;
  }

  /** The state that it is in. */
  Visit visit() {
    return Objects.requireNonNull(visit, "the strand has entered no state yet");
  }

  void enter(Visit entered) {
    visit = entered;
  }

  /** The fork whose child it is; null for a whole execution that nothing waits for. */
  @Nullable
  Fork outer() {
    return outer;
  }

  void startIn(Fork fork) {
    outer = fork;
  }

  /** Its own children that run. */
  Collection<Strand> inner() {
    return inner == null ? List.of() : inner.running();
  }

  /** Notes that it waits for children; null when it does no more. */
  void waitFor(@Nullable Fork fork) {
    inner = fork;
  }

  /**
   * Gives it up where it stands, which the history notes.
   *
   * @param cause id of the event that the failure is about
   */
  void abort(long cause) {
    abandon();
    if (visit != null) {
      run.journal().aborted(this, cause);
    }
    if (outer != null) {
      outer.aborted(this, cause);
    }
  }

  /** Gives it up without a word in the history. */
  void abandon() {
    aborted = true;
    if (open != null) {
      open.abandon();
    }
  }

  /** Notes what it does first, where that is not to enter its first state. */
  void goOnWith(Step step) {
    first = step;
  }

  /** What it does first; null to enter its first state. */
  @Nullable
  Step first() {
    return first;
  }

  /** Notes the attempt that it makes. */
  void attempt(OpenTask task) {
    open = task;
  }

  /** Gives it up without a word in the history, and all that runs inside it. */
  void abandonAll() {
    if (inner != null) {
      inner.abandon();
    }
    abandon();
  }

  /** The strand that is the whole execution which this one is a part of. */
  Strand execution() {
    Strand strand = this;
    while (strand.outer != null && strand.outer.parent().run == run) {
      strand = strand.outer.parent();
    }
    return strand;
  }

  boolean isAborted() {
    return aborted;
  }

  @Override
  public boolean isOff() {
    return aborted;
  }

  /** It has slept long enough. */
  @Override
  public void ring(Turns turns) {
    turns.add(this);
  }

  /** Notes what to do when the strand's turn comes. */
  void then(Turn action) {
    next = action;
  }

  /** Does it. */
  @Nullable
  Step resume() {
    return next.take();
  }
}
