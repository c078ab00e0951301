package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.runtime.task.TaskAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A Map that is tried: its items and bounds are evaluated, and a mock stands for the iterations. Nothing is read from S3: what the reader
 * would read is given as text, or is in the input as if it had been read.
 *
 * @param reader null where the items are in the state's data
 * @param batcher null for an item an iteration
 */
record TrialMap(
    CompiledMap map,
    Tolerance tolerance,
    @Nullable CompiledReader reader,
    @Nullable CompiledBatcher batcher) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** @throws StateFailure if the data does not allow it, the mock is an error, or too many iterations failed */
  Step left(Visit visit, TrialSetting setting, TaskAnswer.Outcome work) {
    JsonNode items = items(visit, setting);
    visit.run().saw(DataStep.AFTER_ITEMS_PATH, items);
    if (map.hasSelector()) {
      visit.run().saw(DataStep.AFTER_ITEM_SELECTOR, inputs(visit, items));
    }
    if (batcher != null) {
      visit.run().saw(DataStep.AFTER_ITEM_BATCHER, batches(visit, batcher, items));
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

  private JsonNode items(Visit visit, TrialSetting setting) {
    String data = setting.readerData();
    if (reader == null || data == null) {
      return map.feed().items().value(visit);
    }
    map.effective(visit);
    JsonNode items = new TrialItems(reader, data).read(visit);
    if (reader.config() != null && reader.config().itemsPointer() != null) {
      visit.run().saw(DataStep.AFTER_ITEMS_POINTER, items);
    }
    return items;
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
    return collected(new ChildInputs(visit, map, new ListedItems(items), items.size(), null));
  }

  private ArrayNode batches(Visit visit, CompiledBatcher batching, JsonNode items) {
    CompiledBatcher.Batching limits =
        batching.batching(visit, visit.run().quotas().payloadBytes());
    return collected(new ChildInputs(visit, map, new ListedItems(items), items.size(), limits));
  }

  private static ArrayNode collected(ChildInputs inputs) {
    ArrayNode all = NODES.arrayNode();
    for (ChildInput input = inputs.next(); input != null; input = inputs.next()) {
      all.add(input.payload().json());
    }
    return all;
  }
}
