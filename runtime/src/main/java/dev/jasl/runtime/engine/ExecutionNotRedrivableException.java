package dev.jasl.runtime.engine;

/** The service would not redrive the execution; the message is its reason. */
public final class ExecutionNotRedrivableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExecutionNotRedrivableException(String reason) {
    super(reason);
  }

  /** The service's name for it. */
  public String code() {
    return "ExecutionNotRedrivable";
  }
}
