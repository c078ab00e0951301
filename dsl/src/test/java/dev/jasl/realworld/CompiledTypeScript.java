package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.json;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.jasl.dsl.Chain;
import dev.jasl.dsl.Pass;
import dev.jasl.expr.JsonExpr;

/** What a compiler from TypeScript begins every workflow with: the variables, in the document that travels. */
final class CompiledTypeScript {
  private CompiledTypeScript() {}

  static Chain<JsonExpr> begin() {
    JsonExpr nothing = json(NullNode.getInstance());
    JsonExpr input = executionInput(JsonExpr.TYPE);
    return start(
        "Initialize",
        Pass.output(object("vars", input, "_undefined", nothing, "_null", nothing))
            .jsonPath()
            .resultPath("$"));
  }
}
