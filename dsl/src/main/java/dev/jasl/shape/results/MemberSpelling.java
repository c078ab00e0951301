package dev.jasl.shape.results;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How Step Functions may write a member of a service's model. It is in Pascal case, from version 1 of the SDK for Java in optimised
 * integrations and from version 2 in those of the SDK, which takes a leading abbreviation for a word: {@code DBInstances} becomes {@code
 * DbInstances} there. Where AWS shows neither, both are possible.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html">Learning to use AWS service SDK
 *     integrations</a>
 */
public final class MemberSpelling {
  private MemberSpelling() {}

  /** All ways to write a member; the plain one first. */
  public static Set<String> of(String member) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(capitalised(member));
    spellings.add(capitalised(getter(member)));
    return spellings;
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** As the SDK for Java names the getter: all capitals at the beginning become small, save one that begins a word. */
  private static String getter(String member) {
    StringBuilder name = new StringBuilder(member);
    int at = 0;
    do {
      name.setCharAt(at, Character.toLowerCase(member.charAt(at)));
      at++;
    } while (at < member.length()
        && Character.isUpperCase(member.charAt(at))
        && !(at + 1 < member.length() && Character.isLowerCase(member.charAt(at + 1))));
    return name.toString();
  }
}
