package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The daily sales pipeline: five tasks and a choice, all goes well. */
public class W2Choice extends LimitedBenchmark {
  private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:pipeline-alerts";

  private final Map<String, JsonNode> answers;

  public W2Choice() {
    this(Workload.named("w2_choice"));
  }

  private W2Choice(Workload workload) {
    super(workload);
    answers = workload.answers().properties().stream()
        .collect(Collectors.toUnmodifiableMap(
            Map.Entry::getKey, task -> task.getValue().at("/0/Return")));
  }

  @Override
  JsonNode direct(JsonNode input, Witness witness) {
    ObjectNode file = object();
    file.set("bucket", input.get("bucket"));
    file.set("key", input.get("key"));
    JsonNode report = call("ValidateInputFile", input, file, false, witness);
    JsonNode job = call("RunGlueTransform", report, transform(report), true, witness);
    JsonNode quality = call("CheckDataQuality", job, job, false, witness);
    witness.passed(quality, quality);
    double score = quality.get("quality_score").doubleValue();
    if (!(score > 0.95)) {
      String message = "Quality check failed. Score: " + score;
      return call("NotifyQualityFailure", quality, message(message), false, witness);
    }
    JsonNode query = call("RunGoldAggregation", quality, aggregation(), true, witness);
    String message = "Daily sales pipeline completed successfully";
    return call("NotifySuccess", query, message(message), false, witness);
  }

  private JsonNode call(
      String task, JsonNode input, JsonNode parameters, boolean submitted, Witness witness) {
    JsonNode answer = Objects.requireNonNull(answers.get(task), task);
    witness.happened(input);
    witness.answered(parameters, answer, submitted);
    witness.happened(answer);
    return answer;
  }

  private static ObjectNode transform(JsonNode report) {
    ObjectNode arguments = object();
    arguments.set("--run_date", report.get("run_date"));
    arguments.set("--input_path", report.get("input_path"));
    return object().put("JobName", "sales-bronze-to-silver").set("Arguments", arguments);
  }

  private static ObjectNode aggregation() {
    return object()
        .put("QueryString", "INSERT INTO gold_daily_revenue SELECT ...")
        .put("WorkGroup", "pipeline-workgroup");
  }

  private static ObjectNode message(String text) {
    return object().put("TopicArn", TOPIC).put("Message", text);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
