package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.runtime.task.TaskAnswer;

/** A Map that is tried: its items and bounds are evaluated, and a mock stands for the iterations. */
record TrialMap(CompiledMap map, Tolerance tolerance) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** @throws StateFailure if the data does not allow it, the mock is an error, or too many iterations failed */
  Step left(Visit visit, TrialSetting setting, TaskAnswer.Outcome work) {
    JsonNode items = setting.items() == null ? map.feed().items().value(visit) : setting.items();
    visit.run().saw(DataStep.AFTER_ITEMS_PATH, items);
    if (map.hasSelector()) {
      visit.run().saw(DataStep.AFTER_ITEM_SELECTOR, inputs(visit, items));
    }
    NumberSource limit = map.feed().maxConcurrency();
    visit
        .run()
        .saw(DataStep.MAX_CONCURRENCY, NODES.numberNode(limit == null ? 0 : limit.value(visit)));
    Failures failures = new Failures(limits(visit), items.size());
    failures.add(setting.failedItems());
    if (failures.areTooMany() && work instanceof TaskAnswer.Success) {
      throw new StateFailure(Failures.error());
    }
    return map.left(visit, TrialRun.result(work));
  }

  private Tolerance.Limits limits(Visit visit) {
    Tolerance.Limits limits = tolerance.limits(visit);
    if (limits.count() != null) {
      visit.run().saw(DataStep.TOLERATED_FAILURE_COUNT, NODES.numberNode(limits.count()));
    }
    if (limits.percentage() != null) {
      visit.run().saw(DataStep.TOLERATED_FAILURE_PERCENTAGE, NODES.numberNode(limits.percentage()));
    }
    return limits;
  }

  private ArrayNode inputs(Visit visit, JsonNode items) {
    ArrayNode inputs = NODES.arrayNode();
    for (JsonNode item : items) {
      inputs.add(map.inputOf(visit, new MapItem(inputs.size(), item)).json());
    }
    return inputs;
  }
}
