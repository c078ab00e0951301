package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.stateMachineName;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.dsl.TypedFlow;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.aws.Attributes;
import dev.jasl.dsl.aws.DynamoDbItemExpr;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.StringExpr;

/** Lets a language model call tools that it finds in a registry, until it is done. Published as rw-ce3d2ba7e3c8. */
final class ToolCallingAgent {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final Var<JsonExpr> SYSTEM_PROMPT = variable("system_prompt");
  private static final Var<JsonExpr> PROVIDER = variable("llm_provider");
  private static final Var<JsonExpr> MODEL = variable("llm_model");
  private static final Var<JsonExpr> PARAMETERS = variable("parameters");
  private static final Var<ListExpr<String, StringExpr>> TOOL_NAMES =
      Var.named("tool_names", ListExpr.of(StringExpr.TYPE));
  private static final Var<ListExpr<JsonNode, JsonExpr>> TOOLS =
      Var.named("tools", ListExpr.of(JsonExpr.TYPE));
  private static final Var<ListExpr<JsonNode, JsonExpr>> CALLS =
      Var.named("function_calls", ListExpr.of(JsonExpr.TYPE));
  private static final Var<JsonExpr> METADATA = variable("metadata");
  private static final Var<StringExpr> TOOL_ARN = Var.named("lambda_arn", StringExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> CALL_MODEL =
      LambdaFunction.named("call-model", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> TOOL =
      LambdaFunction.named("tool", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final Retry LAMBDA = on(
          "Lambda.ServiceException",
          "Lambda.AWSLambdaException",
          "Lambda.SdkClientException",
          "Lambda.TooManyRequestsException")
      .interval(ofSeconds(1))
      .maxAttempts(3)
      .backoffRate(2)
      .fullJitter();

  private ToolCallingAgent() {}

  private static Var<JsonExpr> variable(String name) {
    return Var.named(name, JsonExpr.TYPE);
  }

  private static StringExpr attribute(DynamoDbItemExpr<JsonExpr> read, String name) {
    return read.item().orFail().get(name).get("S").as(StringExpr.TYPE);
  }

  // spotless:off
  static StateMachine<JsonNode> define() {
    Label ask = Label.named("ask");
    return StateMachine.named("ToolCallingAgent", JsonExpr.TYPE)
        .comment("Dynamic Agent - Loads agent config and tools from registries at runtime")
        .flow(start("Load Agent Configuration", Task.dynamoDb("agents")
                .getItemBy(JsonExpr.TYPE, Attributes.of("agent_name", "AGENT_NAME").and("version", "v1.0"))
                .comment("Load agent configuration from Agent Registry and set static variables")
                .assign(SYSTEM_PROMPT.from(read -> JsonExpr.of(attribute(read, "system_prompt"))))
                .assign(PROVIDER.from(read -> JsonExpr.of(attribute(read, "llm_provider"))))
                .assign(MODEL.from(read -> JsonExpr.of(attribute(read, "llm_model"))))
                .assign(PARAMETERS.from(read -> attribute(read, "parameters").parseJson(JsonExpr.TYPE)))
                .assign(TOOL_NAMES.from(read -> attribute(read, "tools").parseJson(JsonExpr.TYPE).get("tool_id").as(ListExpr.of(StringExpr.TYPE))))
                .output(read -> INPUT.get("messages")))
            .then("Load Tools from Registry", ForEach.in(TOOL_NAMES.get())
                .run(ToolCallingAgent::tool)
                .comment("Load all tool definitions from DynamoDB registry")
                .assign(TOOLS)
                .output(tools -> INPUT))
            .label(ask)
            .then("Call LLM", callModel())
            .then("Update Token Metrics", Task.awsSdk("cloudwatch", "putMetricData")
                .parameter("Namespace", "AI-Agents")
                .parameter("MetricData", list(JsonExpr.TYPE, tokens("InputTokens", "input_tokens"), tokens("OutputTokens", "output_tokens")))
                .comment("Record token usage metrics in CloudWatch")
                .output(done -> INPUT))
            .choose("Is done?").comment("Checks if the LLM made tool calls or if it's done")
                .when(rawJsonata("$exists($function_calls) and $count($function_calls) > 0 ? false : true", BooleanExpr.TYPE),
                    start("End", Pass.output(INPUT).comment("Return the complete conversation messages")).end())
            .then("For each tool use", ForEach.in(CALLS.get())
                .run(call -> useTool())
                .comment("Execute each tool call in parallel and format results")
                .output(results -> rawJsonata("$append($states.input, [ {  \"role\": \"user\",    \"content\": "
                    + "[$filter($states.result,function($v) { $v != {} })] } ] )", JsonExpr.TYPE)))
            .then("Append Map to Messages", Pass.through()
                .comment("Gather the replies of the different tools and call the LLM to continue the agent flow"))
            .goTo(ask))
        // as published: the table's answer, or its error, takes the place of the call that both of them read
        .suppress(Code.PATH_NEVER_THERE, "Execute Tool")
        .suppress(Code.PATH_NEVER_THERE, "Tool Not Found")
        .build();
  }

  private static TypedFlow<JsonExpr> tool(StringExpr name) {
    return start("Get Tool Schema", Task.dynamoDb("tools").getItem(JsonExpr.TYPE, "tool_name", name)
        .comment("Load tool definition from DynamoDB")
        .output(read -> object(
            "name", attribute(read, "tool_name"),
            "description", attribute(read, "description"),
            "input_schema", attribute(read, "input_schema").parseJson(JsonExpr.TYPE))));
  }

  private static Step<JsonExpr> callModel() {
    return Task.lambda(CALL_MODEL)
        .payload(object(
            "system", SYSTEM_PROMPT.get(),
            "messages", INPUT,
            "tools", TOOLS.get(),
            "model_id", MODEL.get(),
            "temperature", PARAMETERS.get().get("temperature"),
            "max_tokens", PARAMETERS.get().get("max_tokens")))
        .comment("Call the LLM function with static config from variables and dynamic messages")
        .retry(LAMBDA)
        .assign(CALLS.from(answer -> answer.get("body").get("function_calls").as(ListExpr.of(JsonExpr.TYPE))))
        .assign(METADATA.from(answer -> answer.get("body").get("metadata")))
        .output(answer -> answer.get("body").get("messages"));
  }

  private static JsonExpr tokens(String metric, String usage) {
    return object(
        "MetricName", text(metric),
        "Value", METADATA.get().get("usage").get(usage),
        "Unit", text("Count"),
        "Dimensions", list(JsonExpr.TYPE,
            object("Name", text("model"), "Value", METADATA.get().get("model")),
            object("Name", text("state_machine_name"), "Value", stateMachineName())));
  }

  private static TypedFlow<JsonExpr> useTool() {
    Flow notFound = start("Tool Not Found", Pass
        .output(object("error", text("Tool not found in registry"), "tool_name", INPUT.get("name")))
        .comment("Handle tools not found in registry"));
    return start("Get Tool Lambda ARN", Task.dynamoDb("tools")
            .getItem(JsonExpr.TYPE, "tool_name", INPUT.get("name").as(StringExpr.TYPE))
            .comment("Get tool Lambda ARN from registry")
            .assign(TOOL_ARN.from(read -> attribute(read, "lambda_arn")))
            .catching(onAnyError().then(notFound)))
        .then("Execute Tool", Task.lambda(TOOL)
            .payload(object("name", INPUT.get("name"), "id", INPUT.get("id"), "input", INPUT.get("input")))
            .at(TOOL_ARN.get())
            .comment("Execute the tool Lambda function")
            .retry(LAMBDA));
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none()
        .bind("agents", "AGENT_REGISTRY_TABLE_NAME")
        .bind("tools", "TOOL_REGISTRY_TABLE_NAME")
        .bind("call-model", "SHARED_CLAUDE_LAMBDA_ARN");
  }
}
