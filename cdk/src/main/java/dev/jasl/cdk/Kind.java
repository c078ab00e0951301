package dev.jasl.cdk;

import dev.jasl.dsl.LogicalName;
import java.util.Arrays;
import java.util.Locale;

/** What sort of thing a logical name stands for. {@link LogicalName#kind()} spells it in small letters. */
enum Kind {
  ACTIVITY("ARN"),
  FUNCTION("ARN"),
  JOB("name"),
  MACHINE("ARN"),
  QUEUE("URL"),
  ROLE("ARN"),
  TABLE("name"),
  TOPIC("ARN"),
  WORKGROUP("name"),
  /** Not known, so that it goes with everything. */
  ANY("value");

  private final String handle;

  Kind(String handle) {
    this.handle = handle;
  }

  static Kind of(LogicalName name) {
    return Arrays.stream(values())
        .filter(kind -> kind.toString().equals(name.kind()))
        .findFirst()
        .orElse(ANY);
  }

  boolean goesWith(Kind other) {
    return this == other || this == ANY || other == ANY;
  }

  /** How tasks call a thing of this kind: by its ARN, name or URL. */
  String handle() {
    return handle;
  }

  /** As in a sentence. */
  @Override
  public String toString() {
    return this == ANY ? "logical name" : name().toLowerCase(Locale.ROOT);
  }
}
