package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.FailState;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PathField;
import dev.jasl.model.PlainData;
import dev.jasl.model.Quantity;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.Text;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import dev.jasl.model.WorkData;
import dev.jasl.shape.ErrorShapes;
import dev.jasl.shape.Kind;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import dev.jasl.validate.Edge;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one state makes of one way to it: the ways on from it, and what is seen in it. */
final class StateFlow implements StateVisitor<Boolean> {
  private final StateNode node;
  private final Way way;
  private final FormulaIndex formulas;
  private final Surroundings around;
  private final Exits exits;
  private final Reader reader;
  private final Expressions expressions;
  private final Location at;

  StateFlow(StateNode node, Way way, FormulaIndex formulas, Surroundings around, Exits exits) {
    this.node = node;
    this.way = way;
    this.formulas = formulas;
    this.around = around;
    this.exits = exits;
    this.at = node.at();
    this.reader = new Reader(formulas, way, around.context(), exits.seen());
    this.expressions = Expressions.of(formulas, way, around.context(), exits.seen());
  }

  /** Of fields that could not be read nobody knows what they do. */
  void run() {
    if (!node.state().header().extras().members().isEmpty()) {
      exits.everywhere(new Way(Shape.unknown(), Shape.anyObject(), Optional.empty()));
      return;
    }
    node.state().accept(this);
  }

  @Override
  public Boolean pass(PassState pass) {
    if (pass.data() instanceof PassData.JsonPath data) {
      Shape effective = reader.selected(data.inputPath(), at.child("InputPath"), way.input());
      Shape input = filled(data.parameters(), "Parameters", effective);
      Shape result = data.result() == null ? input : Shape.of(data.result());
      boolean replaced = data.parameters() != null || data.result() != null;
      Way output = placed(result, data.resultPath(), replaced ? Origin.Kind.PASS : null);
      next(assigned(selected(output, data.outputPath()), pass.assign(), result));
    } else if (pass.data() instanceof PassData.Jsonata data) {
      expressed(expressions, data.output(), way.input(), pass.assign());
    }
    return true;
  }

  @Override
  public Boolean wait(WaitState wait) {
    if (wait.data() instanceof PlainData.JsonPath data) {
      Shape effective = reader.selected(data.inputPath(), at.child("InputPath"), way.input());
      time(wait.time(), effective);
      next(assigned(plain(effective, data), wait.assign(), effective));
    } else if (wait.data() instanceof PlainData.Jsonata data) {
      if (wait.time() instanceof WaitTime.SecondsFrom seconds) {
        expressions.expression(seconds.text().strip(), at.child("Seconds"));
      } else if (wait.time() instanceof WaitTime.TimestampFrom timestamp) {
        expressions.expression(timestamp.text().strip(), at.child("Timestamp"));
      }
      expressed(expressions, data.output(), way.input(), wait.assign());
    }
    return true;
  }

  private void time(WaitTime time, Shape effective) {
    if (time instanceof WaitTime.SecondsFrom seconds) {
      Seen.Spot spot = Seen.Spot.of(at.child("SecondsPath"));
      reader.value(seconds.text(), spot, effective, Kind.NUMBER, Kind.STRING);
    } else if (time instanceof WaitTime.TimestampFrom timestamp) {
      Seen.Spot spot = Seen.Spot.of(at.child("TimestampPath"));
      reader.value(timestamp.text(), spot, effective, Kind.STRING);
    }
  }

  @Override
  public Boolean succeed(SucceedState succeed) {
    if (succeed.data() instanceof PlainData.JsonPath data) {
      Shape effective = reader.selected(data.inputPath(), at.child("InputPath"), way.input());
      exits.end(plain(effective, data).input());
    } else if (succeed.data() instanceof PlainData.Jsonata data) {
      exits.end(expressions.template(data.output(), at.child("Output"), way.input()));
    }
    return true;
  }

  private Way plain(Shape effective, PlainData.JsonPath data) {
    Way output = effective.equals(way.input())
        ? way
        : new Way(effective, way.variables(), Origin.of(node, Origin.Kind.OUTPUT_PATH));
    return selected(output, data.outputPath());
  }

  @Override
  public Boolean fail(FailState fail) {
    text(fail.error(), "Error");
    text(fail.cause(), "Cause");
    return true;
  }

