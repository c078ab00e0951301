package dev.jasl.runtime.engine;

/** Carries an error from the depth of an evaluation to the loop. Has no stack trace: it tells of the workflow, not of the engine. */
final class StateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient StatesError error;

  StateFailure(StatesError error) {
    super(null, null, false, false);
    this.error = error;
  }

  /** Made when somebody asks, which nobody does as long as the engine works. */
  @Override
  public String getMessage() {
    return error.name() + ": " + error.cause();
  }

  StatesError error() {
    return error;
  }
}
