package dev.jasl.shape;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.jasl.model.Resource;
import dev.jasl.model.StateName;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known from outside about the data that a definition works on: the input of its executions and the results of its tasks. A
 * definition does not say either, so they are handed to the validator beside it.
 *
 * <pre>{@code
 * Shapes.ofInput(Shape.ofSchema(schema)).result(new StateName("Check"), Shape.object().always("score", Shape.number()).closed())
 * }</pre>
 *
 * <p>Immutable: each call returns a new value.
 */
@CheckReturnValue
public final class Shapes {
  private static final Shapes NONE = new Shapes(Shape.unknown(), Map.of(), Map.of());

  private final Shape input;
  private final Map<StateName, Shape> byState;
  private final Map<Resource, Shape> byResource;

  private Shapes(Shape input, Map<StateName, Shape> byState, Map<Resource, Shape> byResource) {
    this.input = input;
    this.byState = byState;
    this.byResource = byResource;
  }

  /** Nothing is known, as of a definition that was read from bare JSON. */
  public static Shapes none() {
    return NONE;
  }

  /** What executions are started with. */
  public static Shapes ofInput(Shape input) {
    return new Shapes(Objects.requireNonNull(input, "input"), Map.of(), Map.of());
  }

  /** The same, and what the task of this state gives: its result, before any field of the state is applied to it. */
  public Shapes result(StateName state, Shape result) {
    Map<StateName, Shape> more = new HashMap<>(byState);
    more.put(state, result);
    return new Shapes(input, Map.copyOf(more), byResource);
  }

  /** The same, and what every task gives that calls this. What is said of a state itself counts first. */
  public Shapes result(Resource resource, Shape result) {
    Map<Resource, Shape> more = new HashMap<>(byResource);
    more.put(resource, result);
    return new Shapes(input, byState, Map.copyOf(more));
  }

  /** What executions are started with. */
  public Shape input() {
    return input;
  }

  /** What is known of the result of a task; empty where nobody has said. */
  public Optional<Shape> resultOf(StateName state, Resource resource) {
    return Optional.ofNullable(byState.getOrDefault(state, byResource.get(resource)));
  }
}
