package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.expr.Expr;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.engine.Schedule;
import dev.jasl.runtime.http.HttpHandler;
import dev.jasl.runtime.http.HttpTasks;
import dev.jasl.runtime.task.ServiceHandler;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Runs a workflow on this machine in virtual time: a {@code Wait} of a year costs nothing, and the same input, handlers and seed give
 * the same history.
 *
 * <pre>{@code
 * Execution execution = LocalRuntime.of(SalesPipeline.define())
 *     .on(VALIDATE, request -> new FileReport(...))
 *     .state("RunGlueTransform", TaskHandler.failing("Glue.AWSGlueException", "no capacity"))
 *     .run(new SalesRun(...));
 * }</pre>
 *
 * <p>A handler is one of these, and the first that fits a task answers it:
 *
 * <ul>
 *   <li>of one state: {@link #state}, with a {@link dev.jasl.runtime.task.Script} for instance, which answers attempt by attempt;
 *   <li>of a function: records to record with {@link #on(LambdaFunction, Handler)} or {@link #receiving}, JSON to JSON with {@link
 *       #on(String, Handler)};
 *   <li>of an integration: {@link #integration}, or {@link #http} for those over HTTP;
 *   <li>of whole services: {@link #services}, with clients of the AWS SDK for instance.
 * </ul>
 *
 * <p>A {@link TaskHandler} answers with success, failure, silence, or {@link dev.jasl.runtime.task.TaskAnswer#later a stage} that will.
 *
 * <p>A task that nothing is bound to ends the run with an exception that says how to bind it. Immutable: each call returns a new
 * runtime, so that common bindings can be shared, between threads too.
 *
 * @param <I> the record that an execution is started with
 */
public final class LocalRuntime<I> {
  private final StateMachine<I> machine;
  private final Program program;
  private final TaskRouter router;
  private final Faults faults;
  private final RunParameters parameters;

  private LocalRuntime(
      StateMachine<I> machine,
      Program program,
      TaskRouter router,
      Faults faults,
      RunParameters parameters) {
    this.machine = machine;
    this.program = program;
    this.router = router;
    this.faults = faults;
    this.parameters = parameters;
  }

  /** A runtime for this workflow, to which nothing is bound yet. The workflow is compiled once, here. */
  public static <I> LocalRuntime<I> of(StateMachine<I> machine) {
    return new LocalRuntime<>(
        machine,
        Program.compile(machine.definition()),
        TaskRouter.empty(),
        Faults.none(),
        RunParameters.of(Json.of(List.of())).withStateMachineName(machine.name()));
  }

  /** Binds a function, wherever the workflow calls it. */
  public <A, B> LocalRuntime<I> on(
      LambdaFunction<? extends Expr<A>, ? extends Expr<B>> function, Handler<A, B> handler) {
    @SuppressWarnings("unchecked") // the input's type is one of Expr<A>, so that its class is A's
    Class<A> request = (Class<A>) function.input().json();
    return function(function.name(), new LambdaHandler<>(request, handler));
  }

  /** Binds a function by its logical name; the answer is what the resource gives back, not only the payload. */
  public LocalRuntime<I> function(String name, TaskHandler handler) {
    return routed(routes -> routes.function(name, handler));
  }

  /**
   * Binds the task of one state, before any other binding that fits it.
   *
   * @throws IllegalArgumentException if the workflow has no such Task state
   */
  public LocalRuntime<I> state(String name, TaskHandler handler) {
    if (machine.tasks().stream().noneMatch(task -> task.state().value().equals(name))) {
      throw new IllegalArgumentException("%s has no Task state \"%s\"; it has %s"
          .formatted(
              machine.name(),
              name,
              machine.tasks().stream().map(task -> task.state().value()).toList()));
    }
    return routed(routes -> routes.state(name, handler));
  }

  /** Binds a function by its logical name, in terms of JSON: payload to payload. */
  public LocalRuntime<I> on(String function, Handler<JsonNode, JsonNode> handler) {
    return function(function, new LambdaHandler<>(JsonNode.class, handler));
  }

  /** Binds a function that gives nothing, wherever the workflow calls it, {@code receiving(NOTIFY, sent::add)}. */
  public <A> LocalRuntime<I> receiving(
      LambdaFunction<? extends Expr<A>, ? extends Expr<Void>> function, Receiver<A> receiver) {
    @SuppressWarnings("unchecked") // as above
    Class<A> request = (Class<A>) function.input().json();
    return function(function.name(), LambdaHandler.of(request, receiver));
  }

  /** Binds all integrations of a handler's services, {@code AwsClients.of(sqs, dynamoDb)}, where nothing else is bound to them. */
  public LocalRuntime<I> services(ServiceHandler handler) {
    return routed(routes -> routes.services(handler));
  }

  /** Answers requests of tasks that call an address over HTTP, {@code http(call -> HttpAnswer.json(200, customer))}. */
  public LocalRuntime<I> http(HttpHandler handler) {
    return services(HttpTasks.of(handler));
  }

  /** Binds an integration, {@code glue:startJobRun}, wherever the workflow calls it. */
  public LocalRuntime<I> integration(String api, TaskHandler handler) {
    return routed(routes -> routes.integration(api, handler));
  }

  /** Lets tasks fail as planned, and succeed with the plan's results where nothing is bound. */
  public LocalRuntime<I> with(Faults planned) {
    return new LocalRuntime<>(
        machine, program, router, Objects.requireNonNull(planned, "planned"), parameters);
  }

  /** Decides all that is left to chance: UUIDs, random numbers, jitter. */
  public LocalRuntime<I> seed(long seed) {
    return new LocalRuntime<>(machine, program, router, faults, parameters.withSeed(seed));
  }

  /** Decides in which order branches and iterations go on; without it each takes its turn. */
  public LocalRuntime<I> schedule(Schedule schedule) {
    return new LocalRuntime<>(machine, program, router, faults, parameters.withSchedule(schedule));
  }

  /**
   * What distributed Maps read from and write to: {@code S3.in(folder)}, {@code S3.inMemory()}, or one of your own.
   */
  public LocalRuntime<I> s3(S3 s3) {
    return new LocalRuntime<>(machine, program, router, faults, parameters.withS3(s3));
  }

  /** When the run begins, in its own time. */
  public LocalRuntime<I> startingAt(Instant time) {
    return new LocalRuntime<>(machine, program, router, faults, parameters.withStart(time));
  }

  /**
   * Runs the workflow to its end.
   *
   * @throws dev.jasl.runtime.task.UnboundTaskException if it comes to a task that nothing is bound to
   */
  public Execution run(I input) {
    RunParameters run = parameters.withInput(Json.of(Objects.requireNonNull(input, "input")));
    TaskRouter routes = router.otherwise(faults.orElse(TaskRouter.empty()));
    return new Execution(run.input(), faults, program.run(run, faults.before(routes)));
  }

  private LocalRuntime<I> routed(UnaryOperator<TaskRouter> change) {
    return new LocalRuntime<>(machine, program, change.apply(router), faults, parameters);
  }
}