  private void text(@Nullable Text text, String field) {
    if (!(text instanceof Text.Computed computed)) {
      return;
    }
    if (inJsonata()) {
      expressions.expression(computed.text().strip(), at.child(field));
      return;
    }
    Seen.Spot spot = Seen.Spot.of(at.child(field + "Path"));
    if (Intrinsic.looksLikeCall(computed.text())) {
      reader.call(computed.text(), spot, way.input());
    } else {
      reader.value(computed.text(), spot, way.input(), Kind.STRING);
    }
  }

  private boolean inJsonata() {
    return node.language() == dev.jasl.model.QueryLanguage.JSONATA;
  }

  @Override
  public Boolean choice(ChoiceState choice) {
    if (choice.data() instanceof PlainData.JsonPath data
        && choice.rules() instanceof ChoiceRules.JsonPath rules) {
      Shape effective = reader.selected(data.inputPath(), at.child("InputPath"), way.input());
      Way output = plain(effective, new PlainData.JsonPath(PathField.absent(), PathField.absent()));
      chosen(choice, data, rules, output);
    } else if (choice.data() instanceof PlainData.Jsonata data
        && choice.rules() instanceof ChoiceRules.Jsonata rules) {
      computed(choice, data, rules);
    }
    return true;
  }

  private void chosen(
      ChoiceState choice, PlainData.JsonPath data, ChoiceRules.JsonPath rules, Way output) {
    ConditionFlow conditions = new ConditionFlow(reader, exits.seen(), true);
    Way rest = output;
    for (int i = 0; i < rules.rules().size() && rest != null; i++) {
      ChoiceRules.PathRule rule = rules.rules().get(i);
      Location place = at.child("Choices").child(i);
      ConditionFlow.Fork fork = conditions.fork(rule.condition(), rest, rest.input(), place);
      Way on = fork.on();
      if (on != null) {
        Way selected = selected(on, data.outputPath());
        exits.leave(i, assigned(selected, rule.assign(), place, on.input()));
      }
      rest = fork.off();
    }
    otherwise(choice, output, rest, selected -> selected(selected, data.outputPath()));
  }

  private void otherwise(
      ChoiceState choice, Way entered, @Nullable Way rest, UnaryOperator<Way> output) {
    if (rest == null) {
      return;
    }
    if (choice.otherwise() != null) {
      exits.leave(
          node.edges().size() - 1, assigned(output.apply(rest), choice.assign(), at, rest.input()));
    } else {
      uncovered((ChoiceRules.JsonPath) choice.rules(), entered);
    }
  }

  private void uncovered(ChoiceRules.JsonPath rules, Way way) {
    ChoiceCoverage coverage = ChoiceCoverage.of(rules).orElse(null);
    if (coverage == null) {
      return;
    }
    reader
        .path(coverage.path())
        .flatMap(path -> reader.on(way).look(path, way.input()))
        .filter(read -> read.presence() == Presence.ALWAYS)
        .map(read -> coverage.leftOut(read.found().shape()))
        .filter(values -> !values.isEmpty())
        .ifPresent(values ->
            exits.seen().add(new Seen.Uncovered(way, Seen.Spot.of(at), coverage.path(), values)));
  }

  private void computed(ChoiceState choice, PlainData.Jsonata data, ChoiceRules.Jsonata rules) {
    Way rest = way;
    for (int i = 0; i < rules.rules().size() && rest != null; i++) {
      ChoiceRules.ExpressionRule rule = rules.rules().get(i);
      Location place = at.child("Choices").child(i);
      on(rest).template(rule.condition(), place.child("Condition"), Shape.bool());
      ConditionFlow.Fork fork = fork(rule.condition(), rest);
      if (fork.on() != null) {
        exits.leave(i, made(on(fork.on()), rule.output(), place, fork.on().input(), rule.assign()));
      }
      rest = fork.off();
    }
    if (rest == null) {
      return;
    }
    if (choice.otherwise() != null) {
      exits.leave(
          node.edges().size() - 1,
          made(on(rest), data.output(), at, rest.input(), choice.assign()));
    } else {
      ExpressionCoverage.of(rules, formulas).ifPresent(this::uncovered);
    }
  }

  private Expressions on(Way narrowed) {
    return narrowed.equals(way)
        ? expressions
        : Expressions.of(formulas, narrowed, around.context(), exits.seen());
  }

