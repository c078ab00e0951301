package dev.jasl.graph;

import dev.jasl.graph.Diagram.Arrow;
import dev.jasl.graph.Diagram.FrameBegin;
import dev.jasl.graph.Diagram.FrameEnd;
import dev.jasl.graph.Diagram.Node;
import dev.jasl.graph.Diagram.Part;
import dev.jasl.model.Definition;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out a definition, scope by scope; nested scopes wait on a stack, so that depth costs no recursion. */
final class DiagramBuilder {
  private static final ShapeOf SHAPE = new ShapeOf();

  private final List<Part> parts = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private final Deque<Runnable> todo = new ArrayDeque<>();
  private int ids;

  private DiagramBuilder() {}

  static Diagram of(Definition definition) {
    DiagramBuilder builder = new DiagramBuilder();
    builder.machine(definition.scope());
    while (!builder.todo.isEmpty()) {
      builder.todo.pop().run();
    }
    return new Diagram(builder.parts, builder.arrows);
  }

  private void machine(Scope scope) {
    int start = node(Shape.START, List.of());
    int end = ++ids;
    if (draw(scope, start, end)) {
      parts.add(new Node(end, Shape.END, List.of()));
    }
  }

  /** Whether any of its states leads to its end. */
  private boolean draw(Scope scope, int start, int end) {
    Places places = new Places(scope);
    arrow(start, places.of(scope.startAt()), new Way(scope.startAt(), false, ""));
    boolean ended = false;
    Deque<Runnable> nested = new ArrayDeque<>();
    for (State state : scope.states().values()) {
      int leaving = leaving(state, places.of(state.name()), nested);
      for (Way way : state.accept(Way.OUT)) {
        int from = way.caught() ? places.of(state.name()) : leaving;
        arrow(from, way.target() == null ? end : places.of(way.target()), way);
        ended |= way.target() == null;
      }
    }
    while (!nested.isEmpty()) {
      todo.push(nested.removeLast());
    }
    return ended;
  }

  /** Where the state's transition begins: at its node, or where what is nested in it comes together. */
  private int leaving(State state, int begin, Deque<Runnable> nested) {
    List<Frame> frames = state.accept(Frame.INSIDE);
    if (frames.isEmpty()) {
      return begin;
    }
    int join = node(Shape.JOIN, List.of());
    frames.forEach(frame -> nested.add(() -> frame(frame, begin, join)));
    return join;
  }

  private void frame(Frame frame, int begin, int join) {
    parts.add(new FrameBegin(++ids, Label.shortened(Label.clean(frame.title()))));
    todo.push(() -> parts.add(new FrameEnd()));
    draw(frame.scope(), begin, join);
  }

  private int node(Shape shape, List<String> lines) {
    parts.add(new Node(++ids, shape, lines));
    return ids;
  }

  private void arrow(int from, int to, Way way) {
    List<String> lines = way.text().isEmpty() ? List.of() : Label.of(way.text());
    arrows.add(new Arrow(from, to, way.caught(), lines));
  }

  /** The nodes of one scope by the names of their states. */
  private final class Places {
    private final Map<StateName, Integer> ids = new HashMap<>();

    Places(Scope scope) {
      scope
          .states()
          .forEach((name, state) -> ids.put(name, node(state.accept(SHAPE), StateText.of(state))));
    }

    int of(StateName name) {
      return ids.computeIfAbsent(name, absent -> node(Shape.MISSING, Label.of(absent.value())));
    }
  }
}
