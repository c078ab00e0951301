package dev.jasl.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What AWS SDK integrations call the services: as the SDK for Java 2 names its packages. AWS adds some each year and retires others, so that
 * a name that is not here need not be wrong; but one under which a service is known elsewhere is.
 *
 * <p>Read from {@code sdk-services.txt}, which {@code dev.jasl.codegen.aws.CallNames} writes.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html">Developer Guide, SDK integrations</a>
 */
public final class SdkServices {
  private static final Map<String, List<String>> TABLE = WordTable.read("sdk-services.txt");
  private static final Map<String, List<String>> ELSEWHERE = elsewhere();

  private SdkServices() {}

  /** Every name, in alphabetical order. */
  public static Set<String> names() {
    return Collections.unmodifiableSet(TABLE.keySet());
  }

  /**
   * What the services are called here that are called so in the CLI, in host names or in policies: {@code sfn} for {@code states}. Empty
   * for a name that is right, and for one that nobody uses. Hyphens do not count.
   */
  public static List<String> calledElsewhere(String name) {
    return TABLE.containsKey(name)
        ? List.of()
        : ELSEWHERE.getOrDefault(name.replace("-", ""), List.of());
  }

  private static Map<String, List<String>> elsewhere() {
    Map<String, List<String>> elsewhere = new HashMap<>();
    TABLE.forEach((name, others) -> others.forEach(
        other -> elsewhere.computeIfAbsent(other, each -> new ArrayList<>()).add(name)));
    return elsewhere;
  }
}
