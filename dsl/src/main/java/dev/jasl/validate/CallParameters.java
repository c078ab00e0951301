package dev.jasl.validate;

import dev.jasl.model.Integration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters that the optimised integrations take, as far as the models of the SDK of 2026 and the developer guide know them. The
 * service's own list may lack some of them, so that an integration is not said to take what stands here, but to take nothing else.
 *
 * <p>Read from {@code parameters.txt}, which {@code dev.jasl.codegen.aws.CallNames} writes.
 */
public final class CallParameters {
  private static final Map<String, Set<String>> NAMES = names();

  private CallParameters() {}

  /** Empty for AWS SDK integrations, and for what does not exist. */
  public static Optional<Set<String>> of(Integration call) {
    return Optional.ofNullable(NAMES.get(call.service() + ":" + call.action()));
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    for (Map.Entry<String, List<String>> line : WordTable.read("parameters.txt").entrySet()) {
      names.put(line.getKey(), Set.copyOf(line.getValue()));
    }
    return names;
  }
}
