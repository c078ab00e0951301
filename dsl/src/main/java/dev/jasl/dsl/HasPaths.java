package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;

/**
 * {@code InputPath} and {@code OutputPath}, for each step in JSONPath that data go through.
 *
 * @param <S> the step itself
 */
interface HasPaths<S> {
  /**
   * Which part of the state's input goes in; {@code stateInput(..)} of this state's other fields then means that part.
   *
   * <pre>{@code
   * Pass.through().jsonPath().inputPath("$.order")
   * // {"Type": "Pass", "InputPath": "$.order"}
   * }</pre>
   *
   * @param path may also begin with {@code $$}, the context object, or with a variable
   */
  default S inputPath(String path) {
    return ClassicFields.changed(this, fields -> fields.inputPath(ClassicFields.path(path)));
  }

  /**
   * Which part of the state's input, of a variable or of the execution's input goes in, said by a typed path.
   *
   * <pre>{@code
   * Pass.through().jsonPath().inputPath(Var.named("order", JsonExpr.TYPE).get())
   * // {"Type": "Pass", "InputPath": "$order"}
   * }</pre>
   */
  default S inputPath(Expr<?> part) {
    return ClassicFields.changed(this, fields -> fields.inputPath(Node.of(part)));
  }

  /**
   * Nothing of the input goes in, an empty object does.
   *
   * <pre>{@code
   * Pass.through().jsonPath().discardInput()
   * // {"Type": "Pass", "InputPath": null}
   * }</pre>
   */
  default S discardInput() {
    return ClassicFields.changed(this, fields -> fields.inputPath(ClassicFields.DISCARD));
  }

  /**
   * Which part of the document goes on.
   *
   * <pre>{@code
   * Wait.of(ofSeconds(1)).jsonPath().outputPath("$.order")
   * // {"Type": "Wait", "Seconds": 1, "OutputPath": "$.order"}
   * }</pre>
   *
   * @param path may also begin with {@code $$}, the context object, or with a variable
   */
  default S outputPath(String path) {
    return ClassicFields.changed(this, fields -> fields.outputPath(ClassicFields.path(path)));
  }

  /**
   * Which part of the document, of a variable or of the execution's input goes on, said by a typed path.
   *
   * <pre>{@code
   * Wait.of(ofSeconds(1)).jsonPath().outputPath(Var.named("order", JsonExpr.TYPE).get())
   * // {"Type": "Wait", "Seconds": 1, "OutputPath": "$order"}
   * }</pre>
   */
  default S outputPath(Expr<?> part) {
    return ClassicFields.changed(this, fields -> fields.outputPath(Node.of(part)));
  }

  /**
   * Nothing goes on but an empty object.
   *
   * <pre>{@code
   * Wait.of(ofSeconds(1)).jsonPath().discardOutput()
   * // {"Type": "Wait", "Seconds": 1, "OutputPath": null}
   * }</pre>
   */
  default S discardOutput() {
    return ClassicFields.changed(this, fields -> fields.outputPath(ClassicFields.DISCARD));
  }
}
