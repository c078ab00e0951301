package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CheckReturnValue;
import dev.jasl.model.Definition;
import dev.jasl.runtime.engine.BudgetExceededException;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.UnansweredTaskException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a real execution: the same definition and input, each task answered as it was answered then and after the same time, in virtual
 * time from the same start. It tells whether a team's own executions behave here as in their account, and what a change of the definition
 * would have made of one.
 *
 * <pre>{@code
 * RecordedHistory history = RecordedHistory.read(Files.readString(Path.of("history.json")));
 * ReplayReport report = Replay.of(definition).executionArn("arn:aws:states:…").run(history);
 * assertThat(report.isSame()).as(report::toString).isTrue();
 * }</pre>
 *
 * <p>What an execution that was stopped, or still ran, would have done next is not compared. The children of a distributed Map have
 * histories of their own. Immutable; each call gives a changed copy.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html">GetExecutionHistory</a>
 */
@CheckReturnValue
public final class Replay {
  private final Program program;
  private final @Nullable String executionArn;
  private final @Nullable EventMatcher matcher;

  private Replay(Program program, @Nullable String executionArn, @Nullable EventMatcher matcher) {
    this.program = program;
    this.executionArn = executionArn;
    this.matcher = matcher;
  }

  /**
   * A replay of executions of this definition.
   *
   * @throws dev.jasl.runtime.engine.ProgramException if the engine cannot run it
   */
  public static Replay of(Definition definition) {
    return new Replay(Program.compile(definition), null, null);
  }

  /** The execution's ARN, which no history has: for definitions that read it from the context object. */
  public Replay executionArn(String arn) {
    return new Replay(program, arn, matcher);
  }

  /** Another idea of what counts as the same event than the usual one, which leaves out generated values. */
  public Replay matching(EventMatcher other) {
    return new Replay(program, executionArn, other);
  }

  /** Runs it again, and compares. */
  public ReplayReport run(RecordedHistory history) {
    Instant start = history.start().orElse(Instant.EPOCH);
    EventMatcher sameness =
        matcher == null ? new Sameness(start, history.end().orElse(start).plusSeconds(1)) : matcher;
    List<HistoryEvent> events = events(history, parameters(history, start));
    EventTree replayed =
        EventTree.of(events.stream().<JsonNode>map(HistoryEvent::toJson).toList());
    return new ReplayReport(
        events, new TreeComparison(sameness, history.isComplete()).first(history.tree(), replayed));
  }

  private List<HistoryEvent> events(RecordedHistory history, RunParameters parameters) {
    try {
      return program.run(parameters, new RecordedAnswers(history)).events();
    } catch (UnansweredTaskException unanswered) {
      return unanswered.history();
    } catch (BudgetExceededException endless) {
      return endless.history();
    }
  }

  private RunParameters parameters(RecordedHistory history, Instant start) {
    RunParameters parameters = RunParameters.of(history.input())
        .withStart(start)
        .withMaxSteps(history.events().size() + 1_000L);
    if (history.roleArn().isPresent()) {
      parameters = parameters.withRoleArn(history.roleArn().get());
    }
    if (executionArn != null) {
      return parameters
          .withExecutionArn(executionArn)
          .withStateMachineArn(machineArn(executionArn));
    }
    String region = history.region().orElse("us-east-1");
    return parameters.withStateMachineArn(
        "arn:aws:states:" + region + ":123456789012:stateMachine:StateMachine");
  }

  /** {@code …:execution:machine:name} is an execution of {@code …:stateMachine:machine}. */
  private static String machineArn(String executionArn) {
    String machine = executionArn.replace(":execution:", ":stateMachine:");
    return machine.substring(0, machine.lastIndexOf(':'));
  }
}
