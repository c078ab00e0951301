package dev.jasl.shape.results;

import dev.jasl.shape.Shape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What integrations of the SDK give, from the response classes of the AWS SDK for Java 2 where a service's module is on the class path.
 * The SDK is read by reflection: nobody needs it who does not have it.
 */
final class SdkResponses {
  private static final String SERVICES = "software.amazon.awssdk.services.";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final ConcurrentHashMap<String, Optional<Shape>> READ = new ConcurrentHashMap<>();

  private SdkResponses() {}

  /**
   * What an action gives; empty if the SDK's class is not there, or leaves out what is streamed.
   *
   * @param service as integrations name it: {@code secretsmanager}
   * @param action in camel case
   */
  static Optional<Shape> find(String service, String action) {
    return NAME.matcher(service).matches() && NAME.matcher(action).matches()
        ? READ.computeIfAbsent(service + ":" + action, name -> read(service, action))
        : Optional.empty();
  }

  private static Optional<Shape> read(String service, String action) {
    String response = SERVICES + service.toLowerCase(Locale.ROOT) + ".model."
        + action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1) + "Response";
    try {
      Class<?> type = Class.forName(response);
      return isStreamed(type, action)
          ? Optional.empty()
          : Optional.of(new SdkFields().shape(built(type)));
    } catch (ClassNotFoundException | LinkageError notThere) {
      return Optional.empty();
    } catch (ReflectiveOperationException other) {
      throw new IllegalStateException(
          response + " is not built as classes of the AWS SDK for Java 2 are", other);
    }
  }

  /** An answer that is streamed has a method of the client to take it as bytes, and is in no field of the response. */
  private static boolean isStreamed(Class<?> response, String action)
      throws ClassNotFoundException {
    String base = response.getSuperclass().getSimpleName().replaceAll("Response$", "");
    String models = response.getPackageName();
    Class<?> client = Class.forName(
        models.substring(0, models.length() - ".model".length()) + "." + base + "Client",
        false,
        response.getClassLoader());
    return Arrays.stream(client.getMethods())
        .anyMatch(method -> method.getName().equals(action + "AsBytes"));
  }

  private static Object built(Class<?> response)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    Object builder = response.getMethod("builder").invoke(null);
    for (Class<?> type : builder.getClass().getInterfaces()) {
      if (Modifier.isPublic(type.getModifiers())) {
        return type.getMethod("build").invoke(builder);
      }
    }
    throw new NoSuchMethodException(response + " has no public builder");
  }
}
