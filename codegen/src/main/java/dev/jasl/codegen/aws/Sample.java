package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.codegen.plan.FieldPlan;
import dev.jasl.codegen.plan.TypePlan.EnumPlan;
import dev.jasl.codegen.plan.TypePlan.RecordPlan;
import dev.jasl.codegen.plan.ValueType;
import dev.jasl.codegen.plan.ValueType.EnumOf;
import dev.jasl.codegen.plan.ValueType.ListOf;
import dev.jasl.codegen.plan.ValueType.Plain;
import dev.jasl.codegen.plan.ValueType.RecordOf;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value of a parameter, for the example in a comment.
 *
 * @param java as an argument is written
 * @param json as the definition has it
 */
record Sample(String java, JsonNode json) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String TIME = "2026-11-21T00:00:00Z";

  /** A value for a parameter. */
  static Sample of(FieldPlan field, Optional<String> kind, Plans plans) {
    return kind.isPresent()
        ? new Sample("\"" + field.name() + "\"", TextNode.valueOf("${" + field.name() + "}"))
        : of(field.name(), field.type(), plans);
  }

  private static Sample of(String name, ValueType type, Plans plans) {
    if (type instanceof Plain plain) {
      return plain(name, plain);
    }
    if (type instanceof EnumOf choice) {
      EnumPlan plan = plans.choice(choice.className());
      return new Sample(
          plan.className() + "." + plan.constants().get(0).name(),
          TextNode.valueOf(plan.constants().get(0).json()));
    }
    if (type instanceof RecordOf object) {
      return object(plans.object(object.className()), plans);
    }
    return type instanceof ListOf list
        ? list(name, list.element(), plans)
        : new Sample("object().as(" + plans.type(type) + ")", JSON.objectNode());
  }

  private static Sample plain(String name, Plain plain) {
    return switch (plain) {
      case TEXT -> new Sample("\"" + name + "\"", TextNode.valueOf(name));
      case LONG, INT -> new Sample("1", IntNode.valueOf(1));
      case DOUBLE, DECIMAL -> new Sample("0.5", DecimalNode.valueOf(new BigDecimal("0.5")));
      case TRUTH -> new Sample("true", BooleanNode.TRUE);
      case TIMESTAMP ->
        new Sample("java.time.Instant.parse(\"" + TIME + "\")", TextNode.valueOf(TIME));
      case JSON -> new Sample("text(\"" + name + "\")", TextNode.valueOf(name));
    };
  }

  private static Sample object(RecordPlan plan, Plans plans) {
    StringBuilder java = new StringBuilder(plan.exprName() + ".with()");
    ObjectNode json = JSON.objectNode();
    for (FieldPlan field : plan.required()) {
      Sample sample = of(field, Optional.empty(), plans);
      java.append('.').append(field.name()).append('(').append(sample.java()).append(')');
      json.set(field.json(), sample.json());
    }
    return new Sample(java.toString(), json);
  }

  /** One element where they can be listed, else an empty list. */
  private static Sample list(String name, ValueType element, Plans plans) {
    boolean listed =
        element == Plain.TEXT || element instanceof EnumOf || element instanceof RecordOf;
    if (!listed) {
      return new Sample("list(" + plans.type(element) + ")", JSON.arrayNode());
    }
    Sample only = of(name, element, plans);
    return new Sample(only.java(), JSON.arrayNode().add(only.json()));
  }
}
