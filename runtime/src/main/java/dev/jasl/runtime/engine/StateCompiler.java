package dev.jasl.runtime.engine;

import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.FailState;
import dev.jasl.model.JitterStrategy;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PlainData;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Retrier;
import dev.jasl.model.StateName;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.Text;
import dev.jasl.model.Transition;
import dev.jasl.model.WaitState;
import dev.jasl.runtime.task.TaskTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles one state. */
final class StateCompiler implements StateVisitor<CompiledState> {
  private final ProgramCompiler program;
  private final StateName name;
  private final Map<StateName, Integer> indices;
  private final PathFields paths;
  private final ExpressionFields expressions;

  /** @param indices of the states in the same scope */
  StateCompiler(ProgramCompiler program, StateName name, Map<StateName, Integer> indices) {
    this.program = program;
    this.name = name;
    this.indices = indices;
    this.paths = new PathFields(name);
    this.expressions = new ExpressionFields(name);
  }

  @Override
  public CompiledState pass(PassState state) {
    int next = next(state.transition());
    if (state.data() instanceof PassData.JsonPath data) {
      Payload result = data.result() == null ? null : Payload.measured(data.result());
      return new CompiledPass(name.value(), paths.flow(data, state.assign()), result, next);
    }
    PassData.Jsonata data = (PassData.Jsonata) state.data();
    DataFlow flow = expressions.flow("", data.output(), state.assign());
    return new CompiledPass(name.value(), flow, null, next);
  }

  @Override
  public CompiledState succeed(SucceedState state) {
    DataFlow flow = state.data() instanceof PlainData.JsonPath data
        ? paths.flow(data, null)
        : expressions.flow("", ((PlainData.Jsonata) state.data()).output(), null);
    return new CompiledSucceed(name.value(), flow);
  }

  @Override
  public CompiledState wait(WaitState state) {
    int next = next(state.transition());
    if (state.data() instanceof PlainData.JsonPath data) {
      DataFlow flow = paths.flow(data, state.assign());
      return new CompiledWait(name.value(), paths.moment(state.time()), flow, next);
    }
    PlainData.Jsonata data = (PlainData.Jsonata) state.data();
    DataFlow flow = expressions.flow("", data.output(), state.assign());
    return new CompiledWait(name.value(), expressions.moment(state.time()), flow, next);
  }

  @Override
  public CompiledState fail(FailState state) {
    return new CompiledFail(
        name.value(),
        text("Error", state.error(), state.language()),
        text("Cause", state.cause(), state.language()));
  }

  private TextSource text(String field, @Nullable Text text, QueryLanguage language) {
    if (text instanceof Text.Computed computed) {
      return language == QueryLanguage.JSONPATH
          ? paths.text(field + "Path", computed.text())
          : new TextSource.ByExpression(expressions.single(field, computed.text()));
    }
    return new TextSource.Fixed(text == null ? null : ((Text.Fixed) text).value());
  }

  @Override
  public CompiledState choice(ChoiceState state) {
    int otherwise = state.otherwise() == null ? CompiledChoice.NONE : index(state.otherwise());
    List<CompiledChoice.Rule> rules = new ArrayList<>();
    if (state.data() instanceof PlainData.JsonPath data) {
      for (ChoiceRules.PathRule rule : ((ChoiceRules.JsonPath) state.rules()).rules()) {
        rules.add(new CompiledChoice.Rule(
            paths.test("Choices[" + rules.size() + "]", rule.condition()),
            paths.flow(data, rule.assign()),
            index(rule.next())));
      }
      return new CompiledChoice(name.value(), paths.flow(data, state.assign()), rules, otherwise);
    }
    for (ChoiceRules.ExpressionRule rule : ((ChoiceRules.Jsonata) state.rules()).rules()) {
      String place = "Choices[" + rules.size() + "]/";
      rules.add(new CompiledChoice.Rule(
          expressions.test(place + "Condition", rule.condition()),
          expressions.flow(place, rule.output(), rule.assign()),
          index(rule.next())));
    }
    PlainData.Jsonata data = (PlainData.Jsonata) state.data();
    DataFlow flow = expressions.flow("", data.output(), state.assign());
    return new CompiledChoice(name.value(), flow, rules, otherwise);
  }

