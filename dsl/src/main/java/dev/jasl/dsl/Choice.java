package dev.jasl.dsl;

import dev.jasl.model.QueryLanguage;
import dev.jasl.model.StateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a choice so far. */
record Choice(
    StateName name,
    @Nullable String comment,
    @Nullable QueryLanguage language,
    ClassicFields classic,
    List<Way> rules,
    @Nullable Way otherwise) {
  /** A turn and the flow that it leads to. */
  record Way(Turn turn, Flow flow) {
    Way {
      Objects.requireNonNull(flow, "flow");
    }
  }

  static Choice named(String name) {
    return new Choice(new StateName(name), null, null, ClassicFields.NONE, List.of(), null);
  }

  Choice commented(String text) {
    return new Choice(name, text, language, classic, rules, otherwise);
  }

  Choice in(QueryLanguage other) {
    return new Choice(name, comment, other, classic, rules, otherwise);
  }

  Choice with(ClassicFields fields) {
    return new Choice(name, comment, language, fields, rules, otherwise);
  }

  /** The choice with this way as its last rule, or as what happens when no rule holds. */
  Choice plus(Turn turn, Flow flow) {
    Way way = new Way(turn, flow);
    if (turn.condition() == null) {
      return new Choice(name, comment, language, classic, rules, way);
    }
    List<Way> more = new ArrayList<>(rules);
    more.add(way);
    return new Choice(name, comment, language, classic, List.copyOf(more), otherwise);
  }

  /** The choice, placed after what comes before it. */
  Flow.Link after(Flow before) {
    return before.plus(new Element.Placed(name, new ChoiceStep(this)));
  }
}
