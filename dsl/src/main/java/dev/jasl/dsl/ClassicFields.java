package dev.jasl.dsl;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jasl.expr.Node;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields that only a JSONPath state has, as far as they were set.
 *
 * @param inputPath a path, or a literal null
 * @param result of a Pass
 * @param outputPath a path, {@link #DISCARD} or {@link #WHOLE}
 */
record ClassicFields(
    @Nullable Node inputPath,
    @Nullable Node parameters,
    @Nullable Node result,
    @Nullable Node resultSelector,
    PathField resultPath,
    @Nullable Node outputPath) {
  static final ClassicFields NONE =
      new ClassicFields(null, null, null, null, PathField.absent(), null);

  /** The {@code null} that drops what a path would select. */
  static final Node DISCARD = new Node.Literal(NullNode.getInstance());

  /** Says that the result goes on as it is, without a field that says so. */
  static final Node WHOLE = new Node.Literal(MissingNode.getInstance());

  /** A path as the user wrote it. */
  static Node path(String text) {
    return new Node.Raw(QueryLanguage.JSONPATH, text);
  }

  /** What has these fields, with some changed; {@code S} is its own class. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <S> S changed(Object owner, UnaryOperator<ClassicFields> change) {
    if (owner instanceof JsonPathSucceed succeed) {
      return (S) succeed.reshaped(change);
    }
    if (owner instanceof JsonPathChoice choice) {
      return (S) choice.reshaped(change);
    }
    return CommentedStep.changed(
        owner, settings -> settings.with(change.apply(settings.classic())));
  }

  ClassicFields inputPath(Node path) {
    return new ClassicFields(path, parameters, result, resultSelector, resultPath, outputPath);
  }

  ClassicFields parameters(Node template) {
    return new ClassicFields(inputPath, template, result, resultSelector, resultPath, outputPath);
  }

  ClassicFields result(Node json) {
    return new ClassicFields(inputPath, parameters, json, resultSelector, resultPath, outputPath);
  }

  ClassicFields resultSelector(Node template) {
    return new ClassicFields(inputPath, parameters, result, template, resultPath, outputPath);
  }

  ClassicFields resultPath(PathField path) {
    return new ClassicFields(inputPath, parameters, result, resultSelector, path, outputPath);
  }

  ClassicFields outputPath(Node path) {
    return new ClassicFields(inputPath, parameters, result, resultSelector, resultPath, path);
  }

  /** Whether nothing says what becomes of the result. */
  boolean leavesResult() {
    return resultSelector == null && resultPath instanceof PathField.Absent && outputPath == null;
  }
}
