package dev.jasl.runtime.data;

/** The items of a Map cannot be read: the cause of a {@code States.ItemReaderFailed}. */
public final class ItemReadingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ItemReadingException(String message) {
    super(message);
  }

  ItemReadingException(String message, Throwable cause) {
    super(message, cause);
  }
}
