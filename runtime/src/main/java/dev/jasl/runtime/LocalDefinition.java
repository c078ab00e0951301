package dev.jasl.runtime;

import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.LogicalName;
import dev.jasl.dsl.StateMachine;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;

/** What a local run needs of a workflow: only the ARN tells a placeholder that names an activity from one that names a function. */
final class LocalDefinition {
  private static final String ARN = "arn:aws:states:us-east-1:123456789012:activity:";

  private LocalDefinition() {}

  static Definition of(StateMachine<?> machine) {
    Bindings activities = Bindings.none();
    boolean any = false;
    for (LogicalName name : machine.logicalNames()) {
      if (name.kind().equals("activity")) {
        activities = activities.bind(name.name(), ARN + name.name());
        any = true;
      }
    }
    return any
        ? DefinitionReader.read(machine.toJson(activities)).value().orElseThrow()
        : machine.definition();
  }
}
