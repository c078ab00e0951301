package dev.jasl.dsl;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.StateName;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a scope ends, and with what. A flow's type says what its main line hands on; the ends of branches, of catchers' flows and of
 * those closed with {@code end()} have to hand on the same.
 */
final class Ends {
  private final Map<StateName, Type<?>> types = new LinkedHashMap<>();
  private final ScopePlace place;
  private final Findings findings;

  Ends(ScopePlace place, Findings findings) {
    this.place = place;
    this.findings = findings;
  }

  void add(StateName state, Type<?> handedOn) {
    types.put(state, handedOn);
  }

  /** Reports the ends that hand on something else. Of what is JSON, nothing is known. */
  void check(Type<?> expected) {
    types.forEach((state, type) -> {
      if (!fits(type, expected)) {
        findings.add(
            Diagnostic.of(
                Code.ENDS_DIFFER,
                place.states().child(state.value()),
                "ends the flow with %s, but the flow is to end with %s"
                    .formatted(type.name(), expected.name()),
                "give it an .output(..) of that type, let it go on to the common end, or end with fail(..)"));
      }
    });
  }

  private static boolean fits(Type<?> type, Type<?> expected) {
    boolean unknown = type == JsonExpr.TYPE || expected == JsonExpr.TYPE;
    boolean whole = type == IntegerExpr.TYPE && expected == NumberExpr.TYPE;
    boolean same = type.name().equals(expected.name()) && type.json().equals(expected.json());
    return unknown || whole || same;
  }
}
