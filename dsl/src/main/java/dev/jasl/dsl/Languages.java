package dev.jasl.dsl;

import dev.jasl.model.QueryLanguage;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which language is written where.
 *
 * @param neutral of states that insist on none
 * @param machine what the machine declares. The service refuses a JSONPath state in a JSONata machine, so that one state in JSONPath
 *     makes it a JSONPath machine in which the others name their language
 */
record Languages(QueryLanguage neutral, QueryLanguage machine) {
  static Languages of(QueryLanguage neutral, Flow flow) {
    boolean jsonata = neutral == QueryLanguage.JSONATA && !insistsOnJsonPath(flow);
    return new Languages(neutral, jsonata ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH);
  }

  private static boolean insistsOnJsonPath(Flow machine) {
    Set<Flow> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Flow> open = new ArrayDeque<>();
    open.push(machine);
    while (!open.isEmpty()) {
      Flow flow = open.pop();
      if (seen.add(flow) && flow.elements().stream().anyMatch(element -> classic(element, open))) {
        return true;
      }
    }
    return false;
  }

  private static boolean classic(Element element, Deque<Flow> open) {
    if (element instanceof Element.Inner inner) {
      open.push(inner.flow());
    }
    if (!(element instanceof Element.Placed placed)) {
      return false;
    }
    placed.step().outlets().forEach(outlet -> open.push(outlet.flow()));
    placed.step().scopes().forEach(open::push);
    return placed.step().language() == QueryLanguage.JSONPATH;
  }
}
