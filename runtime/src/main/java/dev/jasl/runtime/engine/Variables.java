package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of one scope. Those of the scopes around it can be read, not set; they count towards the quota on all. */
final class Variables {
  private final @Nullable Variables outer;
  private final Map<String, Payload> values = new HashMap<>();
  private long bytes;

  Variables(@Nullable Variables outer) {
    this.outer = outer;
  }

  /** The value, or null if no scope around has assigned it. */
  @Nullable
  JsonNode get(String name) {
    for (Variables scope = this; scope != null; scope = scope.outer) {
      Payload value = scope.values.get(name);
      if (value != null) {
        return value.json();
      }
    }
    return null;
  }

  /**
   * Sets all at once, or none if that would go over a quota.
   *
   * @param assigned name and value of each
   * @return whether they were set
   */
  boolean assign(ObjectNode assigned, Quotas quotas) {
    Map<String, Payload> fresh = new HashMap<>();
    long sum = 0;
    long change = 0;
    for (Map.Entry<String, JsonNode> variable : assigned.properties()) {
      Payload value = Payload.of(variable.getValue());
      if (value.isTooDeep()) {
        return false;
      }
      sum += value.bytesAtMost();
      change += value.bytesAtMost() - sizeOf(variable.getKey());
      fresh.put(variable.getKey(), value);
    }
    if (sum > quotas.variableBytes() || bytesInAll() + change > quotas.variablesBytes()) {
      return assignMeasured(fresh, quotas);
    }
    values.putAll(fresh);
    bytes += change;
    return true;
  }

  /** Of this scope and those around it. */
  private long bytesInAll() {
    long sum = 0;
    for (Variables scope = this; scope != null; scope = scope.outer) {
      sum += scope.bytes;
    }
    return sum;
  }

  private long exactlyAround() {
    long sum = 0;
    for (Variables scope = outer; scope != null; scope = scope.outer) {
      scope.bytes = exactly(scope.values);
      sum += scope.bytes;
    }
    return sum;
  }

  /** Measures values to the byte, so that their bounds are no longer too high. */
  private static long exactly(Map<String, Payload> values) {
    values.replaceAll((name, value) -> Payload.of(value.json(), JsonSize.exactly(value.json())));
    return values.values().stream().mapToLong(Payload::bytesAtMost).sum();
  }

  private long sizeOf(String name) {
    Payload value = values.get(name);
    return value == null ? 0 : value.bytesAtMost();
  }

  private boolean assignMeasured(Map<String, Payload> assigned, Quotas quotas) {
    long sum = 0;
    Map<String, Payload> all = new HashMap<>(values);
    for (Map.Entry<String, Payload> variable : assigned.entrySet()) {
      sum += JsonSize.exactly(variable.getValue().json());
      all.put(variable.getKey(), variable.getValue());
    }
    long total = exactly(all);
    if (sum > quotas.variableBytes() || total + exactlyAround() > quotas.variablesBytes()) {
      return false;
    }
    values.putAll(all);
    bytes = total;
    return true;
  }
}
