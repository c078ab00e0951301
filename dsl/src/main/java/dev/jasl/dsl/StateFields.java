package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.PathField;
import dev.jasl.model.PlainData;
import dev.jasl.model.Quantity;
import dev.jasl.model.QueryLanguage;
import org.jspecify.annotations.Nullable;

/** Writes what stands in a state's fields in the state's language. What JSONPath has no place for is reported. */
final class StateFields {
  private final StateContext context;

  StateFields(StateContext context) {
    this.context = context;
  }

  private boolean jsonata() {
    return context.language() == QueryLanguage.JSONATA;
  }

  /**
   * What a state that does no work takes in and hands on.
   *
   * @param output what it hands on instead of its input
   */
  PlainData plain(ClassicFields fields, @Nullable Node output) {
    if (jsonata()) {
      return new PlainData.Jsonata(
          output == null ? null : context.json(output, Place.INPUT, "Output"));
    }
    return new PlainData.JsonPath(
        path(fields.inputPath(), Place.INPUT, "InputPath"),
        path(
            fields.outputPath() == null ? output : fields.outputPath(), Place.INPUT, "OutputPath"));
  }

  /** A field that can hold a path only. */
  PathField path(@Nullable Node node, Place place, String field) {
    if (node == null || node.equals(ClassicFields.WHOLE)) {
      return PathField.absent();
    }
    if (node.equals(ClassicFields.DISCARD)) {
      return PathField.discard();
    }
    String text = pathText(context.render(node, place, field), place, field);
    return text == null ? PathField.absent() : PathField.at(text);
  }

  /** A number that is written down or computed; in JSONPath it is computed by a path only. */
  @Nullable
  Quantity quantity(@Nullable Node node, String field) {
    if (node == null) {
      return null;
    }
    Rendered rendered = context.render(node, Place.INPUT, field);
    if (rendered instanceof Rendered.Fixed fixed) {
      return new Quantity.Fixed(fixed.json().decimalValue());
    }
    String text = computed((Rendered.Computed) rendered, field);
    return text == null ? null : new Quantity.Computed(text);
  }

  /** The text of a computed value, in JSONPath a path; nothing where it has been reported that it is none. */
  @Nullable
  String computed(Rendered.Computed value, String field) {
    return jsonata() ? context.between(value) : pathText(value, Place.INPUT, field + "Path");
  }

  /** An object with computed values in it, for a JSONPath state; nothing where there is none. */
  @Nullable
  JsonNode template(@Nullable Node node, Place place, String field) {
    if (node == null) {
      return null;
    }
    if (context.render(node, place, field) instanceof Rendered.Fixed fixed
        && fixed.json().isObject()) {
      return fixed.json();
    }
    context
        .site(place, field)
        .report(
            Code.EXPRESSION_NOT_IN_JSONPATH,
            "JSONPath wants an object for " + field,
            "name the values: object(\"name\", value, …)");
    return null;
  }

  /** JSON that stands as it is. */
  @Nullable
  JsonNode literal(@Nullable JsonNode json, String field) {
    return json != null
            && context.render(new Node.Literal(json), Place.INPUT, field)
                instanceof Rendered.Fixed fixed
        ? fixed.json()
        : null;
  }

  private @Nullable String pathText(Rendered rendered, Place place, String field) {
    if (rendered instanceof Rendered.Computed computed && computed.text().startsWith("$")) {
      return computed.text();
    }
    context
        .site(place, field)
        .report(
            Code.EXPRESSION_NOT_IN_JSONPATH,
            "JSONPath has only a path for " + field + ", nothing computed or written down",
            "compute it in an earlier state and keep it in a variable, or put this state in JSONata");
    return null;
  }
}
