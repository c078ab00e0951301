package dev.jasl.runtime.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a Map Run is called.
 *
 * @param machineArn of its children: <code>…:stateMachine:machine/label</code>
 * @param id made by chance
 * @param arn <code>…:mapRun:machine/label:id</code>
 */
record MapRunNames(String machineArn, String id, String arn) {
  /** Those of a run that has been started before. */
  static MapRunNames of(String arn) {
    int last = arn.lastIndexOf(':');
    String machine = arn.substring(0, last).replace(":mapRun:", ":stateMachine:");
    return new MapRunNames(machine, arn.substring(last + 1), arn);
  }

  /** @param label null for one made by chance */
  static MapRunNames of(Run run, @Nullable String label) {
    String machine = run.info().stateMachineArn()
        + "/"
        + (label == null ? run.chance().uuid().toString() : label);
    String id = run.chance().uuid().toString();
    return new MapRunNames(machine, id, machine.replace(":stateMachine:", ":mapRun:") + ":" + id);
  }
}
