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
        new Rewritten("rw-ac6a3165d565", WaitsForEachItem.define(), WaitsForEachItem.published()),
        new Rewritten(
            "rw-c07c0a962831", AthenaQueryPolling.define(), AthenaQueryPolling.published()),
        new Rewritten("rw-c25a3df63c3b", SpeechTranslation.define(), SpeechTranslation.published()),
        new Rewritten("rw-c72df1acfb89", TypesOfValues.define(), TypesOfValues.published()),
        new Rewritten("rw-d58272a56a51", ReleaseFanOut.define(), ReleaseFanOut.published()));
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
