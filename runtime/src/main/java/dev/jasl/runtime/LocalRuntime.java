package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.InvalidDefinitionException;
import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import dev.jasl.model.Definition;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Machine;
import dev.jasl.runtime.engine.MachineType;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.Redrive;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.engine.Schedule;
import dev.jasl.runtime.engine.Stop;
import dev.jasl.runtime.http.HttpHandler;
import dev.jasl.runtime.http.HttpTasks;
import dev.jasl.runtime.task.ServiceHandler;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Runs a workflow on this machine in virtual time: a {@code Wait} of a year costs nothing, and the same input, handlers and seed give
 * the same history. {@link #start} runs it in real time instead.
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
 *       #on(String, Handler)}, with a stage by {@link #later(LambdaFunction, LaterHandler)}, or by the task's token with {@link
 *       #callback(LambdaFunction, CallbackHandler)}; of an activity likewise;
 *   <li>of an integration: {@link #integration}, or {@link #http} for those over HTTP;
 *   <li>of whole services: {@link #services}, with clients of the AWS SDK for instance.
 * </ul>
 *
 * <p>A {@link TaskHandler} answers with success, failure, silence, or {@link dev.jasl.runtime.task.TaskAnswer#later a stage} that will.
 *
 * <p>A task that nothing is bound to ends the run with an exception that says how to bind it, and a handler bound to what the workflow does not call is refused when a run begins. Immutable: each call returns a new
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
  private final List<LocalRuntime<?>> nested;
  private final CalledTasks called;

  private LocalRuntime(
      StateMachine<I> machine,
      Program program,
      TaskRouter router,
      Faults faults,
      RunParameters parameters,
      List<LocalRuntime<?>> nested,
      CalledTasks called) {
    this.machine = machine;
    this.program = program;
    this.router = router;
    this.faults = faults;
    this.parameters = parameters;
    this.nested = nested;
    this.called = called;
  }

  /** A runtime for this workflow, to which nothing is bound yet. The workflow is compiled once, here. */
  public static <I> LocalRuntime<I> of(StateMachine<I> machine) {
    Definition definition = LocalDefinition.of(machine);
    return new LocalRuntime<>(
        machine,
        Program.compile(definition),
        TaskRouter.empty(),
        Faults.none(),
        RunParameters.of(Json.of(List.of())).withStateMachineName(machine.name()),
        List.of(),
        CalledTasks.of(definition));
  }

  /** Binds a function, wherever the workflow calls it. */
  public <A, B> LocalRuntime<I> on(
      LambdaFunction<? extends Expr<A>, ? extends Expr<B>> function, Handler<A, B> handler) {
    return on(function, (request, call) -> handler.handle(request));
  }

  /** Binds a function, wherever the workflow calls it, to a handler that sees the whole call. */
  public <A, B> LocalRuntime<I> on(
      LambdaFunction<? extends Expr<A>, ? extends Expr<B>> function, CallHandler<A, B> handler) {
    return function(function.name(), new LambdaHandler<>(classOf(function.input()), handler));
  }

  /** Binds a function that gives nothing, wherever the workflow calls it, {@code receiving(NOTIFY, sent::add)}. */
  public <A> LocalRuntime<I> receiving(
      LambdaFunction<? extends Expr<A>, ? extends Expr<Void>> function, Receiver<A> receiver) {
    return function(function.name(), LambdaHandler.of(classOf(function.input()), receiver));
  }

  /** Binds a function by its logical name, in terms of JSON: payload to payload. */
  public LocalRuntime<I> on(String function, Handler<JsonNode, JsonNode> handler) {
    return function(
        function, new LambdaHandler<>(JsonNode.class, (request, call) -> handler.handle(request)));
  }

  /** Binds a function, wherever the workflow calls it, to a handler that answers later: with a stage of what the function gives. */
  public <A, B> LocalRuntime<I> later(
      LambdaFunction<? extends Expr<A>, ? extends Expr<B>> function, LaterHandler<A, B> handler) {
    return laterFunction(function.name(), classOf(function.input()), handler);
  }

  /** The same for a function by its logical name, in terms of JSON: payload to payload. */
  public LocalRuntime<I> later(String function, LaterHandler<JsonNode, JsonNode> handler) {
    return laterFunction(function, JsonNode.class, handler);
  }

  private <A> LocalRuntime<I> laterFunction(
      String name, Class<A> request, LaterHandler<A, ?> handler) {
    return function(
        name,
        call -> LaterAnswer.of(
            handler.handle(Json.to(call.payload(), request)),
            payload -> LambdaResponses.of(call.resource(), payload)));
  }

  /**
   * Binds a function that is called with a task's token. Its task waits until the callback, or another handler of the run, reports.
   */
  public <A> LocalRuntime<I> callback(
      LambdaFunction<? extends Expr<A>, ?> function, CallbackHandler<A> handler) {
    Class<A> request = classOf(function.input());
    return function(function.name(), call -> {
      handler.handle(Json.to(call.payload(), request), Callback.of(call));
      return TaskAnswer.awaited();
    });
  }

  /** Binds an activity to a worker that does its work at once. */
  public <A, B> LocalRuntime<I> on(
      Activity<? extends Expr<A>, ? extends Expr<B>> activity, Handler<A, B> worker) {
    Class<A> request = classOf(activity.input());
    return activity(
        activity.name(),
        call -> TaskAnswer.success(Json.of(worker.handle(Json.to(call.parameters(), request)))));
  }

  /** Binds an activity to a worker that answers later, with a stage of what the activity gives. */
  public <A, B> LocalRuntime<I> later(
      Activity<? extends Expr<A>, ? extends Expr<B>> activity, LaterHandler<A, B> worker) {
    Class<A> request = classOf(activity.input());
    return activity(
        activity.name(),
        call -> LaterAnswer.of(
            worker.handle(Json.to(call.parameters(), request)), UnaryOperator.identity()));
  }

  /** Binds an activity to a worker that takes its time: the task waits until the callback reports. */
  public <A> LocalRuntime<I> callback(
      Activity<? extends Expr<A>, ?> activity, CallbackHandler<A> worker) {
    Class<A> request = classOf(activity.input());
    return activity(activity.name(), call -> {
      worker.handle(Json.to(call.parameters(), request), Callback.of(call));
      return TaskAnswer.awaited();
    });
  }

  /**
   * Binds an activity by its logical name or its ARN, to a handler that does the work or to an {@link ActivityQueue} that workers poll.
   */
  public LocalRuntime<I> activity(String name, TaskHandler worker) {
    return routed(routes -> routes.activity(name, worker));
  }

  @SuppressWarnings("unchecked") // a type of Expr<A> knows the class of A
  private static <A> Class<A> classOf(Type<? extends Expr<A>> type) {
    return (Class<A>) type.json();
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
    checkTask(name);
    return routed(routes -> routes.state(name, handler));
  }

  /** Binds an integration whose tasks wait for their token, {@code sqs:sendMessage}, in terms of the parameters that they send. */
  public LocalRuntime<I> callback(String api, CallbackHandler<JsonNode> handler) {
    return integration(api, call -> {
      handler.handle(call.parameters(), Callback.of(call));
      return TaskAnswer.awaited();
    });
  }

  /** Binds an integration, {@code glue:startJobRun}, wherever the workflow calls it. */
  public LocalRuntime<I> integration(String api, TaskHandler handler) {
    return routed(routes -> routes.integration(api, handler));
  }

  /** Binds all integrations of a handler's services, {@code AwsClients.of(sqs, dynamoDb)}, where nothing else is bound to them. */
  public LocalRuntime<I> services(ServiceHandler handler) {
    return routed(routes -> routes.services(handler));
  }

  /** Answers requests of tasks that call an address over HTTP, {@code http(call -> HttpAnswer.json(200, customer))}. */
  public LocalRuntime<I> http(HttpHandler handler) {
    return services(HttpTasks.of(handler));
  }

  /**
   * Lets {@code states:startExecution} tasks, and those of {@code aws-sdk:sfn}, start this workflow, in the same run and its time. Its
   * functions, activities and integrations are answered as they are here. A workflow may start itself without this.
   */
  public LocalRuntime<I> nested(StateMachine<?> workflow) {
    return nested(LocalRuntime.of(workflow));
  }

  /** The same for a workflow with bindings and faults of its own; what it does not bind is answered as it is here. */
  public LocalRuntime<I> nested(LocalRuntime<?> workflow) {
    workflow.checkBindings();
    List<LocalRuntime<?>> more = new ArrayList<>(nested);
    more.add(workflow);
    return new LocalRuntime<>(
        machine,
        program,
        router,
        faults,
        parameters,
        List.copyOf(more),
        called.and(workflow.called));
  }

  /**
   * Lets handlers be bound to what this workflow does not call, because they are bound in one place for several workflows. Otherwise such
   * a binding is a mistake: the name has a slip, or the workflow has changed.
   */
  public LocalRuntime<I> sharingBindings() {
    return new LocalRuntime<>(
        machine, program, router, faults, parameters, nested, CalledTasks.anything());
  }

  /**
   * Lets tasks fail as planned, and succeed with the plan's results where nothing is bound.
   *
   * @throws IllegalArgumentException if something is planned for a Task state that the workflow does not have
   */
  public LocalRuntime<I> with(Faults planned) {
    planned.states().forEach(this::checkTask);
    return new LocalRuntime<>(machine, program, router, planned, parameters, nested, called);
  }

  /**
   * Runs the workflow as an Express machine: within five minutes, and without redrives.
   *
   * @throws InvalidDefinitionException if the service would refuse it as one, for jobs that it waits for, tokens, activities or a
   *     distributed Map
   */
  public LocalRuntime<I> express() {
    List<Diagnostic> refused = machine.findings(Profile.EXPRESS, Shapes.none()).stream()
        .filter(Diagnostic::refusedByService)
        .toList();
    if (!refused.isEmpty()) {
      throw new InvalidDefinitionException(refused);
    }
    return with(parameters.withType(MachineType.EXPRESS));
  }

  /** Decides all that is left to chance: UUIDs, random numbers, jitter; 0 if nothing is said. */
  public LocalRuntime<I> seed(long seed) {
    return with(parameters.withSeed(seed));
  }

  /** Decides in which order branches and iterations go on; without it each takes its turn. */
  public LocalRuntime<I> schedule(Schedule schedule) {
    return with(parameters.withSchedule(schedule));
  }

  /**
   * What distributed Maps read from and write to: {@code S3.in(folder)}, {@code S3.inMemory()}, or one of your own.
   */
  public LocalRuntime<I> s3(S3 s3) {
    return with(parameters.withS3(s3));
  }

  /**
   * How many children of each Map Run can be looked at afterwards; see {@link RunParameters#withKeptChildren}.
   *
   * @throws IllegalArgumentException if negative
   */
  public LocalRuntime<I> keepingChildren(int most) {
    return with(parameters.withKeptChildren(most));
  }

  /** When the run begins, in its own time; with the year 2025 if nothing is said. */
  public LocalRuntime<I> startingAt(Instant time) {
    return with(parameters.withStart(time));
  }

  /**
   * Lets somebody stop each execution that runs so long in its own time, as {@code StopExecution} does. Runs of an {@link #express} machine
   * refuse that.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public LocalRuntime<I> stoppedAfter(Duration time, String error, String cause) {
    return with(parameters.withStop(new Stop(time, error, cause)));
  }

  /**
   * Starts the workflow in real time, on threads of its own: waits take as long as they say, handlers run beside each other, and others may
   * report tasks or stop the execution meanwhile.
   *
   * @throws IllegalStateException if a handler is bound to a function, an activity or an integration that no task calls, see {@link
   *     #sharingBindings}
   */
  public RunningExecution start(I input) {
    LocalMachines machines = machines();
    RunParameters run = parameters
        .withInput(Json.of(Objects.requireNonNull(input, "input")))
        .withMachines(machines);
    return RunningExecution.start(
        program,
        run,
        machines.handlerOf(this),
        ended -> new Execution(run.input(), faults, ended, machine.definition()));
  }

  /**
   * Runs the workflow to its end.
   *
   * @throws dev.jasl.runtime.task.UnboundTaskException if it comes to a task that nothing is bound to
   * @throws IllegalStateException if a handler is bound to a function, an activity or an integration that no task calls, see {@link
   *     #sharingBindings}
   * @throws AssertionError if a handler throws one
   * @throws IllegalArgumentException if an Express execution is to be stopped
   */
  public Execution run(I input) {
    LocalMachines machines = machines();
    RunParameters run = parameters
        .withInput(Json.of(Objects.requireNonNull(input, "input")))
        .withMachines(machines);
    return new Execution(
        run.input(), faults, program.run(run, machines.handlerOf(this)), machine.definition());
  }

  /** {@link #redrive(Execution, Duration)}, right after its end. */
  public Execution redrive(Execution ended) {
    return redrive(ended, Duration.ZERO);
  }

  /**
   * Redrives an execution of this workflow that has ended without success: it goes on from the states that were entered and not left, with
   * the input that they had, and with the handlers of this runtime. The execution that is handed in stays as it is.
   *
   * @param after how long after its end, in its own time; the service allows 14 days
   * @throws dev.jasl.runtime.engine.ExecutionNotRedrivableException if the service would refuse that
   * @throws IllegalStateException if a handler is bound to what no task calls, see {@link #sharingBindings}
   * @throws IllegalArgumentException if it stopped in a distributed Map and not enough is known of its children, {@link #keepingChildren}
   */
  public Execution redrive(Execution ended, Duration after) {
    LocalMachines machines = machines();
    ExecutionResult result = program.redrive(
        new Redrive(ended.result(), after),
        parameters.withMachines(machines),
        machines.handlerOf(this));
    return new Execution(ended.input(), faults, result, machine.definition());
  }

  private LocalMachines machines() {
    checkBindings();
    return new LocalMachines(this);
  }

  private void checkBindings() {
    called.check(machine.name(), router);
  }

  private void checkTask(String name) {
    List<String> tasks =
        machine.tasks().stream().map(task -> task.state().value()).toList();
    if (!tasks.contains(name)) {
      throw new IllegalArgumentException(
          "%s has no Task state \"%s\"; it has %s".formatted(machine.name(), name, tasks));
    }
  }

  String name() {
    return machine.name();
  }

  TaskRouter router() {
    return router;
  }

  Faults faults() {
    return faults;
  }

  List<LocalRuntime<?>> nested() {
    return nested;
  }

  /** Which workflow it runs. */
  @Override
  public String toString() {
    return "local runtime of " + name();
  }

  Machine asMachine(TaskHandler handler) {
    return new Machine(machine.name(), parameters.type(), program, handler);
  }

  private LocalRuntime<I> with(RunParameters changed) {
    return new LocalRuntime<>(machine, program, router, faults, changed, nested, called);
  }

  private LocalRuntime<I> routed(UnaryOperator<TaskRouter> change) {
    return new LocalRuntime<>(
        machine, program, change.apply(router), faults, parameters, nested, called);
  }
}
