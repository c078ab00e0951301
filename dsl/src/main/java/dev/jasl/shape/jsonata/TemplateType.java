package dev.jasl.shape.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataSyntaxException;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.shape.ObjectShapeBuilder;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What JSON with JSONata expressions in it becomes: the value of {@code Output}, {@code Arguments} and their like.
 *
 * @param shape what it becomes; where an expression gives no value for certain, and the state fails, its place is unknown
 * @param expressions what the expressions in it give, in their order
 */
public record TemplateType(Shape shape, List<Place> expressions) {
  /** What lies deeper is not followed. */
  private static final int DEEPEST = 100;

  public TemplateType {
    Objects.requireNonNull(shape, "shape");
    expressions = List.copyOf(expressions);
  }

  /**
   * An expression in a template.
   *
   * @param location such as {@code a/b[0]}; empty if it is the whole template
   * @param expression without delimiters
   */
  public record Place(String location, String expression, ExpressionType type) {
    public Place {
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(expression, "expression");
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * Types a template. What is no JSONata is another's business, and unknown here.
   *
   * @param variables as for {@link ExpressionType#of}
   */
  public static TemplateType of(JsonNode template, Function<String, Optional<Shape>> variables) {
    Walk walk = new Walk(variables, new ArrayList<>());
    Shape shape = walk.shape(template, "", 0);
    return new TemplateType(shape, walk.found());
  }

  private record Walk(Function<String, Optional<Shape>> variables, List<Place> found) {
    Shape shape(JsonNode template, String location, int depth) {
      if (depth > DEEPEST) {
        return Shape.unknown();
      }
      if (template.isObject()) {
        ObjectShapeBuilder object = Shape.object();
        template
            .properties()
            .forEach(member -> object.always(
                member.getKey(),
                shape(
                    member.getValue(),
                    location.isEmpty() ? member.getKey() : location + "/" + member.getKey(),
                    depth + 1)));
        return object.closed();
      }
      if (template.isArray()) {
        List<Shape> elements = new ArrayList<>();
        for (int i = 0; i < template.size(); i++) {
          elements.add(shape(template.get(i), location + "[" + i + "]", depth + 1));
        }
        return Shape.tuple(elements);
      }
      return template.isTextual() && JsonataTemplate.isExpression(template.textValue())
          ? expression(JsonataTemplate.unwrap(template.textValue()), location)
          : Shape.of(template);
    }

    private Shape expression(String text, String location) {
      try {
        ExpressionType type = ExpressionType.of(Jsonata.compile(text), variables);
        found.add(new Place(location, text, type));
        return type.isNothing() ? Shape.unknown() : type.shape();
      } catch (JsonataSyntaxException malformed) {
        return Shape.unknown();
      }
    }
  }
}
