package dev.jasl.runtime.statetest;

/**
 * A test that is refused as the service refuses it: nothing was run.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html#API_TestState_Errors">TestState,
 *     errors</a>
 */
public final class StateTestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  StateTestException(String code, String message) {
    super(message);
    this.code = code;
  }

  static StateTestException invalid(String message) {
    return new StateTestException("ValidationException", message);
  }

  static StateTestException definition(String message) {
    return new StateTestException("InvalidDefinition", message);
  }

  /** The service's name for it: {@code ValidationException}, {@code InvalidDefinition}, {@code InvalidExecutionInput}. */
  public String code() {
    return code;
  }
}
