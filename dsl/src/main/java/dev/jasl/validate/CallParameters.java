package dev.jasl.validate;

import dev.jasl.model.Integration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameters that the optimised integrations take, and what is inside of them, as far as the models of the SDK of 2026 and the developer
 * guide know them. The service's own list may lack some of them, so that an integration is not said to take what stands here, but to take
 * nothing else.
 *
 * <p>Names are written in Pascal case, or as the service's own API has them, which the guide does, too ({@code "RetryStrategy": {"attempts":
 * 5}}). Read from {@code parameters.txt}, which {@code dev.jasl.codegen.aws.CallNames} writes.
 */
public final class CallParameters {
  private static final Map<String, List<String>> LINES = WordTable.read("parameters.txt");
  private static final Map<String, Members> KNOWN = new ConcurrentHashMap<>();

  private CallParameters() {}

  /** Empty for AWS SDK integrations, and for what does not exist. */
  public static Optional<Members> of(Integration call) {
    return members(call.service() + ":" + call.action());
  }

  private static Optional<Members> members(String line) {
    List<String> words = LINES.get(line);
    return words == null
        ? Optional.empty()
        : Optional.of(KNOWN.computeIfAbsent(line, name -> new Members(words)));
  }

  /** The members that an object may have. */
  public static final class Members {
    private final Map<String, Value> values = new TreeMap<>();

    private Members(List<String> words) {
      for (String word : words) {
        int colon = word.indexOf(':');
        String name = colon < 0 ? word : word.substring(0, colon);
        Value value = new Value(colon < 0 ? "" : word.substring(colon + 1));
        values.put(name, value);
        values.put(capitalised(name), value);
      }
    }

    /** Those in Pascal case, in alphabetical order. */
    public List<String> names() {
      return values.keySet().stream()
          .filter(name -> name.equals(capitalised(name)))
          .toList();
    }

    /** Empty when there is no such member. */
    public Optional<Value> find(String name) {
      return Optional.ofNullable(values.get(name));
    }

    private static String capitalised(String name) {
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }

  /**
   * What a member holds.
   *
   * @param form the name of a structure, behind a mark for each list and each map around it; empty for anything
   */
  public record Value(String form) {
    /** Whether nothing is known of it. */
    public boolean isAnything() {
      return form.isEmpty();
    }

    /** What the elements of a list hold; empty for what is no list. */
    public Optional<Value> elements() {
      return inside('[');
    }

    /** What the values of a map hold, whatever their names; empty for what is no map. */
    public Optional<Value> entries() {
      return inside('{');
    }

    /** Empty for what is no structure. */
    public Optional<Members> members() {
      return CallParameters.members(form);
    }

    private Optional<Value> inside(char mark) {
      return !form.isEmpty() && form.charAt(0) == mark
          ? Optional.of(new Value(form.substring(1)))
          : Optional.empty();
    }
  }
}
