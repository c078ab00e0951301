package dev.jasl.realworld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.StateMachine;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A published definition, written in the DSL.
 *
 * @param id the name of its file in the corpus
 * @param names what the published one calls the things outside it
 */
record Rewritten(String id, StateMachine<?> machine, Bindings names) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Rewritten> all() {
    return List.of(
        new Rewritten("rw-00857650ca58", ChargeAndShip.define(), ChargeAndShip.published()),
        new Rewritten("rw-03565e06e41c", SnapshotRetention.define(), SnapshotRetention.published()),
        new Rewritten("rw-2a877c70a90d", LedgerBatches.define(), LedgerBatches.published()),
        new Rewritten("rw-37914d21812e", RetriedThrow.define(), RetriedThrow.published()),
        new Rewritten("rw-4d90e2f48341", EnclosedVariables.define(), EnclosedVariables.published()),
        new Rewritten("rw-5c03432e040c", AthenaResultPages.define(), AthenaResultPages.published()),
        new Rewritten("rw-5fe845423bb0", QueueMessages.define(), QueueMessages.published()),
        new Rewritten("rw-6f0a28b7dadf", TaskTimer.define(), TaskTimer.published()),
        new Rewritten("rw-7be7e1bf7cf0", OrderSaga.define(), OrderSaga.published()),
        new Rewritten("rw-ac6a3165d565", WaitsForEachItem.define(), WaitsForEachItem.published()),
        new Rewritten(
            "rw-c07c0a962831", AthenaQueryPolling.define(), AthenaQueryPolling.published()),
        new Rewritten("rw-c25a3df63c3b", SpeechTranslation.define(), SpeechTranslation.published()),
        new Rewritten("rw-c72df1acfb89", TypesOfValues.define(), TypesOfValues.published()),
        new Rewritten("rw-ce3d2ba7e3c8", ToolCallingAgent.define(), ToolCallingAgent.published()),
        new Rewritten("rw-cf5ae4ababb3", KubernetesJob.define(), KubernetesJob.published()),
        new Rewritten("rw-d58272a56a51", ReleaseFanOut.define(), ReleaseFanOut.published()),
        new Rewritten("rw-dc61e0bf657b", BulkDelete.define(), BulkDelete.published()),
        new Rewritten("rw-e19e864fa701", StackSets.define(), StackSets.published()),
        new Rewritten("rw-e250a0fdc0a3", SimpleRetry.define(), SimpleRetry.published()),
        new Rewritten(
            "rw-ecdcb5bd5cdd", IdempotentWorkflow.define(), IdempotentWorkflow.published()),
        new Rewritten("rw-f057638bf87d", EventReplay.define(), EventReplay.published()));
  }

  JsonNode emitted() {
    try {
      return JSON.readTree(machine.toJson(names));
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return machine.name() + " (" + id + ")";
  }
}