  @Override
  public CompiledState task(TaskState state) {
    boolean inPaths = state.data().language() == QueryLanguage.JSONPATH;
    return new CompiledTask(
        TaskTarget.of(name.value(), state.resource()),
        program.nextTask(),
        inPaths
            ? paths.flow(state.data(), state.assign())
            : expressions.flow(state.data(), state.assign()),
        inPaths ? paths.limits(state) : expressions.limits(state),
        recovery(state.errors()),
        next(state.transition()));
  }

  private Recovery recovery(ErrorHandling errors) {
    return new Recovery(retries(errors), catches(errors));
  }

  private static Retries retries(ErrorHandling errors) {
    return new Retries(errors.retriers().stream().map(StateCompiler::retrier).toList());
  }

  private static CompiledRetrier retrier(Retrier retrier) {
    return new CompiledRetrier(
        new ErrorEquals(retrier.errorEquals()),
        retrier.intervalSeconds() == null ? 1 : retrier.intervalSeconds(),
        retrier.maxAttempts() == null ? 3 : retrier.maxAttempts(),
        retrier.backoffRate() == null ? 2 : retrier.backoffRate().doubleValue(),
        retrier.maxDelaySeconds(),
        retrier.jitterStrategy() == JitterStrategy.FULL);
  }

  private Catches catches(ErrorHandling errors) {
    List<Catches.CompiledCatcher> catchers = new ArrayList<>();
    for (Catcher catcher : errors.catchers()) {
      catchers.add(new Catches.CompiledCatcher(
          new ErrorEquals(catcher.errorEquals()),
          index(catcher.next()),
          catcher.data() instanceof Catcher.Data.JsonPath data
              ? paths.caught(catchers.size(), data, catcher.assign())
              : expressions.caught(
                  catchers.size(), (Catcher.Data.Jsonata) catcher.data(), catcher.assign())));
    }
    return new Catches(catchers);
  }

  @Override
  public CompiledState parallel(ParallelState state) {
    return new CompiledParallel(
        name.value(),
        state.branches().stream().map(branch -> program.scope(branch.scope())).toList(),
        state.data().language() == QueryLanguage.JSONPATH
            ? paths.flow(state.data(), state.assign())
            : expressions.flow(state.data(), state.assign()),
        recovery(state.errors()),
        next(state.transition()));
  }

  @Override
  public CompiledState map(MapState state) {
    CompiledMap map = iterations(state);
    return state.mode() instanceof MapMode.Distributed distributed
        ? new CompiledMapRun(map, new MapRunCompiler(name, fields(state)).compile(distributed))
        : map;
  }

  private MapFields fields(MapState state) {
    return state.data().language() == QueryLanguage.JSONPATH
        ? paths.fieldsOf(state)
        : expressions.fieldsOfMap();
  }

  /** A Map to be tried, whose iterations are mocked, so that it makes no difference where they would run. */
  TrialMap trialMap(MapState state) {
    CompiledMapRun.Setup distributed = state.mode() instanceof MapMode.Distributed mode
        ? new MapRunCompiler(name, fields(state)).compile(mode)
        : null;
    return new TrialMap(
        iterations(state),
        Tolerance.of(state.mode(), fields(state)),
        distributed == null ? null : distributed.reader(),
        distributed == null ? null : distributed.batcher());
  }

  private CompiledMap iterations(MapState state) {
    boolean inPaths = state.data().language() == QueryLanguage.JSONPATH;
    return new CompiledMap(
        name.value(),
        program.scope(state.processor().scope()),
        inPaths ? paths.feed(state) : expressions.feed(state),
        inPaths
            ? paths.flow((MapData.JsonPath) state.data(), state.assign())
            : expressions.flow((MapData.Jsonata) state.data(), state.assign()),
        recovery(state.errors()),
        next(state.transition()));
  }

  @Override
  public CompiledState opaque(OpaqueState state) {
    throw new ProgramException(
        name, "it breaks the language; the reader's findings say how: " + state.json());
  }

  private int next(Transition transition) {
    return transition instanceof Transition.Next next ? index(next.target()) : Step.END;
  }

  private int index(StateName target) {
    Integer index = indices.get(target);
    if (index == null) {
      throw new ProgramException(name, "there is no state \"" + target + "\" to go to");
    }
    return index;
  }
}
