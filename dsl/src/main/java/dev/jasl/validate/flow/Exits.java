package dev.jasl.validate.flow;

import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** Collects on which ways a state is left, edge by edge, and what is seen in it. */
final class Exits {
  private final List<List<Way>> byEdge = new ArrayList<>();
  private final List<Way> seeds = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private Shape ended = Shape.nothing();
  private Shape context = Shape.nothing();

  Exits(int edges) {
    for (int i = 0; i < edges; i++) {
      byEdge.add(new ArrayList<>(1));
    }
  }

  void leave(int edge, Way way) {
    byEdge.get(edge).add(way);
  }

  /** The scope ends with this output. */
  void end(Shape output) {
    ended = ended.join(output);
  }

  /** The scopes within are entered so. */
  void seed(Way way, Shape contextWithin) {
    seeds.add(way);
    context = context.join(contextWithin);
  }

  /** Whatever the state does, it goes on so. */
  void everywhere(Way way) {
    byEdge.forEach(edge -> edge.add(way));
    end(way.input());
    seed(way, Shape.unknown());
  }

  List<Way> ways(int edge) {
    return Ways.of(byEdge.get(edge));
  }

  List<Way> seeds() {
    return Ways.of(seeds);
  }

  Shape context() {
    return context;
  }

  Shape ended() {
    return ended;
  }

  List<Seen> seen() {
    return seen;
  }
}
