package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.model.MapMode;
import dev.jasl.model.Quantity;
import dev.jasl.runtime.task.TaskAnswer;
import org.jspecify.annotations.Nullable;

/** A Map that is tried: its items and bounds are evaluated, and a mock stands for the iterations. */
record TrialMap(CompiledMap map, Tolerance tolerance) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** How many iterations may fail; each part null where the state does not say. */
  record Tolerance(@Nullable NumberSource count, @Nullable Fraction percentage) {
    private static final Tolerance NONE = new Tolerance(null, null);

    /** Compiles a field of the state. */
    @FunctionalInterface
    interface Compiler {
      @Nullable
      NumberSource compile(String field, @Nullable Quantity quantity);
    }

    @FunctionalInterface
    interface Fraction {
      double value(Visit visit);
    }

    static Tolerance of(MapMode mode, Compiler compiler) {
      return mode instanceof MapMode.Distributed distributed
          ? new Tolerance(
              compiler.compile("ToleratedFailureCount", distributed.toleratedFailureCount()),
              fraction(distributed.toleratedFailurePercentage(), compiler))
          : NONE;
    }

    private static @Nullable Fraction fraction(@Nullable Quantity quantity, Compiler compiler) {
      if (quantity instanceof Quantity.Fixed fixed) {
        double percentage = fixed.value().doubleValue();
        return visit -> percentage;
      }
      NumberSource source = compiler.compile("ToleratedFailurePercentage", quantity);
      return source == null ? null : source::value;
    }

    /** Whether so many failures are too many. What the state does not bound, no number exceeds. */
    private boolean isExceeded(Visit visit, int failed, int items) {
      boolean exceeded = false;
      if (count != null) {
        long most = count.value(visit);
        visit.run().saw(DataStep.TOLERATED_FAILURE_COUNT, NODES.numberNode(most));
        exceeded = failed > most;
      }
      if (percentage != null) {
        double most = percentage.value(visit);
        visit.run().saw(DataStep.TOLERATED_FAILURE_PERCENTAGE, NODES.numberNode(most));
        exceeded |= failed * 100.0 > most * items;
      }
      return exceeded;
    }
  }

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
    boolean exceeded = tolerance.isExceeded(visit, setting.failedItems(), items.size());
    if (exceeded && work instanceof TaskAnswer.Success) {
      throw new StateFailure(StatesError.ofState(
          StatesError.EXCEED_TOLERATED_FAILURE_THRESHOLD,
          "The specified tolerated failure threshold was exceeded"));
    }
    return map.left(visit, TrialRun.result(work));
  }

  private ArrayNode inputs(Visit visit, JsonNode items) {
    ArrayNode inputs = NODES.arrayNode();
    for (JsonNode item : items) {
      inputs.add(map.inputOf(visit, new MapItem(inputs.size(), item)).json());
    }
    return inputs;
  }
}
