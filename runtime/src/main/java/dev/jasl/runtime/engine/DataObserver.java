package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;

/** Sees the data on its way through the states of a run. */
@FunctionalInterface
interface DataObserver {
  void saw(DataStep step, JsonNode data);
}
