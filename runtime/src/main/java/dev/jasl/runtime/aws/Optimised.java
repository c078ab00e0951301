package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the optimised integrations of a service have of their own; a table in {@code optimised.json}, which says what its fields are. */
record Optimised(
    String client,
    Map<String, String> clients,
    String prefix,
    String exception,
    String name,
    boolean plain,
    String times,
    Map<String, Map<String, String>> adds,
    Map<String, Call> calls,
    Map<String, Job> jobs) {
  private static final Map<String, Optimised> TABLE = read();

  Optimised {
    clients = clients == null ? Map.of() : Map.copyOf(clients);
    times = Objects.requireNonNullElse(times, "millis");
    adds = adds == null ? Map.of() : Map.copyOf(adds);
    calls = calls == null ? Map.of() : Map.copyOf(calls);
    jobs = jobs == null ? Map.of() : Map.copyOf(jobs);
  }

  /**
   * An action that is another operation of the client.
   *
   * @param with its parameters; null for those of the task
   * @param tells what the task gives; null for what comes back
   */
  record Call(
      String operation, @Nullable JsonNode with, @Nullable JsonNode tells) {}

  /** A job that is started and then described until it has ended. */
  record Job(
      String describe,
      JsonNode with,
      @Nullable String result,
      @Nullable String as,
      String status,
      @Nullable String exitCodes,
      List<String> done,
      List<String> failed,
      @Nullable String gone) {}

  /** By the service's name in integrations, {@code states}; empty if none is known. */
  static Optional<Optimised> of(String service) {
    return Optional.ofNullable(TABLE.get(service));
  }

  /** The services whose integrations call this client of the SDK, some or all. */
  static List<String> calling(String client) {
    return TABLE.entrySet().stream()
        .filter(entry -> entry.getValue().client().equals(client)
            || entry.getValue().clients().containsValue(client))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The client of the SDK for an action. */
  String client(String action) {
    return clients.getOrDefault(action, client);
  }

  MemberStyle style() {
    return times.equals("text") ? MemberStyle.STATES : MemberStyle.OPTIMISED;
  }

  private static Map<String, Optimised> read() {
    JsonMapper mapper = JsonMapper.builder().build();
    try (InputStream file = Optimised.class.getResourceAsStream("optimised.json")) {
      Map<String, Optimised> table = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : mapper.readTree(file).properties()) {
        if (!entry.getKey().startsWith("$")) {
          table.put(entry.getKey(), mapper.treeToValue(entry.getValue(), Optimised.class));
        }
      }
      return table;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the table of optimised integrations", unreadable);
    }
  }
}
