package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.jsonata.Chance;
import dev.jasl.jsonata.JsonataScope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scope in which one place has a value, and nothing else is there.
 *
 * @param variable {@code states}, or a workflow variable
 * @param names from there to the place; of {@code states} the first is the member
 */
record OneValue(String variable, List<String> names, JsonNode value)
    implements JsonataScope, Chance {
  @Override
  public @Nullable JsonNode states(String member) {
    boolean here = variable.equals("states") && !names.isEmpty() && names.get(0).equals(member);
    return here ? wrapped(names.subList(1, names.size())) : null;
  }

  @Override
  public @Nullable JsonNode variable(String name) {
    return variable.equals(name) ? wrapped(names) : null;
  }

  private JsonNode wrapped(List<String> path) {
    JsonNode whole = value;
    for (int i = path.size() - 1; i >= 0; i--) {
      whole = JsonNodeFactory.instance.objectNode().set(path.get(i), whole);
    }
    return whole;
  }

  @Override
  public Instant now() {
    return Instant.EPOCH;
  }

  @Override
  public Chance chance() {
    return this;
  }

  @Override
  public double nextDouble() {
    return 0;
  }

  @Override
  public UUID uuid() {
    return new UUID(0, 0);
  }
}
