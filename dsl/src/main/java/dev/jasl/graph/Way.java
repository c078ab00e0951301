package dev.jasl.graph;

import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceRules.ExpressionRule;
import dev.jasl.model.ChoiceRules.PathRule;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.FailState;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassState;
import dev.jasl.model.StateName;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.Transition;
import dev.jasl.model.WaitState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way out of a state.
 *
 * @param target null where the scope ends
 * @param caught whether an error leads there
 */
record Way(@Nullable StateName target, boolean caught, String text) {
  /** The ways out of a state, in the order in which they are tried. */
  static final StateVisitor<List<Way>> OUT = new Out();

  private static final class Out implements StateVisitor<List<Way>> {
    @Override
    public List<Way> task(TaskState state) {
      return ways(state.transition(), state.errors());
    }

    @Override
    public List<Way> pass(PassState state) {
      return List.of(way(state.transition()));
    }

    @Override
    public List<Way> choice(ChoiceState state) {
      List<Way> ways = new ArrayList<>();
      if (state.rules() instanceof ChoiceRules.JsonPath paths) {
        for (PathRule rule : paths.rules()) {
          ways.add(new Way(rule.next(), false, ConditionText.of(rule.condition())));
        }
      } else {
        for (ExpressionRule rule : ((ChoiceRules.Jsonata) state.rules()).rules()) {
          ways.add(new Way(rule.next(), false, ConditionText.of(rule)));
        }
      }
      return withDefault(state, ways.size() == 1 ? ways : numbered(ways));
    }

    @Override
    public List<Way> wait(WaitState state) {
      return List.of(way(state.transition()));
    }

    @Override
    public List<Way> succeed(SucceedState state) {
      return List.of(new Way(null, false, ""));
    }

    @Override
    public List<Way> fail(FailState state) {
      return List.of();
    }

    @Override
    public List<Way> parallel(ParallelState state) {
      return ways(state.transition(), state.errors());
    }

    @Override
    public List<Way> map(MapState state) {
      return ways(state.transition(), state.errors());
    }

    @Override
    public List<Way> opaque(OpaqueState state) {
      return List.of();
    }

    private static List<Way> numbered(List<Way> ways) {
      List<Way> numbered = new ArrayList<>();
      for (Way way : ways) {
        String text = numbered.size() + 1 + ": " + way.text();
        numbered.add(new Way(way.target(), false, text));
      }
      return numbered;
    }

    private static List<Way> withDefault(ChoiceState state, List<Way> ways) {
      List<Way> all = new ArrayList<>(ways);
      if (state.otherwise() != null) {
        all.add(new Way(state.otherwise(), false, "default"));
      }
      return all;
    }

    private static List<Way> ways(Transition transition, ErrorHandling errors) {
      List<Way> ways = new ArrayList<>(List.of(way(transition)));
      for (Catcher catcher : errors.catchers()) {
        ways.add(new Way(catcher.next(), true, String.join(", ", catcher.errorEquals())));
      }
      return ways;
    }

    private static Way way(Transition transition) {
      StateName target = transition instanceof Transition.Next next ? next.target() : null;
      return new Way(target, false, "");
    }
  }
}
