package dev.jasl.dsl;

import java.util.List;

/**
 * A flow that a step leads to beside what follows it.
 *
 * @param joins whether its open ends go on after the step
 * @param kind decides how late its states are emitted
 */
record Outlet(Flow flow, boolean joins, Kind kind) {
  /** Branches come after the main line, handlers last. */
  enum Kind {
    BRANCH,
    HANDLER
  }

  static List<Outlet> of(Settings<?> settings) {
    return settings.catchers().stream()
        .map(clause -> new Outlet(clause.flow(), clause.resuming(), Kind.HANDLER))
        .toList();
  }
}