  private ConditionFlow.Fork fork(JsonNode condition, Way entered) {
    return Optional.of(condition.asText())
        .filter(JsonataTemplate::isExpression)
        .flatMap(text -> formulas.expression(JsonataTemplate.unwrap(text)))
        .map(expression -> ExpressionConditions.fork(expression.syntax(), entered))
        .orElseGet(() -> new ConditionFlow.Fork(entered, entered));
  }

  private void uncovered(ExpressionCoverage coverage) {
    List<JsonNode> values = coverage.leftOut(way);
    if (!values.isEmpty()) {
      exits.seen().add(new Seen.Uncovered(way, Seen.Spot.of(at), coverage.path(), values));
    }
  }

  @Override
  public Boolean task(TaskState task) {
    Shape result = around.resultOf(task);
    if (task.data() instanceof WorkData.JsonPath data) {
      Shape effective = reader.selected(data.inputPath(), at.child("InputPath"), way.input());
      filled(task.credentials(), "Credentials", effective);
      payload(task, filled(data.parameters(), "Parameters", effective));
      number(task.timeoutSeconds(), "TimeoutSecondsPath", effective);
      number(task.heartbeatSeconds(), "HeartbeatSecondsPath", effective);
      worked(data, task.assign(), result);
    } else if (task.data() instanceof WorkData.Jsonata data) {
      payload(task, expressions.template(data.arguments(), at.child("Arguments"), way.input()));
      number(task.timeoutSeconds(), "TimeoutSeconds", way.input());
      number(task.heartbeatSeconds(), "HeartbeatSeconds", way.input());
      expressed(expressions.with("result", result), data.output(), result, task.assign());
    }
    caught(task.errors().catchers());
    return true;
  }

  private void payload(TaskState task, Shape arguments) {
    around
        .known()
        .payloadOf(node.name())
        .flatMap(wanted -> new PayloadFlow(node, task, way).misfit(wanted, arguments))
        .ifPresent(exits.seen()::add);
  }

  private void number(@Nullable Quantity quantity, String field, Shape effective) {
    if (quantity instanceof Quantity.Computed computed) {
      if (inJsonata()) {
        expressions.expression(computed.text().strip(), at.child(field));
      } else {
        reader.value(computed.text(), Seen.Spot.of(at.child(field)), effective);
      }
    }
  }

  @Override
  public Boolean parallel(ParallelState parallel) {
    if (parallel.data() instanceof WorkData.JsonPath data) {
      Shape effective = reader.selected(data.inputPath(), at.child("InputPath"), way.input());
      Shape input = filled(data.parameters(), "Parameters", effective);
      exits.seed(new Way(input, way.variables(), way.origin()), around.context());
      around.result().ifPresent(result -> worked(data, parallel.assign(), result));
    } else if (parallel.data() instanceof WorkData.Jsonata data) {
      Shape input = expressions.template(data.arguments(), at.child("Arguments"), way.input());
      exits.seed(new Way(input, way.variables(), way.origin()), around.context());
      around
          .result()
          .ifPresent(result -> expressed(
              expressions.with("result", result), data.output(), result, parallel.assign()));
    }
    caught(parallel.errors().catchers());
    return true;
  }

  @Override
  public Boolean map(MapState map) {
    new MapFlow(node, map, way, reader, expressions, around, exits).enter();
    Shape result = around.result().orElseGet(Shape::unknown);
    if (map.data() instanceof dev.jasl.model.MapData.JsonPath data) {
      worked(
          new WorkData.JsonPath(
              data.inputPath(), null, data.resultSelector(), data.resultPath(), data.outputPath()),
          map.assign(),
          result);
    } else if (map.data() instanceof dev.jasl.model.MapData.Jsonata data) {
      expressed(expressions.with("result", result), data.output(), result, map.assign());
    }
    caught(map.errors().catchers());
    return true;
  }

  /** What goes on from a state that could not be read can be anything. */
  @Override
  public Boolean opaque(OpaqueState opaque) {
    exits.everywhere(new Way(Shape.unknown(), Shape.anyObject(), Optional.empty()));
    return true;
  }

  private void worked(WorkData.JsonPath data, @Nullable ObjectNode assign, Shape result) {
    Shape selected = filled(data.resultSelector(), "ResultSelector", result);
    Way output = placed(selected, data.resultPath(), Origin.Kind.RESULT);
    next(assigned(selected(output, data.outputPath()), assign, result));
  }

  private Shape filled(@Nullable JsonNode template, String field, Shape whole) {
    return template == null ? whole : reader.template(template, at.child(field), whole);
  }

