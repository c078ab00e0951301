package dev.jasl.expr;

import dev.jasl.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.Deque;

/** How deep operations are nested. The service stops at 100 calls within one another, and writing would at a few thousand. */
final class TreeDepth {
  /** What can be evaluated is far less; up to here a tree can be written. */
  static final int MOST = 400;

  private record Place(Node node, int depth) {}

  private TreeDepth() {}

  static boolean isSound(Node root, Site site) {
    boolean sound = isSound(root);
    if (!sound) {
      site.report(
          Code.EXPRESSION_TOO_DEEP,
          "operations are nested more than " + MOST + " deep",
          "keep a part of it in a variable in an earlier state, or fold a list with reduce(..)");
    }
    return sound;
  }

  static boolean isSound(Node root) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(root, 1));
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (place.depth() > MOST) {
        return false;
      }
      place.node().children().forEach(child -> open.push(new Place(child, place.depth() + 1)));
    }
    return true;
  }
}
