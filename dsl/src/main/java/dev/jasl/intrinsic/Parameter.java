package dev.jasl.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One parameter of an intrinsic function.
 *
 * @param name as the developer guide calls it
 * @param kind what it takes
 * @param occurs how many arguments it takes
 * @param maxCharacters the longest text it takes, counted in UTF-16 units; {@link Integer#MAX_VALUE} where nothing is
 *     promised
 * @param least the smallest number it takes, after rounding; {@link Integer#MIN_VALUE} where any will do
 * @param choices the only values it takes; empty where every value of the kind will do
 */
public record Parameter(
    String name, Kind kind, Occurs occurs, int maxCharacters, int least, List<JsonNode> choices) {
  /** How many arguments a parameter takes. */
  public enum Occurs {
    /** Exactly one. */
    ONCE,
    /** None or one; only at the end. */
    OPTIONAL,
    /** Any number, none included; only at the end. */
    REPEATED
  }

  public Parameter {
    choices = List.copyOf(choices);
  }

  private static Parameter any(String name, Kind kind, Occurs occurs) {
    return new Parameter(name, kind, occurs, Integer.MAX_VALUE, Integer.MIN_VALUE, List.of());
  }

  static Parameter one(String name, Kind kind) {
    return any(name, kind, Occurs.ONCE);
  }

  static Parameter optional(String name, Kind kind) {
    return any(name, kind, Occurs.OPTIONAL);
  }

  static Parameter repeated(String name, Kind kind) {
    return any(name, kind, Occurs.REPEATED);
  }

  Parameter atMost(int characters) {
    return new Parameter(name, kind, occurs, characters, least, choices);
  }

  Parameter atLeast(int number) {
    return new Parameter(name, kind, occurs, maxCharacters, number, choices);
  }

  Parameter among(List<? extends JsonNode> values) {
    return new Parameter(name, kind, occurs, maxCharacters, least, List.copyOf(values));
  }
}
