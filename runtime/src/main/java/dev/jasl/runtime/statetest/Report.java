package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.FailState;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassState;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.runtime.engine.DataStep;
import dev.jasl.runtime.engine.Trial;
import dev.jasl.runtime.engine.TrialSetting;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of a trial what the service tells of it. */
final class Report {
  private static final Set<DataStep> OF_TASK = EnumSet.of(
      DataStep.AFTER_INPUT_PATH,
      DataStep.AFTER_PARAMETERS,
      DataStep.AFTER_ARGUMENTS,
      DataStep.RESULT,
      DataStep.AFTER_RESULT_SELECTOR,
      DataStep.AFTER_RESULT_PATH);
  private static final Set<DataStep> OF_PASS = without(OF_TASK, DataStep.AFTER_ARGUMENTS);
  private static final Set<DataStep> OF_PARALLEL =
      EnumSet.of(DataStep.AFTER_RESULT_SELECTOR, DataStep.AFTER_RESULT_PATH);
  private static final Set<DataStep> OF_MAP = without(
      EnumSet.allOf(DataStep.class),
      DataStep.AFTER_PARAMETERS,
      DataStep.AFTER_ARGUMENTS,
      DataStep.RESULT);
  private static final Set<DataStep> OF_JSONATA_MAP = without(OF_MAP, DataStep.AFTER_ITEMS_PATH);
  private static final Set<DataStep> OF_OTHERS = EnumSet.of(DataStep.AFTER_INPUT_PATH);
  private final State state;
  private final StateTestRequest request;
  private final TrialSetting setting;

  Report(State state, StateTestRequest request, TrialSetting setting) {
    this.state = state;
    this.request = request;
    this.setting = setting;
  }

  StateTestResponse of(Trial trial) {
    return new StateTestResponse(
        trial.status(),
        trial.output(),
        trial.error(),
        trial.cause(),
        trial.next(),
        request.inspectionLevel() == InspectionLevel.INFO ? null : inspection(trial));
  }

  private InspectionData inspection(Trial trial) {
    return new InspectionData(
        setting.parameters().input(),
        shown(trial),
        trial.variables().isEmpty() ? null : trial.variables(),
        errorDetails(trial));
  }

  private Map<DataStep, JsonNode> shown(Trial trial) {
    Set<DataStep> steps = steps();
    Map<DataStep, JsonNode> shown = new EnumMap<>(DataStep.class);
    trial.data().forEach((step, value) -> {
      if (steps.contains(step)) {
        shown.put(step, value);
      }
    });
    if (state instanceof FailState fail && fail.language() == QueryLanguage.JSONPATH) {
      shown.put(DataStep.AFTER_INPUT_PATH, setting.parameters().input());
    }
    return shown;
  }

  private Set<DataStep> steps() {
    if (state instanceof TaskState) {
      return OF_TASK;
    }
    if (state instanceof PassState) {
      return OF_PASS;
    }
    if (state instanceof MapState map) {
      return map.data().language() == QueryLanguage.JSONPATH ? OF_MAP : OF_JSONATA_MAP;
    }
    return state instanceof ParallelState ? OF_PARALLEL : OF_OTHERS;
  }

  private static Set<DataStep> without(Set<DataStep> steps, DataStep... left) {
    Set<DataStep> some = EnumSet.copyOf(steps);
    some.removeAll(Set.of(left));
    return some;
  }

  private static InspectionData.@Nullable ErrorDetails errorDetails(Trial trial) {
    if (trial.retrier() == null && trial.catcher() == null) {
      return null;
    }
    return new InspectionData.ErrorDetails(
        trial.catcher(),
        trial.retrier(),
        trial.backoff() == null ? null : trial.backoff().toSeconds());
  }
}
