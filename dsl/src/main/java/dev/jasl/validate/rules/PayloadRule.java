package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.QueryLanguage;
import dev.jasl.shape.Misfit;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Read;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Source;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a function, an activity or another machine is called with is what its type says, as far as both are known. Bare JSON does not say what
 * it takes; the typed API does.
 */
final class PayloadRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    LostStory story = new LostStory(flow);
    for (StateNode state : flow.graph().states()) {
      List<Seen.Misfitting> misfits = misfits(flow, state);
      if (!misfits.isEmpty()) {
        boolean always = ways(misfits).size() == flow.ways(state).size();
        report.add(state, finding(state, story, misfits.get(0), always));
      }
    }
  }

  private static List<Seen.Misfitting> misfits(ShapeFlow flow, StateNode state) {
    List<Seen.Misfitting> misfits = new ArrayList<>();
    for (Seen each : flow.seen(state)) {
      if (each instanceof Seen.Misfitting misfitting) {
        misfits.add(misfitting);
      }
    }
    return misfits;
  }

  /** Those on which it is certain. */
  private static Set<Object> ways(List<Seen.Misfitting> misfits) {
    Set<Object> ways = Collections.newSetFromMap(new IdentityHashMap<>());
    misfits.stream().filter(each -> each.misfit().always()).forEach(each -> ways.add(each.way()));
    return ways;
  }

  private static Diagnostic finding(
      StateNode state, LostStory story, Seen.Misfitting seen, boolean always) {
    Read read = read(state, seen);
    return new Diagnostic(
        always ? Code.PAYLOAD_UNFIT : Code.PAYLOAD_SOMETIMES_UNFIT,
        SpotPlace.of(seen.spot()),
        "%s is %scalled with %s%s"
            .formatted(
                state.name(),
                always || !seen.misfit().always() ? "" : "on some ways ",
                what(seen, read),
                isHandedOn(seen) ? ": " + story.why(state, seen.way(), read) : ""),
        Optional.of(remedy(state, story, seen, read)));
  }

  /** Whether another state made all of what the call is made with. */
  private static boolean isHandedOn(Seen.Misfitting seen) {
    return seen.isInput() && seen.way().origin().isPresent();
  }

  private static String what(Seen.Misfitting seen, Read read) {
    Misfit misfit = seen.misfit();
    String place = suffix(misfit.steps());
    if (misfit.absent().isEmpty()) {
      return "%s%s, where it takes %s"
          .formatted(
              read.last(), place.isEmpty() ? "" : " at \"" + bare(place) + "\"", misfit.wanted());
    }
    return "%s, which %s no %s"
        .formatted(
            place.isEmpty() ? seen.given().toString() : "\"" + bare(place) + "\"",
            misfit.always() ? "has" : "may have",
            NameList.of(misfit.absent()));
  }

  private static String bare(String place) {
    return place.charAt(0) == '.' ? place.substring(1) : place;
  }

  private static String remedy(StateNode state, LostStory story, Seen.Misfitting seen, Read read) {
    String own = seen.misfit().absent().isEmpty()
        ? "hand over %s there".formatted(seen.misfit().wanted())
        : "add what is missing";
    return seen.isInput()
        ? story
            .remedy(state, seen.way(), read)
            .map(other -> other + ", or give " + state.name() + " a payload of its own")
            .orElse("give " + state.name() + " a payload of its own")
        : own;
  }

  /** Of the first field that is not there, or of the place of the wrong kind. */
  private static Read read(StateNode state, Seen.Misfitting seen) {
    List<PathStep> steps = new ArrayList<>(seen.misfit().steps());
    seen.misfit().absent().stream().findFirst().map(PathStep.Field::new).ifPresent(steps::add);
    String root = state.language() == QueryLanguage.JSONATA ? "$states.input" : "$";
    Shape whole = seen.given();
    return Read.of(root + suffix(steps), new Source.Input(), steps, whole);
  }

  private static String suffix(List<PathStep> steps) {
    StringBuilder text = new StringBuilder();
    steps.forEach(text::append);
    return text.toString();
  }
}
