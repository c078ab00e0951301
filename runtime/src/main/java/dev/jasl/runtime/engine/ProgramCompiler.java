package dev.jasl.runtime.engine;

import dev.jasl.model.Definition;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Makes a program of a definition: gives every state of a scope its index, then compiles each. Scopes inside wait for their turn. */
final class ProgramCompiler {
  private final Queue<Runnable> open = new ArrayDeque<>();
  private int tasks;

  Program compile(Definition definition) {
    CompiledScope scope = scope(definition.scope());
    for (Runnable next = open.poll(); next != null; next = open.poll()) {
      next.run();
    }
    return new Program(scope, tasks, definition.timeoutSeconds());
  }

  /** Its states are compiled later, so that no Java stack grows with the nesting. */
  CompiledScope scope(Scope scope) {
    Map<StateName, Integer> indices = new HashMap<>();
    for (StateName name : scope.states().keySet()) {
      indices.put(name, indices.size());
    }
    Integer start = indices.get(scope.startAt());
    if (start == null) {
      throw new ProgramException(scope.startAt(), "StartAt names it, but it does not exist");
    }
    CompiledState[] compiled = new CompiledState[indices.size()];
    open.add(() -> compile(scope, indices, compiled));
    return new CompiledScope(compiled, start);
  }

  private void compile(Scope scope, Map<StateName, Integer> indices, CompiledState[] compiled) {
    int index = 0;
    for (State state : scope.states().values()) {
      compiled[index++] = state.accept(new StateCompiler(this, state.name(), indices));
    }
  }

  /** The position of the next task among all. */
  int nextTask() {
    return tasks++;
  }
}
