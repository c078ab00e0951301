package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CheckReturnValue;
import dev.jasl.model.Definition;
import dev.jasl.runtime.engine.BudgetExceededException;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.UnansweredTaskException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
 * <p>An execution that was redriven is repeated up to its first end; each redrive then goes on from where the history says that it stood.
 * What an execution that was stopped, or still ran, would have done next is not compared. The children of a distributed Map have
 * histories of their own, and are not run: what the history says of the Map stands for them. Immutable; each call gives a changed copy.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html">GetExecutionHistory</a>
 */
@CheckReturnValue
public final class Replay {
  /** Is taken for any other UUID, such as the service gives executions that nobody names. */
  private static final String NAME = "00000000-0000-4000-8000-000000000000";

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

  /**
   * The execution's ARN, which no history has: for definitions that read it, or its name, from the context object. A report says so where
   * it was missed.
   */
  public Replay executionArn(String arn) {
    return new Replay(program, arn, matcher);
  }

  /** Another idea of what counts as the same event than the usual one, which leaves out generated values. */
  public Replay matching(EventMatcher other) {
    return new Replay(program, executionArn, other);
  }

  /**
   * Runs it again, and compares.
   *
   * @throws IllegalArgumentException if a redrive goes on from a state that the definition does not have
   * @throws dev.jasl.runtime.engine.ExecutionNotRedrivableException if the service would not have redriven it then
   */
  public ReplayReport run(RecordedHistory history) {
    Instant start = history.start().orElse(Instant.EPOCH);
    EventMatcher sameness =
        matcher == null ? new Sameness(start, history.end().orElse(start).plusSeconds(1)) : matcher;
    List<HistoryEvent> events = new ArrayList<>();
    Optional<Difference> difference = Optional.empty();
    Iterator<RecordedHistory> parts = history.parts().iterator();
    while (parts.hasNext() && difference.isEmpty()) {
      RecordedHistory part = parts.next();
      List<HistoryEvent> written = events(part, parameters(part, start));
      events.addAll(written);
      difference = difference(part, written, sameness);
    }
    return new ReplayReport(events, difference, difference.flatMap(this::advice));
  }

  /** The first in what was written since the execution was started, or redriven last. */
  private static Optional<Difference> difference(
      RecordedHistory part, List<HistoryEvent> written, EventMatcher sameness) {
    List<JsonNode> replayed = new ArrayList<>(part.beforeRedrive());
    written.forEach(event -> replayed.add(event.toJson()));
    return new TreeComparison(sameness, part.isComplete())
        .first(part.tree(), EventTree.of(replayed));
  }

  /** A difference in which the replay shows a name that stands for one that no history has. */
  private Optional<String> advice(Difference difference) {
    return executionArn == null
            && difference.replayed() != null
            && difference.replayed().toString().contains(NAME)
        ? Optional.of(
            "The replay shows \"" + NAME + "\" for the execution's name, which no history has."
                + " Replay with its ARN: executionArn(..), or --execution-arn.")
        : Optional.empty();
  }

  private List<HistoryEvent> events(RecordedHistory history, RunParameters parameters) {
    List<HistoryEvent> all = allEvents(history, parameters);
    return all.subList(Math.min(all.size(), history.beforeRedrive().size()), all.size());
  }

  private List<HistoryEvent> allEvents(RecordedHistory history, RunParameters parameters) {
    RecordedAnswers answers = new RecordedAnswers(history);
    try {
      ExecutionResult result = history.redriven().isEmpty()
          ? program.run(parameters, answers)
          : program.redrive(history.redrive(parameters.execution()), parameters, answers);
      return result.events();
    } catch (UnansweredTaskException unanswered) {
      return unanswered.history();
    } catch (BudgetExceededException endless) {
      return endless.history();
    }
  }

  private RunParameters parameters(RecordedHistory history, Instant start) {
    RunParameters parameters = RunParameters.of(history.input())
        .withStart(start)
        .withMapRunAnswers(RecordedMapRuns.in(history))
        .withMaxSteps(history.events().size() + 1_000L);
    if (history.roleArn().isPresent()) {
      parameters = parameters.withRoleArn(history.roleArn().get());
    }
    if (executionArn != null) {
      return parameters
          .withExecutionArn(executionArn)
          .withStateMachineArn(machineArn(executionArn));
    }
    return parameters
        .withStateMachineArn(history.machineArn().orElseGet(() -> madeUpMachineArn(history)))
        .withExecutionName(NAME);
  }

  private static String madeUpMachineArn(RecordedHistory history) {
    String region = history.region().orElse("us-east-1");
    return "arn:aws:states:" + region + ":123456789012:stateMachine:StateMachine";
  }

  /** {@code …:execution:machine:name} is an execution of {@code …:stateMachine:machine}. */
  private static String machineArn(String executionArn) {
    String machine = executionArn.replace(":execution:", ":stateMachine:");
    return machine.substring(0, machine.lastIndexOf(':'));
  }
}
