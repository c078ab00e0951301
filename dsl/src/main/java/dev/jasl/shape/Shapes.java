package dev.jasl.shape;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.jasl.model.Resource;
import dev.jasl.model.StateName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

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
  private static final Shapes NONE =
      new Shapes(Shape.unknown(), Map.of(), Map.of(), Map.of(), Map.of());

  private final Shape input;
  private final Map<StateName, Shape> byState;
  private final Map<Resource, Shape> byResource;
  private final Map<StateName, Part> parts;
  private final Map<StateName, Payload> payloads;

  /** A part of a result: the fields that lead to it, and what stands there. */
  private record Part(List<PathStep> place, Shape shape) {}

  /**
   * What the task of a state has to be called with.
   *
   * @param member the argument that it stands in, {@code Payload} for {@code lambda:invoke}; empty where it is all there is
   * @param isJsonText whether a text in its place is read as JSON, as that which starts an execution is
   * @param shape what is wanted
   */
  public record Payload(Optional<String> member, boolean isJsonText, Shape shape) {
    public Payload {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(shape, "shape");
    }
  }

  private Shapes(
      Shape input,
      Map<StateName, Shape> byState,
      Map<Resource, Shape> byResource,
      Map<StateName, Part> parts,
      Map<StateName, Payload> payloads) {
    this.input = input;
    this.byState = byState;
    this.byResource = byResource;
    this.parts = parts;
    this.payloads = payloads;
  }

  /** Nothing is known, as of a definition that was read from bare JSON. */
  public static Shapes none() {
    return NONE;
  }

  /** What executions are started with. */
  public static Shapes ofInput(Shape input) {
    return new Shapes(
        Objects.requireNonNull(input, "input"), Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** The same, and what the task of this state gives: its result, before any field of the state is applied to it. */
  public Shapes result(StateName state, Shape result) {
    Map<StateName, Shape> more = new HashMap<>(byState);
    more.put(state, result);
    return new Shapes(input, Map.copyOf(more), byResource, parts, payloads);
  }

  /**
   * The same, and what stands at a place of what the task of this state gives: what a function returns is the {@code Payload} of the
   * result of {@code lambda:invoke}. The rest of the result is what the service promises.
   *
   * @param members the fields that lead to the place; none for the whole result
   */
  public Shapes resultAt(StateName state, List<String> members, Shape shape) {
    if (members.isEmpty()) {
      return result(state, shape);
    }
    Map<StateName, Part> more = new HashMap<>(parts);
    List<PathStep> place = members.stream().<PathStep>map(PathStep.Field::new).toList();
    more.put(state, new Part(place, shape));
    return new Shapes(input, byState, byResource, Map.copyOf(more), payloads);
  }

  /** The same, and what every task gives that calls this. What is said of a state itself counts first. */
  public Shapes result(Resource resource, Shape result) {
    Map<Resource, Shape> more = new HashMap<>(byResource);
    more.put(resource, result);
    return new Shapes(input, byState, Map.copyOf(more), parts, payloads);
  }

  /** The same, and what the task of this state has to be called with, which nothing else in a definition says. */
  public Shapes payload(StateName state, Payload wanted) {
    Map<StateName, Payload> more = new HashMap<>(payloads);
    more.put(state, wanted);
    return new Shapes(input, byState, byResource, parts, Map.copyOf(more));
  }

  /** What the task of a state has to be called with, where that is known. */
  public Optional<Payload> payloadOf(StateName state) {
    return Optional.ofNullable(payloads.get(state));
  }

  /** What executions are started with. */
  public Shape input() {
    return input;
  }

  /**
   * What the task of a state gives.
   *
   * @param promised what is known of any task with this resource; counts where nobody has said more
   */
  public Shape resultOf(StateName state, Resource resource, Supplier<Shape> promised) {
    Shape whole = byState.getOrDefault(state, byResource.get(resource));
    if (whole == null) {
      whole = promised.get();
    }
    Part part = parts.get(state);
    return part == null ? whole : whole.put(part.place(), part.shape()).orElse(whole);
  }
}
