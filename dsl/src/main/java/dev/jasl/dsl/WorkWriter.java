package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.WorkData;
import org.jspecify.annotations.Nullable;

/** Writes what a Task, Parallel or Map takes in and hands on, in the language of its context. */
final class WorkWriter {
  private final StateContext context;
  private final @Nullable Node arguments;

  WorkWriter(StateContext context, @Nullable Node arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  /** What both languages can say. */
  WorkData data(@Nullable Node output) {
    return context.language() == QueryLanguage.JSONATA ? jsonata(output) : jsonPath(output);
  }

  /**
   * With JSONPath's own fields.
   *
   * @param part where in the result the typed result is, if it is not the whole. It stands alone where nothing else says what becomes of
   *     the result
   */
  WorkData.JsonPath classic(ClassicFields fields, @Nullable Node part) {
    WorkData.JsonPath plain = jsonPath(null);
    JsonNode parameters = template(fields.parameters(), Place.INPUT, "Parameters");
    JsonNode selector = template(fields.resultSelector(), Place.RESULT, "ResultSelector");
    boolean whole = fields.resultPath() instanceof PathField.Absent
        && fields.outputPath() instanceof PathField.Absent
        && fields.resultSelector() == null;
    return new WorkData.JsonPath(
        fields.inputPath() instanceof PathField.Absent ? plain.inputPath() : fields.inputPath(),
        parameters == null ? plain.parameters() : parameters,
        selector,
        fields.resultPath(),
        whole && part != null ? path(part, Place.RESULT, "OutputPath") : fields.outputPath());
  }

  private WorkData.Jsonata jsonata(@Nullable Node output) {
    return new WorkData.Jsonata(
        arguments == null ? null : context.json(arguments, Place.INPUT, "Arguments"),
        output == null ? null : context.json(output, Place.RESULT, "Output"));
  }

  /** A payload that is a path as a whole is selected by {@code InputPath}; anything else is a template. */
  private WorkData.JsonPath jsonPath(@Nullable Node output) {
    boolean whole = arguments != null && !(arguments instanceof Node.Construct);
    boolean selects = output instanceof Node.Construct;
    return new WorkData.JsonPath(
        whole && arguments != null ? path(arguments, Place.INPUT, "InputPath") : PathField.absent(),
        whole ? null : template(arguments, Place.INPUT, "Parameters"),
        selects ? template(output, Place.RESULT, "ResultSelector") : null,
        PathField.absent(),
        output == null || selects ? PathField.absent() : path(output, Place.RESULT, "OutputPath"));
  }

  PathField path(Node node, Place place, String field) {
    if (context.render(node, place, field) instanceof Rendered.Computed computed
        && computed.text().startsWith("$")) {
      return PathField.at(computed.text());
    }
    context
        .site(place, field)
        .report(
            Code.EXPRESSION_NOT_IN_JSONPATH,
            "JSONPath has only a path for " + field + ", nothing computed or written down",
            "compute it in an earlier state and keep it in a variable, or put this state in JSONata");
    return PathField.absent();
  }

  @Nullable
  JsonNode template(@Nullable Node node, Place place, String field) {
    if (node == null) {
      return null;
    }
    if (context.render(node, place, field) instanceof Rendered.Fixed fixed) {
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
}
