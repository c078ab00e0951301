package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.goTo;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.JsonPathTask;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;

/** Transcribes speech, translates it and speaks it, by functions that are polled. Published as rw-c25a3df63c3b. */
final class SpeechTranslation {
  private static final BooleanExpr GOES_ON =
      stateInput(JsonExpr.TYPE).get("continue").as(BooleanExpr.TYPE);

  private SpeechTranslation() {}

  private static JsonPathTask<JsonExpr> call(String function) {
    return Task.lambdaArn(LambdaFunction.named(function, JsonExpr.TYPE, JsonExpr.TYPE))
        .stateInput()
        .jsonPath()
        .resultPath("$");
  }

  // spotless:off
  static StateMachine<JsonNode> define() {
    Label pause = Label.named("pause");
    return StateMachine.named("SpeechTranslation", JsonExpr.TYPE)
        .version("1.0")
        .jsonPath()
        .flow(start("StartTranscribe", call("transcribeLaunch"))
            .label(pause)
            .then("WaitState", Wait.of(ofSeconds(3)).jsonPath().inputPath("$"))
            .then("CheckTranscribe", call("transcribeCheck"))
            .choose("ChoiceState").when(GOES_ON, goTo(pause))
            .then("Translate", call("translate"))
            .then("Speech", call("speech"))
            .succeed("Done"))
        .build();
  }
  // spotless:on

  static Bindings published() {
    String stack = "arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:translator-dev-";
    return Bindings.none()
        .bind("transcribeLaunch", stack + "transcribeLaunch")
        .bind("transcribeCheck", stack + "transcribeCheck")
        .bind("translate", stack + "translate")
        .bind("speech", stack + "speech");
  }
}
