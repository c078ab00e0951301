package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Chain;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.PassStep;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.dsl.TypedFlow;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import java.util.List;

/** Finds out the type of six values and compares them, as a compiler writes it. Published as rw-c72df1acfb89. */
final class TypesOfValues {
  private static final JsonExpr VARS = stateInput(JsonExpr.TYPE).get("vars");

  private TypesOfValues() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    Chain<JsonExpr> flow = CompiledTypeScript.begin();
    flow = flow.then("Pass", value(Pass.output(text("abcdef"))));
    flow = typeOf(flow, 0, "$.tmp.var", "str", "\"abcdef\"");
    flow = flow.then("Pass_1", value(Pass.output(integer(123))));
    flow = typeOf(flow, 1, "$.tmp.var", "num", "123");
    flow = flow.then("Pass_2", value(Pass.output(bool(true))));
    flow = typeOf(flow, 2, "$.tmp.var", "bool", "true");
    flow = flow.then("Pass_3", value(Pass.output(
        object("str", VARS.get("str"), "num", VARS.get("num"), "bool", VARS.get("bool")))));
    flow = typeOf(flow, 3, "$.tmp.var", "object", "{ str, num, bool }");
    flow = typeOf(flow, 4, "$._doesntexist", "undef", "undefined");
    flow = typeOf(flow, 5, "$._null", "_null", "null");
    return StateMachine.named("TypesOfValues", JsonExpr.TYPE)
        .jsonPath()
        .flow(flow.choose("If (str === \"string\" && ...")
            .comment("source: if (str === \"string\" && num === \"number\" && bo ...")
            .when(allAsExpected(), start("Return \"ok\"", Pass.output(text("ok"))))
            .otherwise(start("Return \"not ok\"", Pass.output(text("not ok")))))
        .build();
  }

  /** The compiler joins two at a time; each {@code is(true)} keeps a pair as it is. */
  private static BooleanExpr allAsExpected() {
    return is("str", "string").and(is("num", "number")).is(true)
        .and(is("bool", "boolean")).is(true)
        .and(is("object", "object")).is(true)
        .and(is("undef", "undefined")).is(true)
        .and(is("_null", "object"));
  }

  private static BooleanExpr is(String variable, String type) {
    return VARS.get(variable).as(StringExpr.TYPE).is(type);
  }

  private static Step<JsonExpr> value(PassStep<?> pass) {
    return pass.jsonPath().resultPath("$.tmp.var");
  }

  private static Chain<JsonExpr> typeOf(Chain<JsonExpr> flow, int copy, String path, String variable, String source) {
    JsonExpr value = rawPath(path, JsonExpr.TYPE);
    TypedFlow<JsonExpr> branch = choose("Choice" + numbered(copy))
        .when(value.isPresent().is(false), evaluate("undefined", copy))
        .when(value.isNull(), evaluate("object", 2 * copy))
        .when(value.isNumber(), evaluate("number", copy))
        .when(value.isString(), evaluate("string", copy))
        .when(value.isBoolean(), evaluate("boolean", copy))
        .otherwise(evaluate("object", 2 * copy + 1));
    return flow
        .then("Typeof" + numbered(copy), Parallel.all(List.of(branch)).jsonPath().inputPath("$").resultPath("$.tmp.result"))
        .then("Assign " + variable, Pass.through()
            .comment("source: " + variable + " = typeof " + source)
            .jsonPath().inputPath("$.tmp.result[0]").resultPath("$.vars." + variable));
  }

  private static Flow evaluate(String type, int copy) {
    return start("Evaluate to \"" + type + "\"" + numbered(copy), Pass.output(text(type)));
  }

  private static String numbered(int copy) {
    return copy == 0 ? "" : "_" + copy;
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
