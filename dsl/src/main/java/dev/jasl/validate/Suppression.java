package dev.jasl.validate;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.StateName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "I know, and it is right so": one code that is not reported about one state, or about anything. States inside a Parallel or Map have
 * names of their own and are not covered by a suppression of the state around them.
 *
 * @param state nothing for everywhere
 */
public record Suppression(Code code, @Nullable StateName state) {
  public Suppression {
    Objects.requireNonNull(code, "code");
  }

  /** Not reported about any state, nor about the machine as a whole. */
  public static Suppression everywhere(Code code) {
    return new Suppression(code, null);
  }

  /**
   * As tools are given it: {@code END_UNREACHABLE} for everywhere, {@code END_UNREACHABLE@Poll again} for one state.
   *
   * @throws IllegalArgumentException if there is no such code, with the one that was probably meant, or no name behind the sign
   */
  public static Suppression parse(String text) {
    int at = text.indexOf('@');
    Code code = code(at < 0 ? text : text.substring(0, at));
    if (at == text.length() - 1) {
      throw new IllegalArgumentException(
          "\"%s\" names no state; expected %s or %s@State".formatted(text, code, code));
    }
    return at < 0 ? everywhere(code) : new Suppression(code, new StateName(text.substring(at + 1)));
  }

  /** Whether this finding is not reported. It is about the innermost state that its location names. */
  public boolean covers(Diagnostic finding) {
    return covers(finding.code(), stateOf(finding.location()).orElse(null));
  }

  boolean covers(Code found, @Nullable StateName about) {
    return code == found && (state == null || state.equals(about));
  }

  private static Code code(String name) {
    return Arrays.stream(Code.values())
        .filter(code -> code.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> names = Arrays.stream(Code.values()).map(Code::name).toList();
    return "no code is called \"%s\"%s"
        .formatted(
            name,
            DidYouMean.hint(name, names)
                .map(hint -> "; " + hint)
                .orElse("; see docs/diagnostics.md"));
  }

  private static Optional<StateName> stateOf(Location location) {
    List<String> steps = location.segments();
    @Nullable String name = null;
    int i = 0;
    while (i + 1 < steps.size() && steps.get(i).equals("States")) {
      name = steps.get(i + 1);
      i += 2 + stepsInto(i + 2 < steps.size() ? steps.get(i + 2) : "");
    }
    return Optional.ofNullable(name).map(StateName::new);
  }

  /** How many steps lead from a state to a scope of states within it. */
  private static int stepsInto(String field) {
    return switch (field) {
      case "Branches" -> 2;
      case "ItemProcessor", "Iterator" -> 1;
      default -> 0;
    };
  }
}
