package dev.jasl.shape.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jasl.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the integrations of one service give: a resource that module {@code codegen} writes, by whose notation types are read here. */
final class ResultTable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonNode sdk;
  private final JsonNode optimised;
  private final TypeReader sdkTypes;
  private final TypeReader optimisedTypes;
  private final Map<String, Shape> made = new ConcurrentHashMap<>();

  private ResultTable(JsonNode table) {
    this.sdk = table.path("sdk");
    this.optimised = table.path("optimised");
    this.sdkTypes = new TypeReader(table.path("shapes"), Shape.string());
    this.optimisedTypes = new TypeReader(table.path("shapes"), Shape.string().join(Shape.number()));
  }

  /** The table of a service, named as the SDK names it; empty if there is none. */
  static Optional<ResultTable> read(String client) {
    try (InputStream file = ResultTable.class.getResourceAsStream(client + ".json")) {
      return file == null ? Optional.empty() : Optional.of(new ResultTable(MAPPER.readTree(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the table of results of " + client, unreadable);
    }
  }

  Shape sdk(String action) {
    return sdk.has(action) ? sdkTypes.read(sdk.get(action).asText()) : Shape.unknown();
  }

  /** Optimised integrations also tell of the call that they made. */
  Shape optimised(String resource) {
    return optimised.has(resource)
        ? made.computeIfAbsent(resource, this::newOptimised)
        : Shape.unknown();
  }

  private Shape newOptimised(String resource) {
    return SdkCall.with(optimisedTypes.read(optimised.get(resource).asText()));
  }
}
