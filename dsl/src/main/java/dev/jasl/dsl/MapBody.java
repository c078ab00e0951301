package dev.jasl.dsl;

import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;

/** What a ForEach does with each item, and the item as its states read it. */
record MapBody(Node.Item item, Flow flow) {
  /** What every end of it hands on; JSON where the types do not say. */
  Type<?> type() {
    return flow instanceof TypedFlow<?> typed ? typed.type() : JsonExpr.TYPE;
  }
}
