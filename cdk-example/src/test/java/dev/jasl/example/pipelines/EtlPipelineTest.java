package dev.jasl.example.pipelines;

import static dev.jasl.example.model.Functions.HANDLE_ERROR;
import static dev.jasl.example.model.Functions.STORE_RESULTS;
import static dev.jasl.example.model.Functions.VALIDATE_DATA;
import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.dsl.StateMachine;
import dev.jasl.example.model.EtlRun;
import dev.jasl.example.model.StoreReport;
import dev.jasl.example.model.Validation;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Fault;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EtlPipelineTest {
  private static final EtlRun INPUT =
      new EtlRun("raw-data", "2025/03/15.csv", "s3://raw-data/2025/03/15.csv", "s3://clean/");

  private final List<String> problems = new ArrayList<>();

  private LocalRuntime<EtlRun> works() {
    return works(EtlPipeline.define());
  }

  private LocalRuntime<EtlRun> works(StateMachine<EtlRun> machine) {
    return LocalRuntime.of(machine)
        .on(VALIDATE_DATA, file -> new Validation(true))
        .on(STORE_RESULTS, request -> new StoreReport(48_211))
        .function(HANDLE_ERROR.name(), call -> {
          problems.add(call.parameters().at("/Payload/message").textValue());
          return TaskHandler.returning(Json.parse("{\"Payload\": {}}")).handle(call);
        })
        .integration("glue:startJobRun", job("SUCCEEDED"));
  }

  private static TaskHandler job(String state) {
    return TaskHandler.returning(
        Json.parse("{\"Id\": \"jr_1\", \"JobRunState\": \"" + state + "\"}"));
  }

  @Test
  void aGoodFileIsTransformedAndStored() {
    assertThat(works().run(INPUT))
        .succeeded()
        .visited("ValidateInput", "ProcessData", "StoreResults", "SuccessState");
  }

  @Test
  void aBadFileIsNotWorkedOn() {
    Execution execution =
        works().on(VALIDATE_DATA, file -> new Validation(false)).run(INPUT);

    assertThat(execution).failedWith("ValidationError").didNotVisit("ProcessData");
  }

  @Test
  void aJobThatDidNotSucceedIsTakenDown() {
    Execution execution =
        works().integration("glue:startJobRun", job("STOPPED")).run(INPUT);

    assertThat(execution).failedWith("PipelineError").visited("HandleError");
    assertThat(problems).containsExactly("the job did not succeed");
  }

  @Test
  void validationIsTriedFourTimesAndThenTakenDown() {
    Fault broken = Fault.error("Broken");
    Execution execution = works()
        .with(Faults.none().at("ValidateInput", broken, broken, broken, broken))
        .run(INPUT);

    assertThat(execution).failedWith("PipelineError").took(Duration.ofSeconds(3 + 6 + 12));
    assertThat(problems).hasSize(1);
  }

  @Test
  void thePublishedFormReadsAStateThatNoJobHas() {
    assertThat(works(EtlPipelineAsPublished.define()).run(INPUT))
        .failedWith("States.Runtime")
        .visited("ProcessData", "CheckJobStatus")
        .didNotVisit("StoreResults");
  }
}
