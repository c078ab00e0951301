package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an expression that is evaluated without the library. It answers for plain cases only, and then as the library does; null
 * means that the library has to be asked, about the whole expression: for errors, for what is undefined, for whatever is seldom. Nothing
 * here has an effect, so that asking again from the start is safe.
 *
 * <p>Values are those of the library where they are scalars: {@code String}, {@code Boolean}, and numbers as the library narrows them.
 * Objects and arrays are nodes; JSON's null is left to the library. A list is a sequence of two or more.
 */
sealed interface Direct
    permits Direct.Constant,
        Direct.Local,
        Direct.Path,
        Direct.Condition,
        Direct.Members,
        Direct.Elements,
        DirectOperator,
        DirectCall {
  @Nullable
  Object evaluate(DirectScope scope);

  /** A literal. */
  record Constant(Object value) implements Direct {
    @Override
    public Object evaluate(DirectScope scope) {
      return value;
    }
  }

  /** The parameter of a function around it. */
  record Local(int slot) implements Direct {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      return scope.local(slot);
    }
  }

  /** Names behind a workflow variable, a member of {@code $states} or a parameter, with no array on the way. */
  record Path(Root root, List<String> names) implements Direct {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      JsonNode value = root.of(scope);
      for (int i = 0; i < names.size() && value != null; i++) {
        value = value.isObject() ? value.get(names.get(i)) : null;
      }
      return value == null ? null : scope.value(value);
    }
  }

  /** Where a path begins. */
  @FunctionalInterface
  interface Root {
    @Nullable
    JsonNode of(DirectScope scope);
  }

  /** {@code test ? then : otherwise}, where the test is a boolean. */
  record Condition(Direct test, Direct then, Direct otherwise) implements Direct {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      return scope.of(test) instanceof Boolean truth ? scope.of(truth ? then : otherwise) : null;
    }
  }

  /**
   * An object.
   *
   * @param names all different
   */
  record Members(List<String> names, List<Direct> values) implements Direct {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < names.size(); i++) {
        JsonNode value = DirectScope.json(scope.of(values.get(i)));
        if (value == null) {
          return null;
        }
        object.set(names.get(i), value);
      }
      return object;
    }
  }

  /** An array; the elements of an array among its parts would become its own, which is left to the library. */
  record Elements(List<Direct> parts) implements Direct {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(parts.size());
      for (Direct part : parts) {
        JsonNode value = DirectScope.json(scope.of(part));
        if (value == null || value.isArray()) {
          return null;
        }
        array.add(value);
      }
      return array;
    }
  }
}