  private Way selected(Way output, PathField path) {
    if (path instanceof PathField.Absent) {
      return output;
    }
    Shape selected = reader.selected(path, at.child("OutputPath"), output.input());
    return selected.equals(output.input())
        ? output
        : new Way(selected, output.variables(), Origin.of(node, Origin.Kind.OUTPUT_PATH));
  }

  /** By {@code ResultPath}; an origin where the result can replace the input. */
  private Way placed(Shape result, PathField path, Origin.@Nullable Kind replacing) {
    Optional<Origin> origin = replacing == null ? way.origin() : Origin.of(node, replacing);
    return placed(result, path, origin, at.child("ResultPath"));
  }

  private Way placed(Shape result, PathField path, Optional<Origin> origin, Location field) {
    if (path instanceof PathField.Discard) {
      return way;
    }
    if (!(path instanceof PathField.At place) || place.path().equals("$")) {
      return new Way(result, way.variables(), origin);
    }
    Optional<List<PathStep>> steps = reader.steps(place.path());
    if (steps.isEmpty() || steps.get().isEmpty()) {
      return new Way(Shape.unknown(), way.variables(), Optional.empty());
    }
    Optional<Shape> merged = way.input().put(steps.get(), result);
    if (merged.isEmpty()) {
      exits.seen().add(new Seen.Unwritable(way, Seen.Spot.of(field), place.path(), way.input()));
    }
    return way.withInput(merged.orElseGet(Shape::unknown));
  }

  private Way assigned(Way output, @Nullable ObjectNode assign, Shape dollar) {
    return assigned(output, assign, at, dollar);
  }

  private Way assigned(Way output, @Nullable ObjectNode assign, Location owner, Shape dollar) {
    if (assign == null) {
      return output;
    }
    return output.withVariables(
        with(output.variables(), reader.template(assign, owner.child("Assign"), dollar), assign));
  }

  private static Shape with(Shape variables, Shape assigned, ObjectNode assign) {
    Shape all = variables;
    if (assigned.isUnknown()) {
      for (Map.Entry<String, JsonNode> each : assign.properties()) {
        all = all.with(each.getKey().replaceFirst("\\.\\$$", ""), Shape.unknown());
      }
      return all;
    }
    for (var each : assigned.fields().entrySet()) {
      all = all.with(each.getKey(), each.getValue().shape());
    }
    return all;
  }

  private void expressed(
      Expressions on, @Nullable JsonNode output, Shape otherwise, @Nullable ObjectNode assign) {
    next(made(on, output, at, otherwise, assign));
  }

  private Way made(
      Expressions on,
      @Nullable JsonNode output,
      Location owner,
      Shape otherwise,
      @Nullable ObjectNode assign) {
    Shape made = on.template(output, owner.child("Output"), otherwise);
    Way before = on.way();
    Shape variables = assign == null
        ? before.variables()
        : with(
            before.variables(),
            on.template(assign, owner.child("Assign"), Shape.unknown()),
            assign);
    Optional<Origin> origin = made.equals(before.input())
        ? before.origin()
        : Origin.of(node, output == null ? Origin.Kind.RESULT : Origin.Kind.OUTPUT);
    return new Way(made, variables, origin);
  }

  private void caught(List<Catcher> catchers) {
    Expressions onError = expressions.with("errorOutput", ErrorShapes.output());
    for (int i = 0; i < catchers.size(); i++) {
      Catcher catcher = catchers.get(i);
      Location place = at.child("Catch").child(i);
      Optional<Origin> origin = Optional.of(new Origin(node, Origin.Kind.CATCHER, place));
      Way next;
      if (catcher.data() instanceof Catcher.Data.JsonPath data) {
        Way output =
            placed(ErrorShapes.output(), data.resultPath(), origin, place.child("ResultPath"));
        next = assigned(output, catcher.assign(), place, ErrorShapes.output());
      } else {
        JsonNode output = ((Catcher.Data.Jsonata) catcher.data()).output();
        Way made = made(onError, output, place, ErrorShapes.output(), catcher.assign());
        next = new Way(made.input(), made.variables(), origin);
      }
      exits.leave(node.edges().size() - catchers.size() + i, next);
    }
  }

  private void next(Way next) {
    if (node.edges().isEmpty() || node.edges().get(0).kind() != Edge.Kind.NEXT) {
      exits.end(next.input());
    } else {
      exits.leave(0, next);
    }
  }
}
