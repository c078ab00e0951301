package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One stay in a state, from its entered event until it is left: what the state may see, and what it remembers between attempts. */
final class Visit {
  private final Run run;
  private final CompiledState state;
  private final Payload input;
  private final Variables variables;
  private final @Nullable MapItem item;
  private final Instant enteredAt;
  private final long previousId;
  private final long enteredId;
  private int retries;
  private boolean caught;
  private boolean joined;
  private int @Nullable [] used;
  private @Nullable String token;
  private @Nullable ObjectNode context;
  private @Nullable MapItem shownItem;
  private @Nullable ObjectNode contextOfItem;

  Visit(Strand strand, CompiledState state, Payload input) {
    this.run = strand.run();
    this.state = state;
    this.input = input;
    this.variables = strand.variables();
    this.item = strand.item();
    this.enteredAt = run.now();
    this.previousId = strand.lastEvent();
    this.enteredId = run.journal().entered(strand, state, input.json());
  }

  /** A stay that began before the execution was redriven. */
  Visit(Strand strand, Standing.Entry entry) {
    this.run = strand.run();
    this.state = entry.state();
    this.input = Payload.of(entry.input());
    this.variables = strand.variables();
    this.item = strand.item();
    this.enteredAt = entry.at();
    this.previousId = entry.previous();
    this.enteredId = entry.id();
  }

  Run run() {
    return run;
  }

  CompiledState state() {
    return state;
  }

  /** The state's raw input. */
  Payload input() {
    return input;
  }

  Variables variables() {
    return variables;
  }

  Instant enteredAt() {
    return enteredAt;
  }

  /** Id of the event before the one of entering. */
  long previousId() {
    return previousId;
  }

  long enteredId() {
    return enteredId;
  }

  /** How often the state has been retried in this visit. */
  int retries() {
    return retries;
  }

  /** Attempts that the retrier with this position has granted in this visit. */
  int grantedBy(int retrier) {
    return used == null ? 0 : used[retrier];
  }

  /** Notes that a retrier grants another attempt. */
  void retry(int retrier, int retriers) {
    if (used == null) {
      used = new int[retriers];
    }
    used[retrier]++;
    retries++;
    joined = false;
    context = null;
    token = null;
  }

  /** Notes that a catcher has taken an error of this visit; what fails from now on fails for good. */
  void markCaught() {
    caught = true;
  }

  boolean isCaught() {
    return caught;
  }

  /** Notes that the children of this attempt have all done their work. */
  void markJoined() {
    joined = true;
  }

  /**
   * Whether the state's work has failed with this error, which the history of a Parallel or Map mentions. Data that cannot be read fails
   * the execution without a word about the state, and once all children have done their work, the work has not failed.
   */
  boolean givesUpBy(StatesError error) {
    return error.isOfChild() || !(joined || error.isNamed(StatesError.RUNTIME));
  }

  /** Has the context object show an item of this Map, instead of one around it; null to show that again. */
  void show(@Nullable MapItem shown) {
    shownItem = shown;
    contextOfItem = null;
  }

  /** The item around the state; null outside of every Map. */
  @Nullable
  MapItem item() {
    return item;
  }

  /** The token of the present attempt of a {@code .waitForTaskToken} task. */
  void issue(String taskToken) {
    token = taskToken;
    context = null;
  }

  @Nullable
  String token() {
    return token;
  }

  /** The context object, made when first asked for. */
  ObjectNode context() {
    if (shownItem == null) {
      return ownContext();
    }
    if (contextOfItem == null) {
      contextOfItem = ContextFacts.with(shownItem, ownContext());
    }
    return contextOfItem;
  }

  private ObjectNode ownContext() {
    if (context == null) {
      context = run.contextFacts().of(this);
    }
    return context;
  }

  /** Shows a value to whoever watches the run. Gives it back. */
  Payload saw(DataStep step, Payload value) {
    run.saw(step, value.json());
    return value;
  }

  /**
   * What the state's work gets, if it is not larger than a payload may be.
   *
   * @throws StateFailure if it is
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">States.DataLimitExceeded</a>
   */
  Payload allowed(Payload prepared) {
    Payload allowed = prepared.within(run.quotas().payloadBytes());
    if (allowed == null) {
      throw new StateFailure(
          StatesError.dataLimitExceeded(state.name(), StatesError.Origin.STATE, prepared));
    }
    return allowed;
  }

  /** This visit as paths see it, with {@code $} standing for the given value. */
  PathView viewOf(JsonNode dollar) {
    return new PathView(this, dollar);
  }

  /** An error that nothing can catch, in the service's words. */
  StateFailure runtimeFailure(String message) {
    return failure(StatesError.RUNTIME, message);
  }

  StateFailure failure(String error, String message) {
    return new StateFailure(StatesError.ofState(error, located(message)));
  }

  StateFailure evaluationFailure(@Nullable String field, String message) {
    return new StateFailure(StatesError.ofEvaluation(located(message), field));
  }

  private String located(String message) {
    if (run.isTrial()) {
      return message;
    }
    return "An error occurred while executing the state '%s' (entered at the event id #%d). %s"
        .formatted(state.name(), enteredId, message);
  }
}
