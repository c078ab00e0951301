package dev.jasl.shape.jsonata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that an expression binds, block in block. */
final class Names {
  private final Scope scope;
  private final @Nullable Names outer;
  private final Map<String, Typed> bound;
  private final boolean certain;

  private Names(Scope scope, @Nullable Names outer, Map<String, Typed> bound, boolean certain) {
    this.scope = scope;
    this.outer = outer;
    this.bound = bound;
    this.certain = certain;
  }

  /** Nothing is bound yet. */
  static Names of(Scope scope) {
    return new Names(scope, null, new HashMap<>(), true);
  }

  /** For a block or function within. */
  Names block() {
    return new Names(scope, this, new HashMap<>(), true);
  }

  /** The same block, in a part that may be left out or evaluated more than once. */
  Names uncertain() {
    return new Names(scope, outer, bound, false);
  }

  void bind(String name, Typed value) {
    bound.put(name, certain ? value : value.join(find(name).orElseGet(Typed::unknown)));
  }

  /** Whether the expression itself binds a name. */
  boolean isBound(String name) {
    for (Names names = this; names != null; names = names.outer) {
      if (names.bound.containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  /** What is bound to a name here or further out, or else to a workflow variable. */
  Optional<Typed> find(String name) {
    for (Names names = this; names != null; names = names.outer) {
      Typed value = names.bound.get(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return scope.variable(name);
  }
}
