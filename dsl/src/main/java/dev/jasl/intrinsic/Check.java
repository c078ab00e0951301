package dev.jasl.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathScope;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be said about a call without evaluating it. */
final class Check {
  private static final PathScope NOTHING = new PathScope() {
    @Override
    public JsonNode input() {
      return MissingNode.getInstance();
    }

    @Override
    public JsonNode context() {
      return MissingNode.getInstance();
    }

    @Override
    public @Nullable JsonNode variable(String name) {
      return null;
    }
  };

  private static final Randomness NO_CHANCE = new Randomness() {
    @Override
    public double nextDouble() {
      return 0;
    }

    @Override
    public UUID uuid() {
      return new UUID(0, 0);
    }
  };

  private Check() {}

  static List<JsonPath> paths(Term.Call call) {
    List<JsonPath> found = new ArrayList<>();
    collectPaths(call, found);
    return found;
  }

  private static void collectPaths(Term term, List<JsonPath> found) {
    if (term instanceof Term.Path path) {
      found.add(path.path());
    } else if (term instanceof Term.Call call) {
      call.arguments().forEach(argument -> collectPaths(argument, found));
    }
  }

  static List<IntrinsicProblem> problems(Term.Call call) {
    List<IntrinsicProblem> found = new ArrayList<>();
    collectProblems(call, found);
    return found;
  }

  /** A call that reads nothing is evaluated, once what can be said of each argument alone has been said. */
  private static void collectProblems(Term.Call call, List<IntrinsicProblem> found) {
    int before = found.size();
    collectOfArguments(call, found);
    if (found.size() == before && isConstant(call)) {
      try {
        new Evaluation(NOTHING, NO_CHANCE).call(call);
      } catch (IntrinsicFailure failure) {
        found.add(new IntrinsicProblem(call.column(), String.valueOf(failure.getMessage())));
      }
    }
  }

  private static boolean isConstant(Term term) {
    return term instanceof Term.Literal
        || (term instanceof Term.Call call
            && !call.arguments().isEmpty()
            && call.arguments().stream().allMatch(Check::isConstant));
  }

  private static void collectOfArguments(Term.Call call, List<IntrinsicProblem> found) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Term argument = call.arguments().get(i);
      String problem = problem(call.function(), i, argument);
      if (problem != null) {
        found.add(
            new IntrinsicProblem(argument.column(), call.function().fullName() + ": " + problem));
      }
      if (argument instanceof Term.Call inner) {
        collectProblems(inner, found);
      }
    }
    checkTemplate(call, found);
  }

  private static @Nullable String problem(IntrinsicFunction function, int position, Term argument) {
    if (argument instanceof Term.Literal literal) {
      return Fit.problem(function, position, literal.json());
    }
    Kind needed = function.parameter(position).kind();
    if (argument instanceof Term.Call inner && !inner.function().result().overlaps(needed)) {
      return "argument %d must be %s, but %s returns %s"
          .formatted(
              position + 1,
              needed,
              inner.function().fullName(),
              inner.function().result());
    }
    return null;
  }

  private static void checkTemplate(Term.Call call, List<IntrinsicProblem> found) {
    if (call.function() == IntrinsicFunction.FORMAT
        && call.arguments().get(0) instanceof Term.Text text) {
      int placeholders = text.template().placeholders();
      int values = call.arguments().size() - 1;
      if (placeholders != values) {
        found.add(new IntrinsicProblem(
            text.column(),
            "States.Format: the template has %d placeholders {}, but %d values are given"
                .formatted(placeholders, values)));
      }
    }
  }
}
