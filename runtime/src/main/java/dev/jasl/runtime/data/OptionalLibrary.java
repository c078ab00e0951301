package dev.jasl.runtime.data;

/** Libraries that a format needs and this module can do without. */
enum OptionalLibrary {
  ZSTD("io.airlift:aircompressor"),
  PARQUET("blue.strategic.parquet:parquet-floor");

  private final String artifact;

  OptionalLibrary(String artifact) {
    this.artifact = artifact;
  }

  /** A use of classes of the library. */
  @FunctionalInterface
  interface Use<T> {
    T make();
  }

  /** @throws MissingLibraryException if the library is not there; it says that {@code what} needs it */
  <T> T use(String what, Use<T> use) {
    try {
      return use.make();
    } catch (NoClassDefFoundError missing) {
      throw new MissingLibraryException(what, artifact, missing);
    }
  }
}
