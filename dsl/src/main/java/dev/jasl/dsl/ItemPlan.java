package dev.jasl.dsl;

import dev.jasl.expr.Node;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * How the bodies of inline ForEach states get at their item. It is their first state's input; where it is read elsewhere, it has to be
 * kept in a variable. That is only known when a machine has been written once, so that it is written again when something was learnt.
 */
final class ItemPlan {
  private final Set<Node.Item> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node.Item> keptAhead = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> taken = new HashSet<>();
  private boolean learnt;

  /** Whether the item is kept in a variable. */
  boolean keeps(Node.Item item) {
    return kept.contains(item);
  }

  /** Whether the variable is set before the body's first state and read in that too, because a way leads back to it or through it. */
  boolean keepsAhead(Node.Item item) {
    return keptAhead.contains(item);
  }

  void keep(Node.Item item) {
    learnt |= kept.add(item);
  }

  void keepAhead(Node.Item item) {
    keep(item);
    learnt |= keptAhead.add(item);
  }

  /** A name that a user's variable has; an item's variable gets another. */
  void taken(String variable) {
    learnt |= taken.add(variable) && variable.startsWith("item");
  }

  /** The variable of the item of this body: other than those around it and the user's. */
  String variable(ScopePlace body) {
    String name = body.items() == 1 ? "item" : "item" + body.items();
    while (taken.contains(name)) {
      name += "_";
    }
    return name;
  }

  /** Whether the machine has to be written again. */
  boolean hasLearnt() {
    boolean result = learnt;
    learnt = false;
    return result;
  }
}
