package dev.jasl.runtime.engine;

import org.jspecify.annotations.Nullable;

/** Hands its input on, shaped, or replaced by a literal result. */
final class CompiledPass extends CompiledState {
  private final DataFlow data;
  private final @Nullable Payload result;
  private final int next;

  /** @param result the literal {@code Result}; null for what goes in */
  CompiledPass(String name, DataFlow data, @Nullable Payload result, int next) {
    super(name, StateKind.PASS);
    this.data = data;
    this.result = result;
    this.next = next;
  }

  @Override
  Step enter(Visit visit) {
    return data.leave(
        visit, next, result == null ? data.input(visit) : visit.saw(DataStep.RESULT, result));
  }
}
