package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.BedrockAnswerExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/** A model that does not know yet what it is asked. */
public final class BedrockNeedsBody {
  private final StringExpr model;

  BedrockNeedsBody(StringExpr model) {
    this.model = model;
  }

  /**
   * Asks it this, in the model's own form.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModel(object("prompt", text("Hello"), "max_tokens", integer(200)))
   * // {"Type": "Task", "Resource": "arn:aws:states:::bedrock:invokeModel",
   * //  "Arguments": {"ModelId": "anthropic.claude-v2", "Body": {"prompt": "Hello", "max_tokens": 200}}}
   * }</pre>
   */
  public BedrockInvokeModel invokeModel(Expr<?> body) {
    return new BedrockInvokeModel(draft().argument("Body", Node.of(body)));
  }

  /**
   * Asks it what is kept in S3, where more fits than in a state's 256 KiB.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModelOn("s3://prompts/hello.json")
   * // {"Arguments": {"ModelId": "anthropic.claude-v2", "Input": {"S3Uri": "s3://prompts/hello.json"}}}
   * }</pre>
   */
  public BedrockInvokeModel invokeModelOn(String s3Uri) {
    return invokeModelOn(Jasl.text(s3Uri));
  }

  /**
   * Asks it what is kept in S3, where more fits than in a state's 256 KiB.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModelOn(format("s3://prompts/{}.json", executionName()))
   * // {"Arguments": {"Input": {"S3Uri": "{% \"s3://prompts/\" & $states.context.Execution.Name & \".json\" %}"}}}
   * }</pre>
   */
  public BedrockInvokeModel invokeModelOn(StringExpr s3Uri) {
    return new BedrockInvokeModel(draft().argument("Input", "S3Uri", Node.of(s3Uri)));
  }

  private TaskDraft<BedrockAnswerExpr> draft() {
    return TaskDraft.integration("bedrock:invokeModel", BedrockAnswerExpr.TYPE)
        .argument("ModelId", Node.of(model))
        .raising(BedrockErrors.OF_INVOKE_MODEL);
  }
}
