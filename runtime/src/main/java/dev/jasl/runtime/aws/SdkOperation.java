package dev.jasl.runtime.aws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;

/** One operation of a client: {@code sendMessage}, or one that takes or gives a stream, such as {@code putObject}. */
final class SdkOperation {
  private static final List<Class<?>> STREAMS =
      List.of(RequestBody.class, ResponseTransformer.class);

  private final SdkApi api;
  private final Method method;

  private SdkOperation(SdkApi api, Method method) {
    this.api = api;
    this.method = method;
  }

  /** Empty if the client has no such operation, or one whose streams are of another kind. */
  static Optional<SdkOperation> of(SdkApi api, String action) {
    List<Method> named = Arrays.stream(api.type().getMethods())
        .filter(method -> method.getName().equals(action))
        .filter(method -> method.getParameterCount() > 0
            && SdkRequest.class.isAssignableFrom(method.getParameterTypes()[0]))
        .toList();
    return named.stream()
        .filter(method ->
            method.getParameterCount() == 2 && STREAMS.contains(method.getParameterTypes()[1]))
        .findFirst()
        .or(() -> named.stream()
            .filter(method -> method.getParameterCount() == 1
                && SdkResponse.class.isAssignableFrom(method.getReturnType()))
            .findFirst())
        .map(method -> new SdkOperation(api, method));
  }

  /** Whether a body is sent that is no member of the request. */
  boolean sendsBody() {
    return streams(RequestBody.class);
  }

  private boolean streams(Class<?> kind) {
    return method.getParameterCount() == 2 && method.getParameterTypes()[1] == kind;
  }

  /** A new builder of the request. */
  SdkPojo request() {
    return (SdkPojo) of(() -> method.getParameterTypes()[0].getMethod("builder").invoke(null));
  }

  /**
   * Calls the service.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException as the client does
   */
  SdkAnswer call(SdkRequest request, RequestBody body) {
    Object answer = of(() -> method.invoke(api.client(), arguments(request, body)));
    if (answer instanceof ResponseBytes<?> bytes) {
      return new SdkAnswer((SdkResponse) bytes.response(), bytes.asByteArray());
    }
    return new SdkAnswer((SdkResponse) answer, null);
  }

  private Object[] arguments(SdkRequest request, RequestBody body) {
    if (sendsBody()) {
      return new Object[] {request, body};
    }
    return streams(ResponseTransformer.class)
        ? new Object[] {request, ResponseTransformer.toBytes()}
        : new Object[] {request};
  }

  /** A call by reflection. */
  private interface Call {
    Object make() throws ReflectiveOperationException;
  }

  private static Object of(Call call) {
    try {
      return call.make();
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (ReflectiveOperationException other) {
      throw new IllegalStateException("not built as the AWS SDK for Java 2 is", other);
    }
  }
}
