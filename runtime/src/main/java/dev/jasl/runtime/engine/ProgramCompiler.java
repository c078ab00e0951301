package dev.jasl.runtime.engine;

import dev.jasl.model.Definition;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.HashMap;
import java.util.Map;

/** Makes a program of a definition: gives every state of a scope its index, then compiles each. */
final class ProgramCompiler {
  private int tasks;

  Program compile(Definition definition) {
    CompiledScope scope = compile(definition.scope());
    return new Program(scope, tasks, definition.timeoutSeconds());
  }

  CompiledScope compile(Scope scope) {
    Map<StateName, Integer> indices = new HashMap<>();
    for (StateName name : scope.states().keySet()) {
      indices.put(name, indices.size());
    }
    CompiledState[] compiled = new CompiledState[indices.size()];
    int index = 0;
    for (State state : scope.states().values()) {
      compiled[index++] = state.accept(new StateCompiler(this, state.name(), indices));
    }
    Integer start = indices.get(scope.startAt());
    if (start == null) {
      throw new ProgramException(scope.startAt(), "StartAt names it, but it does not exist");
    }
    return new CompiledScope(compiled, start);
  }

  /** The position of the next task among all. */
  int nextTask() {
    return tasks++;
  }
}
