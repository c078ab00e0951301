package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicSyntaxException;
import dev.jasl.model.Catcher;
import dev.jasl.model.Condition;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.PassData;
import dev.jasl.model.PathField;
import dev.jasl.model.PlainData;
import dev.jasl.model.Quantity;
import dev.jasl.model.StateName;
import dev.jasl.model.TaskState;
import dev.jasl.model.WaitTime;
import dev.jasl.model.WorkData;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import dev.jasl.path.ReferencePath;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.template.TemplateSyntaxException;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compiles the fields of a JSONPath state. */
final class PathFields {
  private final StateName state;

  PathFields(StateName state) {
    this.state = state;
  }

  PathFlow flow(PassData.JsonPath data, @Nullable ObjectNode assign) {
    return new PathFlow(
        selection("InputPath", data.inputPath()),
        template("Parameters", data.parameters()),
        null,
        place("ResultPath", data.resultPath()),
        selection("OutputPath", data.outputPath()),
        template("Assign", assign));
  }

  PathFlow flow(PlainData.JsonPath data, @Nullable ObjectNode assign) {
    return new PathFlow(
        selection("InputPath", data.inputPath()),
        null,
        null,
        new ResultPlace.Everywhere(),
        selection("OutputPath", data.outputPath()),
        template("Assign", assign));
  }

  PathFlow flow(WorkData work, @Nullable ObjectNode assign) {
    WorkData.JsonPath data = (WorkData.JsonPath) work;
    return new PathFlow(
        selection("InputPath", data.inputPath()),
        template("Parameters", data.parameters()),
        template("ResultSelector", data.resultSelector()),
        place("ResultPath", data.resultPath()),
        selection("OutputPath", data.outputPath()),
        template("Assign", assign));
  }

  PathFlow flow(MapData.JsonPath data, @Nullable ObjectNode assign) {
    return new PathFlow(
        selection("InputPath", data.inputPath()),
        null,
        template("ResultSelector", data.resultSelector()),
        place("ResultPath", data.resultPath()),
        selection("OutputPath", data.outputPath()),
        template("Assign", assign));
  }

  CompiledMap.Feed feed(MapState map) {
    MapData.JsonPath data = (MapData.JsonPath) map.data();
    Selection inputPath = selection("InputPath", data.inputPath());
    String itemsPath = data.itemsPath() == null ? "$" : data.itemsPath();
    Template selector = map.itemSelector() == null
        ? null
        : template(map.itemSelector().spelling().field(), map.itemSelector().payload());
    return new CompiledMap.Feed(
        new ItemsByPath(
            inputPath, path("ItemsPath", itemsPath), map.mode() instanceof MapMode.Distributed),
        selector == null
            ? null
            : visit -> selector.fill(visit, inputPath.of(visit, visit.input()).json()),
        number("MaxConcurrencyPath", map.maxConcurrency(), inputPath));
  }

  MapFields fieldsOf(MapState map) {
    return new PathMapFields(
        this, selection("InputPath", ((MapData.JsonPath) map.data()).inputPath()));
  }

  PathCaught caught(int position, Catcher.Data.JsonPath data, @Nullable ObjectNode assign) {
    String catcher = "Catch[" + position + "]/";
    return new PathCaught(
        place(catcher + "ResultPath", data.resultPath()), template(catcher + "Assign", assign));
  }

  CompiledTask.Limits limits(TaskState task) {
    Selection inputPath = selection("InputPath", ((WorkData.JsonPath) task.data()).inputPath());
    Template credentials = template("Credentials", task.credentials());
    return new CompiledTask.Limits(
        number("TimeoutSecondsPath", task.timeoutSeconds(), inputPath),
        number("HeartbeatSecondsPath", task.heartbeatSeconds(), inputPath),
        credentials == null
            ? null
            : visit -> credentials
                .fill(visit, inputPath.of(visit, visit.input()).json())
                .json());
  }

  @Nullable
  NumberSource number(String field, @Nullable Quantity quantity, Selection inputPath) {
    if (quantity instanceof Quantity.Computed computed) {
      return new NumberSource.ByPath(field, inputPath, path(field, computed.text()));
    }
    return quantity == null
        ? null
        : new NumberSource.Fixed(((Quantity.Fixed) quantity).value().longValue());
  }

  CompiledChoice.Test test(String field, Condition condition) {
    return parsed(field, () -> ConditionCompiler.compile(condition));
  }

  TextSource text(String field, String text) {
    return Intrinsic.looksLikeCall(text)
        ? new TextSource.ByFunction(field, parsed(field, () -> Intrinsic.compile(text)))
        : new TextSource.ByPath(field, path(field, text));
  }

  WaitMoment moment(WaitTime time) {
    if (time instanceof WaitTime.SecondsFrom seconds) {
      return new WaitMoment.SecondsByPath(path("SecondsPath", seconds.text()));
    }
    if (time instanceof WaitTime.TimestampFrom timestamp) {
      return new WaitMoment.TimeByPath(path("TimestampPath", timestamp.text()));
    }
    return fixed(state, time);
  }

  /** A time that is written down, which means the same in both query languages. */
  static WaitMoment fixed(StateName state, WaitTime time) {
    if (time instanceof WaitTime.Seconds seconds) {
      return new WaitMoment.Seconds(seconds.value());
    }
    String text = ((WaitTime.Timestamp) time).value();
    Instant value = IsoTime.parse(text)
        .orElseThrow(() -> new ProgramException(
            state, "Timestamp \"" + text + "\" is not a time such as 2025-01-31T12:00:00Z"));
    return new WaitMoment.Time(value);
  }

  private Selection selection(String field, PathField path) {
    if (path instanceof PathField.At at) {
      return at.path().equals("$")
          ? new Selection.Whole()
          : new Selection.At(path(field, at.path()));
    }
    return path instanceof PathField.Discard ? new Selection.Nothing() : new Selection.Whole();
  }

  private ResultPlace place(String field, PathField path) {
    if (path instanceof PathField.At at) {
      return at.path().equals("$")
          ? new ResultPlace.Everywhere()
          : new ResultPlace.At(parsed(field, () -> ReferencePath.compile(at.path())));
    }
    return path instanceof PathField.Discard
        ? new ResultPlace.Nowhere()
        : new ResultPlace.Everywhere();
  }

  @Nullable
  Template template(String field, @Nullable JsonNode json) {
    return json == null ? null : new Template(parsed(field, () -> PayloadTemplate.compile(json)));
  }

  JsonPath path(String field, String text) {
    return parsed(field, () -> JsonPath.compile(text));
  }

  private <T> T parsed(String field, Supplier<T> parser) {
    try {
      return parser.get();
    } catch (PathSyntaxException | IntrinsicSyntaxException | TemplateSyntaxException malformed) {
      throw new ProgramException(state, field, malformed);
    }
  }
}
