package dev.jasl.runtime.aws;

import dev.jasl.model.Integration;
import dev.jasl.runtime.task.ServiceHandler;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.UnboundTaskException;
import dev.jasl.runtime.time.PacedClock.Pause;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;

/**
 * Clients of the AWS SDK for Java 2 as handlers: a run then calls the real service, or whatever the client's endpoint leads to. Each
 * client answers the integrations of the SDK and the optimised ones of its service, in every pattern; that of Lambda also tasks whose
 * resource is a function. Nothing is called that no client was handed in for, and credentials are the client's own affair.
 *
 * <pre>{@code
 * LocalRuntime.of(OrderPipeline.define())
 *     .services(AwsClients.of(SqsClient.create(), DynamoDbClient.create()))
 *     .run(new Order(...));
 * }</pre>
 *
 * <p>Parameters and results are as Step Functions has them, and so are the names and causes of errors: {@code SQS.AmazonSQSException} of
 * {@code sqs:sendMessage}, {@code Sqs.SqsException} of {@code aws-sdk:sqs:sendMessage}. A {@code .sync} task asks the service until the
 * job has ended, truly waiting in between; the run's own clock does not move meanwhile. A task token goes out with the message.
 */
public final class AwsClients implements ServiceHandler {
  private static final String SDK = "aws-sdk:";

  private final Map<String, SdkApi> apis;
  private final JobWatch jobs;
  private final @Nullable Executor executor;

  private AwsClients(Map<String, SdkApi> apis, JobWatch jobs, @Nullable Executor executor) {
    this.apis = apis;
    this.jobs = jobs;
    this.executor = executor;
  }

  /**
   * Handlers that call these clients, {@code SqsClient} and the like, where the run does. Whoever made the clients closes them.
   *
   * @throws IllegalArgumentException if one is not a blocking client of a service, or two are of the same
   */
  public static AwsClients of(SdkClient... clients) {
    Map<String, SdkApi> apis = new LinkedHashMap<>();
    for (SdkClient client : clients) {
      SdkApi api = SdkApi.of(client);
      if (apis.put(api.service(), api) != null) {
        throw new IllegalArgumentException("two clients of " + api.service());
      }
    }
    return new AwsClients(apis, new JobWatch(Duration.ofSeconds(5), AwsClients::sleep), null);
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a job", interrupted);
    }
  }

  /**
   * The same, asking for a job's state at another interval than every 5 seconds, and waiting in this way in between. The pauses are
   * what counts against the task's {@code TimeoutSeconds}.
   */
  public AwsClients polling(Duration interval, Pause pause) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("interval must be positive: " + interval);
    }
    return new AwsClients(apis, new JobWatch(interval, pause), executor);
  }

  /** The same, calling from the executor's threads, for runs in real time. */
  public AwsClients on(Executor threads) {
    return new AwsClients(apis, jobs, threads);
  }

  @Override
  public Set<String> services() {
    Set<String> services = new TreeSet<>();
    for (String client : apis.keySet()) {
      services.add(SDK + client);
      services.addAll(Optimised.calling(client));
    }
    return services;
  }

  @Override
  public TaskAnswer handle(TaskCall call) throws Exception {
    TaskHandler handler = handlerOf(call).orElseThrow(() -> new UnboundTaskException(call));
    return executor == null ? handler.handle(call) : TaskAnswer.later(later(handler, call));
  }

  private CompletableFuture<TaskAnswer> later(TaskHandler handler, TaskCall call) {
    return CompletableFuture.supplyAsync(() -> answered(handler, call), executor);
  }

  private static TaskAnswer answered(TaskHandler handler, TaskCall call) {
    return call.askOf(handler);
  }

  private Optional<TaskHandler> handlerOf(TaskCall call) {
    Optional<Integration> integration = call.target().integration();
    if (integration.isPresent()) {
      return handlerOf(integration.get());
    }
    return call.target().function().flatMap(name -> api("lambda")).map(FunctionTask::new);
  }

  private Optional<TaskHandler> handlerOf(Integration integration) {
    String service = integration.service();
    if (service.startsWith(SDK)) {
      return api(service.substring(SDK.length())).map(api -> new SdkTask(api, integration));
    }
    return Optimised.of(service)
        .flatMap(table -> api(table.client(integration.action()))
            .map(api -> new OptimisedTask(api, table, integration, jobs)));
  }

  private Optional<SdkApi> api(String client) {
    return Optional.ofNullable(apis.get(client));
  }
}
