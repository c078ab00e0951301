package dev.jasl.expr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names for the parameters of lambdas: numbered by depth, and none that a variable read in the same expression has. */
final class JsonataNames {
  private final Node root;
  private final @Nullable Site site;
  private final IdentityHashMap<Node.Parameter, String> parameters = new IdentityHashMap<>();
  private @Nullable Set<String> taken;
  private int last;

  JsonataNames(Node root, @Nullable Site site) {
    this.root = root;
    this.site = site;
  }

  /** How deep the names are nested now, to be handed to {@link #leave}. */
  int mark() {
    return last;
  }

  /** Names given since then may be given again. */
  void leave(int mark) {
    last = mark;
  }

  String next() {
    String name;
    do {
      name = "v" + ++last;
    } while (taken().contains(name));
    return "$" + name;
  }

  void give(Node.Parameter parameter, String name) {
    parameters.put(parameter, name);
  }

  /** A parameter outside of its lambda has none. */
  @Nullable
  String of(Node.Parameter parameter) {
    return parameters.get(parameter);
  }

  private Set<String> taken() {
    Set<String> found = taken;
    if (found == null) {
      found = read();
      taken = found;
    }
    return found;
  }

  private Set<String> read() {
    Set<String> found = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Node.Variable variable) {
        found.add(variable.name());
      } else if (node instanceof Node.Raw raw) {
        found.addAll(RawText.variables(raw));
      } else if (node instanceof Node.Item item && site != null) {
        Node source = site.items().at(item);
        open.push(source == null ? Node.Root.STATE_INPUT : source);
      }
      node.children().forEach(open::push);
    }
    return found;
  }
}
