package dev.jasl.shape.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.jsonata.Chance;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataBounds;
import dev.jasl.jsonata.JsonataResult;
import dev.jasl.jsonata.JsonataScope;
import dev.jasl.shape.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An expression over shapes and over values: each value must be one that the shapes foretell. */
final class Outcomes {
  private static final JsonataBounds BOUNDS = new JsonataBounds(2_000, 50, 100_000);

  private Outcomes() {}

  /** What is wrong with the type of an expression when it is evaluated with each of these variables; empty if nothing is. */
  static Optional<String> contradiction(String expression, List<Map<String, JsonNode>> variables) {
    Jsonata jsonata = Jsonata.compile(expression);
    Typed typed = new Interpreter(scope(variables)).type(jsonata.syntax());
    for (Map<String, JsonNode> values : variables) {
      JsonataResult result = jsonata.evaluate(new Values(values));
      if (!foretells(typed, result)) {
        return Optional.of("%s%n is typed %s%n but gives %s%n with %s"
            .formatted(expression, typed, result, values));
      }
    }
    return Optional.empty();
  }

  static boolean foretells(Typed typed, JsonataResult result) {
    if (result instanceof JsonataResult.Value value) {
      return typed.shape().admits(value.json());
    }
    return !(result instanceof JsonataResult.Undefined) || typed.missing();
  }

  private static Scope scope(List<Map<String, JsonNode>> variables) {
    return name -> {
      Typed type = Typed.failure();
      for (Map<String, JsonNode> values : variables) {
        JsonNode value = values.get(name);
        Typed one = value == null ? Typed.nothing() : Typed.of(Shape.of(value));
        type = type.isFailure() ? one : type.join(one);
      }
      return type.isNothing() ? Optional.empty() : Optional.of(type);
    };
  }

  private record Values(Map<String, JsonNode> values) implements JsonataScope {
    @Override
    public @Nullable JsonNode states(String member) {
      JsonNode states = values.get("states");
      return states == null ? null : states.get(member);
    }

    @Override
    public @Nullable JsonNode variable(String name) {
      return values.get(name);
    }

    @Override
    public JsonataBounds bounds() {
      return BOUNDS;
    }

    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public Chance chance() {
      return new Chance() {
        @Override
        public double nextDouble() {
          return 0.5;
        }

        @Override
        public UUID uuid() {
          return new UUID(0, 0);
        }
      };
    }
  }
}
