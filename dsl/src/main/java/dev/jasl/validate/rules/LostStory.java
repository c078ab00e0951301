package dev.jasl.validate.rules;

import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.TaskState;
import dev.jasl.model.WorkData;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Read;
import dev.jasl.shape.Source;
import dev.jasl.validate.ScopeNode;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Origin;
import dev.jasl.validate.flow.ShapeFlow;
import dev.jasl.validate.flow.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells why something is not there where it is read, and the smallest change that puts it there. */
final class LostStory {
  private static final String OUTPUT_OF_CATCHER =
      "give it an \"Output\" that keeps the input, such as {% $merge([$states.input, {'error': $states.errorOutput}]) %}";

  private final ShapeFlow flow;
  private final AskingChoice choices;
  private final Map<ScopeNode, Map<String, StateNode>> writers = new HashMap<>();

  LostStory(ShapeFlow flow) {
    this.flow = flow;
    this.choices = new AskingChoice(flow);
  }

  String why(StateNode reader, Way way, Read read) {
    Optional<StateNode> choice = choices.before(reader, way, read);
    if (choice.isPresent()) {
      return "%s leads here only where it is not there".formatted(choice.get().name());
    }
    String last = last(read) + " is " + read.last();
    if (!(read.source() instanceof Source.Input) || read.reached() > 0) {
      return writer(reader, read)
          .map(state -> "%s, the result of %s%s".formatted(last, state.name(), resource(state)))
          .orElse(last);
    }
    return way.origin().map(origin -> origin(origin, reader, read)).orElse(last);
  }

  private static String origin(Origin origin, StateNode reader, Read read) {
    String state = origin.state().name().value();
    String shape = read.last().toString();
    return switch (origin.kind()) {
      case CATCHER ->
        "the catcher of %s replaces the whole input by %s".formatted(state, "{Error, Cause}");
      case RESULT ->
        "the result of %s%s replaces the whole input by %s"
            .formatted(state, resource(origin.state()), shape);
      case PASS, OUTPUT ->
        origin.state() == reader
            ? "it is %s here".formatted(shape)
            : "%s replaces the whole input by %s".formatted(state, shape);
      case OUTPUT_PATH -> "%s keeps only a part of its data, %s".formatted(state, shape);
    };
  }

  Optional<String> remedy(StateNode reader, Way way, Read read) {
    Optional<StateNode> choice = choices.before(reader, way, read);
    if (choice.isPresent()) {
      return Optional.of(
          "read it behind the other ways on from %s".formatted(choice.get().name()));
    }
    return ContextMembers.meant(read, reader.language())
        .map(path -> "did you mean %s, in the context object?".formatted(path))
        .or(() -> ofData(reader, way, read));
  }

  private static Optional<String> ofData(StateNode reader, Way way, Read read) {
    boolean whole = read.source() instanceof Source.Input && read.reached() == 0;
    Optional<Origin> origin = way.origin().filter(each -> whole && each.state() != reader);
    if (origin.isPresent() && origin.get().kind() == Origin.Kind.CATCHER) {
      return keeping(origin.get(), read);
    }
    return near(read).or(() -> origin.flatMap(each -> keeping(each, read)));
  }

  /** The result goes where it is read; what is read from before is kept beside it. */
  private static Optional<String> keeping(Origin origin, Read read) {
    boolean jsonata = origin.state().language() == QueryLanguage.JSONATA;
    return switch (origin.kind()) {
      case CATCHER -> Optional.of(jsonata ? OUTPUT_OF_CATCHER : resultPath(read));
      case RESULT ->
        Optional.of(
            jsonata
                ? "give %s an \"Output\" that keeps it, or assign it to a variable before"
                    .formatted(origin.state().name())
                : "give %s a \"ResultPath\", which keeps the input beside the result"
                    .formatted(origin.state().name()));
      case OUTPUT_PATH ->
        Optional.of("let %s keep all of its data".formatted(origin.state().name()));
      case PASS, OUTPUT ->
        Optional.of("let %s hand it on too".formatted(origin.state().name()));
    };
  }

  private static String resultPath(Read read) {
    return isError(read)
        ? "add \"ResultPath\": \"$%s\" to it, or read $.Cause"
            .formatted(read.steps().get(0))
        : "add \"ResultPath\": \"$.error\" to it";
  }

  private static boolean isError(Read read) {
    return read.steps().size() == 1
        && read.steps().get(0) instanceof PathStep.Field field
        && field.name().toLowerCase(Locale.ROOT).startsWith("err");
  }

  /** {@code JobRunStatus} and {@code JobRunState} are nearer than letters tell: they begin alike. */
  private static Optional<String> near(Read read) {
    if (read.reached() >= read.steps().size()
        || !(read.steps().get(read.reached()) instanceof PathStep.Field field)) {
      return Optional.empty();
    }
    List<String> names = List.copyOf(read.last().fields().keySet());
    return DidYouMean.closest(field.name(), names)
        .or(() -> beginning(field.name(), names))
        .map(name -> "did you mean %s%s?".formatted(last(read), new PathStep.Field(name)));
  }

  private static Optional<String> beginning(String name, List<String> names) {
    int half = Math.max(4, name.length() * 2 / 3);
    return name.length() < half
        ? Optional.empty()
        : names.stream()
            .filter(each -> each.startsWith(name.substring(0, half)))
            .findFirst();
  }

  /** The way as far as it leads, as a path writes it. */
  private static String last(Read read) {
    String text = read.text();
    int missing = read.steps().size() - read.reached();
    for (int i = read.steps().size() - 1; i >= read.reached() && missing > 0; i--) {
      String step = read.steps().get(i).toString();
      if (!text.endsWith(step)) {
        return "what it is read from";
      }
      text = text.substring(0, text.length() - step.length());
    }
    return text;
  }

  /** Who wrote what the way leads to first. */
  private Optional<StateNode> writer(StateNode reader, Read read) {
    if (!(read.source() instanceof Source.Input) || read.steps().isEmpty()) {
      return Optional.empty();
    }
    Map<String, StateNode> places = writers.computeIfAbsent(reader.scope(), LostStory::writersIn);
    return Optional.ofNullable(places.get("$" + read.steps().get(0)))
        .filter(state -> !flow.ways(state).isEmpty());
  }

  private static Map<String, StateNode> writersIn(ScopeNode scope) {
    Map<String, StateNode> writers = new HashMap<>();
    for (StateNode state : scope.states()) {
      if (state.state() instanceof TaskState task
          && task.data() instanceof WorkData.JsonPath data
          && data.resultPath() instanceof PathField.At at) {
        writers.putIfAbsent(at.path(), state);
      }
    }
    return writers;
  }

  private static String resource(StateNode state) {
    return state
        .integration()
        .map(called -> " (" + called.service() + ":" + called.resource() + ")")
        .orElse("");
  }
}
