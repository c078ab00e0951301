package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Node;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.WorkData;
import org.jspecify.annotations.Nullable;

/** Writes what a Task, Parallel or Map takes in and hands on, in the language of its context. */
final class WorkWriter {
  private final StateContext context;
  private final StateFields fields;
  private final @Nullable Node arguments;

  WorkWriter(StateContext context, @Nullable Node arguments) {
    this.context = context;
    this.fields = new StateFields(context);
    this.arguments = arguments;
  }

  /** What both languages can say. */
  WorkData data(@Nullable Node output) {
    return data(ClassicFields.NONE, output);
  }

  /**
   * With JSONPath's own fields, if it is written in that.
   *
   * @param output what it hands on; the whole result when absent. In JSONPath it stands where no field says otherwise
   */
  WorkData data(ClassicFields classic, @Nullable Node output) {
    return context.language() == QueryLanguage.JSONATA
        ? jsonata(output)
        : jsonPath(classic, classic.leavesResult() ? output : null);
  }

  private WorkData.Jsonata jsonata(@Nullable Node output) {
    return new WorkData.Jsonata(
        arguments == null ? null : context.json(arguments, Place.INPUT, "Arguments"),
        output == null ? null : context.json(output, Place.RESULT, "Output"));
  }

  /** A payload that is a path as a whole is selected by {@code InputPath}; anything else is a template. */
  private WorkData.JsonPath jsonPath(ClassicFields classic, @Nullable Node output) {
    Node parameters = classic.parameters() == null ? arguments : classic.parameters();
    boolean selected = classic.parameters() == null && classic.inputPath() == null && isPath();
    boolean selects = output instanceof Node.Construct;
    Node selector = selects ? output : classic.resultSelector();
    Node outputPath = output == null || selects ? classic.outputPath() : output;
    return new WorkData.JsonPath(
        path(selected ? arguments : classic.inputPath(), Place.INPUT, "InputPath"),
        template(selected ? null : parameters, Place.INPUT, "Parameters"),
        template(selector, Place.RESULT, "ResultSelector"),
        classic.resultPath(),
        path(outputPath, Place.RESULT, "OutputPath"));
  }

  private boolean isPath() {
    return !(arguments instanceof Node.Construct) && !(arguments instanceof Node.Literal);
  }

  PathField path(@Nullable Node node, Place place, String field) {
    return fields.path(node, place, field);
  }

  @Nullable
  JsonNode template(@Nullable Node node, Place place, String field) {
    return fields.template(node, place, field);
  }
}
