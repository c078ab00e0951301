package dev.jasl.codegen.aws;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the names that the validator knows: the parameters of the optimised integrations, and what SDK integrations call the services.
 * Made of the models that the SDK for Python carries and of {@code call-names.json}. Run it by hand when AWS has added something:
 *
 * <pre>{@code
 * pip download --no-deps botocore     # unpacked; <folder>/<service>.json is botocore/data/<service>/<newest>/service-2.json
 * java -cp ... dev.jasl.codegen.aws.CallNames codegen/src/main/resources/dev/jasl/codegen/aws/call-names.json <folder> \
 *     dsl/src/main/resources/dev/jasl/validate
 * }</pre>
 */
public final class CallNames {
  private CallNames() {}

  /**
   * Brings the committed names up to date.
   *
   * @param arguments the list of actions, the folder of the SDK's models, and the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "expected the list of actions, a folder of the SDK's models and a folder to write to");
    }
    Path models = Path.of(arguments[1]);
    Path target = Files.createDirectories(Path.of(arguments[2]));
    JsonNode list = read(Path.of(arguments[0]));
    Files.write(target.resolve("parameters.txt"), parameters(list, models));
    Files.write(target.resolve("sdk-services.txt"), services(models));
  }

  /** A line is an action and its parameters, or a structure and its members, as {@link CallShapes} spells them. */
  private static List<String> parameters(JsonNode list, Path models) throws IOException {
    List<String> lines = new ArrayList<>();
    Map<String, CallShapes> shapes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> action : list.get("actions").properties()) {
      List<String> words = new ArrayList<>(List.of(action.getKey()));
      JsonNode request = action.getValue().path("request");
      if (request.isArray()) {
        String service = request.get(0).asText();
        if (!shapes.containsKey(service)) {
          shapes.put(
              service,
              new CallShapes(service, read(models.resolve(service + ".json")), list.path("newer")));
        }
        boolean deep = !action.getValue().path("shallow").asBoolean();
        words.addAll(shapes.get(service).request(request.get(1).asText(), deep));
      }
      action.getValue().path("names").forEach(name -> words.add(name.asText()));
      lines.add(String.join(" ", words));
    }
    shapes.values().forEach(each -> lines.addAll(each.lines()));
    return lines;
  }

  /** A line is a service as SDK integrations call it, and what else it is called: in the CLI, in host names, in policies. */
  private static List<String> services(Path models) throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(models)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      JsonNode metadata = read(file).get("metadata");
      String folder = file.getFileName().toString().replace(".json", "");
      Set<String> others = names.computeIfAbsent(name(metadata), name -> new TreeSet<>());
      others.add(folder);
      others.add(folder.replace("-", ""));
      others.add(metadata.path("endpointPrefix").asText().replaceFirst("^.*[.]", ""));
      others.add(metadata.path("signingName").asText());
    }
    return names.entrySet().stream().map(each -> line(each, names.keySet())).toList();
  }

  /** Names with hyphens are wrong anyway. */
  private static String line(Map.Entry<String, Set<String>> service, Set<String> all) {
    return Stream.concat(
            Stream.of(service.getKey()),
            service.getValue().stream()
                .filter(other -> other.matches("[a-z][a-z0-9]*") && !all.contains(other)))
        .collect(joining(" "));
  }

  /** As the SDK for Java 2 names the package. */
  private static String name(JsonNode metadata) {
    String id = metadata.get("serviceId").asText().replaceAll("[ -]", "");
    return id.replaceFirst("^(Amazon|AWS)", "")
        .replaceFirst("Service$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static JsonNode read(Path file) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(file));
  }
}
