package dev.jasl.runtime;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;

/** A typed handler as the engine calls it: payload to record, record to payload. */
final class LambdaHandler<A, B> implements TaskHandler {
  private final Class<A> request;
  private final CallHandler<A, B> handler;

  LambdaHandler(Class<A> request, CallHandler<A, B> handler) {
    this.request = request;
    this.handler = handler;
  }

  /** Of a function that gives nothing, which is JSON's null. */
  static <A> TaskHandler of(Class<A> request, Receiver<A> receiver) {
    return call -> {
      receiver.receive(Json.to(call.payload(), request));
      return TaskAnswer.success(LambdaResponses.of(call.resource(), Json.of(null)));
    };
  }

  @Override
  public TaskAnswer handle(TaskCall call) throws Exception {
    B response = handler.handle(Json.to(call.payload(), request), call);
    return TaskAnswer.success(LambdaResponses.of(call.resource(), Json.of(response)));
  }
}
