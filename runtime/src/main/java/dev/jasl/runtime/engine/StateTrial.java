package dev.jasl.runtime.engine;

import dev.jasl.model.MapState;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A single state made ready to be tried, by itself: nothing is entered before it and nothing after. Compile once, try as often as you
 * like, from any thread.
 *
 * <p>This is the engine's part of the service's {@code TestState}; {@code dev.jasl.runtime.statetest} has the rest.
 */
public final class StateTrial {
  private final CompiledState state;
  private final @Nullable TrialMap map;
  private final List<StateName> names;

  private StateTrial(CompiledState state, @Nullable TrialMap map, List<StateName> names) {
    this.state = state;
    this.map = map;
    this.names = names;
  }

  /**
   * Parses all that the state holds.
   *
   * @param scope that the state stands in, with the states that it points to
   * @param shown what errors and tasks call the state
   * @throws ProgramException if it points to a state that does not exist, or holds a path, a template or an expression that cannot be
   *     parsed
   */
  public static StateTrial of(Scope scope, State state, StateName shown) {
    List<StateName> names = new ArrayList<>(scope.states().keySet());
    Map<StateName, Integer> indices = new HashMap<>();
    names.forEach(name -> indices.put(name, indices.size()));
    StateCompiler compiler = new StateCompiler(new ProgramCompiler(), shown, indices);
    if (state instanceof MapState map) {
      TrialMap compiled = compiler.trialMap(map);
      return new StateTrial(compiled.map(), compiled, names);
    }
    return new StateTrial(state.accept(compiler), null, names);
  }

  /**
   * Enters the state and leaves it, in virtual time.
   *
   * @throws dev.jasl.runtime.task.UnansweredTaskException if the state is a task that nobody answers
   */
  public Trial run(TrialSetting setting) {
    return new TrialRun(state, map, names, setting).run();
  }
}
