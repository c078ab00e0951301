package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.dsl.aws.result.BedrockAnswerExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/** Asks a model. */
public final class BedrockInvokeModel extends TaskStep<BedrockAnswerExpr, BedrockInvokeModel> {
  BedrockInvokeModel(TaskDraft<BedrockAnswerExpr> draft) {
    super(draft);
  }

  /**
   * What the body is, a media type.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModel(object()).contentType("application/json")
   * // {"Arguments": {"ContentType": "application/json"}}
   * }</pre>
   */
  public BedrockInvokeModel contentType(String mediaType) {
    return copy(draft().argument("ContentType", Node.literal(mediaType)));
  }

  /**
   * What the answer is to be, a media type.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModel(object()).accept("application/json")
   * // {"Arguments": {"Accept": "application/json"}}
   * }</pre>
   */
  public BedrockInvokeModel accept(String mediaType) {
    return copy(draft().argument("Accept", Node.literal(mediaType)));
  }

  /**
   * Keeps the answer in S3; the result says where.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModel(object()).outputTo("s3://answers/hello.json")
   * // {"Arguments": {"Output": {"S3Uri": "s3://answers/hello.json"}}}
   * }</pre>
   */
  public BedrockInvokeModel outputTo(String s3Uri) {
    return outputTo(Jasl.text(s3Uri));
  }

  /**
   * Keeps the answer in S3; the result says where.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModel(object()).outputTo(format("s3://answers/{}", executionName()))
   * // {"Arguments": {"Output": {"S3Uri": "{% \"s3://answers/\" & $states.context.Execution.Name %}"}}}
   * }</pre>
   */
  public BedrockInvokeModel outputTo(StringExpr s3Uri) {
    return copy(draft().argument("Output", "S3Uri", Node.of(s3Uri)));
  }

  @Override
  protected BedrockInvokeModel copy(TaskDraft<BedrockAnswerExpr> other) {
    return new BedrockInvokeModel(other);
  }
}
