package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataSyntaxException;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.jsonata.JsonataTemplateException;
import dev.jasl.model.Catcher;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.Quantity;
import dev.jasl.model.StateName;
import dev.jasl.model.TaskState;
import dev.jasl.model.WaitTime;
import dev.jasl.model.WorkData;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compiles the fields of a JSONata state. */
final class ExpressionFields {
  private final StateName state;

  ExpressionFields(StateName state) {
    this.state = state;
  }

  /** @param place in front of the fields' names in errors: empty, or {@code Choices[0]/} */
  ExpressionFlow flow(String place, @Nullable JsonNode output, @Nullable ObjectNode assign) {
    return new ExpressionFlow(
        null, template(place + "Output", output), template(place + "Assign", assign), false);
  }

  ExpressionFlow flow(WorkData work, @Nullable ObjectNode assign) {
    WorkData.Jsonata data = (WorkData.Jsonata) work;
    return new ExpressionFlow(
        template("Arguments", data.arguments()),
        template("Output", data.output()),
        template("Assign", assign),
        true);
  }

  ExpressionFlow flow(MapData.Jsonata data, @Nullable ObjectNode assign) {
    return new ExpressionFlow(
        null, template("Output", data.output()), template("Assign", assign), true);
  }

  CompiledMap.Feed feed(MapState map) {
    ExpressionTemplate selector = map.itemSelector() == null
        ? null
        : template(map.itemSelector().spelling().field(), map.itemSelector().payload());
    return new CompiledMap.Feed(
        items(((MapData.Jsonata) map.data()).items(), map.mode() instanceof MapMode.Distributed),
        selector == null ? null : visit -> Payload.of(selector.evaluate(ExpressionView.of(visit))),
        number("MaxConcurrency", map.maxConcurrency()));
  }

  MapFields fieldsOfMap() {
    return new ExpressionMapFields(this);
  }

  /** @param orObject whether an object will do, whose members are the items then */
  private JsonSource items(@Nullable JsonNode items, boolean orObject) {
    if (items == null) {
      return visit -> items(visit, null, visit.input().json(), orObject);
    }
    if (items.isTextual() && JsonataTemplate.isExpression(items.textValue())) {
      FieldExpression expression = single("Items", JsonataTemplate.unwrap(items.textValue()));
      return orObject ? expression::arrayOrObject : expression::array;
    }
    ExpressionTemplate literal =
        new ExpressionTemplate(parsed("Items", () -> JsonataTemplate.compile(items)), "Items");
    return visit -> items(visit, "Items", literal.evaluate(ExpressionView.of(visit)), orObject);
  }

  private static JsonNode items(
      Visit visit, @Nullable String field, JsonNode items, boolean orObject) {
    if (!(items.isArray() || (orObject && items.isObject()))) {
      throw visit.evaluationFailure(field, "Map state input must be an array but was: " + items);
    }
    return items;
  }

  ExpressionCaught caught(int position, Catcher.Data.Jsonata data, @Nullable ObjectNode assign) {
    String catcher = "Catch[" + position + "]/";
    return new ExpressionCaught(
        template(catcher + "Output", data.output()), template(catcher + "Assign", assign));
  }

  CompiledTask.Limits limits(TaskState task) {
    ExpressionTemplate credentials = template("Credentials", task.credentials());
    return new CompiledTask.Limits(
        number("TimeoutSeconds", task.timeoutSeconds()),
        number("HeartbeatSeconds", task.heartbeatSeconds()),
        credentials == null ? null : visit -> credentials.evaluate(ExpressionView.of(visit)));
  }

  @Nullable
  NumberSource number(String field, @Nullable Quantity quantity) {
    if (quantity instanceof Quantity.Computed computed) {
      return new NumberSource.ByExpression(single(field, computed.text()));
    }
    return quantity == null
        ? null
        : new NumberSource.Fixed(((Quantity.Fixed) quantity).value().longValue());
  }

  CompiledChoice.Test test(String field, JsonNode condition) {
    if (condition.isBoolean()) {
      boolean always = condition.booleanValue();
      return view -> always;
    }
    if (!condition.isTextual() || !JsonataTemplate.isExpression(condition.textValue())) {
      throw new ProgramException(
          state, field + " must be a boolean or a {% … %} expression: " + condition);
    }
    FieldExpression expression = single(field, JsonataTemplate.unwrap(condition.textValue()));
    return view -> expression.truth(view.visit());
  }

  WaitMoment moment(WaitTime time) {
    if (time instanceof WaitTime.SecondsFrom seconds) {
      return new WaitMoment.SecondsByExpression(single("Seconds", seconds.text()));
    }
    if (time instanceof WaitTime.TimestampFrom timestamp) {
      return new WaitMoment.TimeByExpression(single("Timestamp", timestamp.text()));
    }
    return PathFields.fixed(state, time);
  }

  /** @param text without delimiters */
  FieldExpression single(String field, String text) {
    return new FieldExpression(parsed(field, () -> Jsonata.compile(text)), field);
  }

  @Nullable
  ExpressionTemplate template(String field, @Nullable JsonNode json) {
    return json == null
        ? null
        : new ExpressionTemplate(parsed(field, () -> JsonataTemplate.compile(json)), field);
  }

  private <T> T parsed(String field, Supplier<T> parser) {
    try {
      return parser.get();
    } catch (JsonataSyntaxException | JsonataTemplateException malformed) {
      throw new ProgramException(state, field, malformed);
    }
  }
}
