package dev.jasl.runtime.engine;

import dev.jasl.runtime.task.TaskHandler;
import java.util.Objects;

/**
 * A state machine that tasks of others can start.
 *
 * @param name by which it is found, the last part of its ARN
 * @param handler answers its tasks
 */
public record Machine(String name, MachineType type, Program program, TaskHandler handler) {
  public Machine {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(handler, "handler");
  }
}
