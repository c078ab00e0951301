package dev.jasl.runtime.aws;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkClient;

/**
 * A client and the interface it is called by.
 *
 * @param type {@code SqsClient}
 */
record SdkApi(SdkClient client, Class<?> type) {
  private static final String SERVICES = "software.amazon.awssdk.services.";
  private static final String CLIENT = "Client";

  /** @throws IllegalArgumentException if it is not a blocking client of a service */
  static SdkApi of(SdkClient client) {
    Class<?> type = interfaces(client.getClass())
        .filter(face -> face.getName().startsWith(SERVICES) && face != SdkClient.class)
        .filter(SdkClient.class::isAssignableFrom)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            client.getClass().getName() + " is no client of a service in " + SERVICES + "*"));
    if (type.getSimpleName().endsWith("Async" + CLIENT)) {
      throw new IllegalArgumentException(type.getSimpleName() + " gives futures; hand in "
          + type.getSimpleName().replace("Async" + CLIENT, CLIENT)
          + ", and AwsClients.on(executor) to call it elsewhere");
    }
    return new SdkApi(client, type);
  }

  private static Stream<Class<?>> interfaces(Class<?> type) {
    Stream.Builder<Class<?>> found = Stream.builder();
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      if (next.isInterface()) {
        found.add(next);
      }
      open.addAll(List.of(next.getInterfaces()));
      Optional.ofNullable(next.getSuperclass()).ifPresent(open::add);
    }
    return found.build();
  }

  /** As the SDK names the service's package and Step Functions the integration: {@code sqs}. */
  String service() {
    String below = type.getName().substring(SERVICES.length());
    return below.substring(0, below.indexOf('.'));
  }

  /** What the errors of the service begin with in integrations of the SDK: {@code Sqs}. */
  String prefix() {
    String name = type.getSimpleName();
    return name.substring(0, name.length() - CLIENT.length());
  }
}
