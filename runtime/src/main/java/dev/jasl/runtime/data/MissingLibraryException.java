package dev.jasl.runtime.data;

/**
 * A file is in a format that an optional library reads, and the library is not on the class path. Ends the run: the workflow is not to
 * blame, and its catchers must not hide it.
 */
public final class MissingLibraryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingLibraryException(String what, String artifact, LinkageError missing) {
    super(what + "; add the library " + artifact + " to the class path to read it", missing);
  }
}
