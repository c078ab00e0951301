package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.intrinsic.Randomness;
import dev.jasl.jsonata.Chance;
import dev.jasl.jsonata.JsonataBounds;
import dev.jasl.jsonata.JsonataScope;
import dev.jasl.path.PathScope;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Variables as both evaluators see them, with a clock that stands and no chance. */
final class Scopes {
  static final Randomness RANDOMNESS = new Fixed();

  /** Deep enough for what is generated; the service stops at 100. */
  private static final JsonataBounds BOUNDS = new JsonataBounds(2_000_000, 1000, 6_990_256);

  private Scopes() {}

  static JsonataScope jsonata(Map<String, JsonNode> variables) {
    return new JsonataScope() {
      @Override
      public @Nullable JsonNode states(String member) {
        return null;
      }

      @Override
      public @Nullable JsonNode variable(String name) {
        return variables.get(name);
      }

      @Override
      public Instant now() {
        return Instant.EPOCH;
      }

      @Override
      public Chance chance() {
        return new Fixed();
      }

      @Override
      public JsonataBounds bounds() {
        return BOUNDS;
      }
    };
  }

  static PathScope paths(Map<String, JsonNode> variables) {
    return new PathScope() {
      @Override
      public JsonNode input() {
        return Meaning.JSON.objectNode();
      }

      @Override
      public JsonNode context() {
        return Meaning.JSON.objectNode();
      }

      @Override
      public @Nullable JsonNode variable(String name) {
        return variables.get(name);
      }
    };
  }

  private record Fixed() implements Randomness, Chance {
    @Override
    public double nextDouble() {
      return 0.5;
    }

    @Override
    public UUID uuid() {
      return new UUID(0x4000L, 0x8000000000000000L);
    }
  }
}
