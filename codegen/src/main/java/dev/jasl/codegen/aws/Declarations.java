package dev.jasl.codegen.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type declarations of one package of the AWS SDK for JavaScript: its shapes, enums, unions, and the errors of its operations. They are
 * the one public description of all these services that a package registry has.
 */
final class Declarations {
  private static final Pattern INTERFACE =
      Pattern.compile("(?ms)^export interface (\\w+) \\{(?:\\}|\\R(.*?)^\\})");
  private static final Pattern MEMBER = Pattern.compile("(?s)(\\w+)(\\??):\\s*([^;]+);");
  private static final Pattern ENUM =
      Pattern.compile("(?ms)^export declare const (\\w+): \\{(.*?)^\\};");
  private static final Pattern CONSTANT = Pattern.compile("readonly [^:]+: \"([^\"]*)\"");
  private static final Pattern UNION =
      Pattern.compile("(?ms)^export declare namespace (\\w+) \\{(.*?)^\\}");
  private static final Pattern CASE =
      Pattern.compile("(?ms)^  interface (\\w+Member) \\{(.*?)^  \\}");
  private static final Pattern OUTPUT = Pattern.compile(
      "(?s)protected static __types: \\{\\s+api: \\{\\s+input: [^;]+;\\s+output: (\\w+);");
  private static final Pattern THROWS = Pattern.compile("@throws \\{@link (\\w+)\\}");

  private static final String COMMAND = "Command.d.ts";

  /** A member of a shape; its type as it is declared, without {@code | undefined}. */
  record Member(String name, String type, boolean required) {}

  private final Map<String, List<Member>> shapes = new LinkedHashMap<>();
  private final Map<String, List<String>> enums = new LinkedHashMap<>();
  private final Path folder;

  private Declarations(Path folder) {
    this.folder = folder;
  }

  /** Of an unpacked package. */
  static Declarations read(Path folder) throws IOException {
    Declarations declarations = new Declarations(folder);
    try (Stream<Path> files = Files.list(folder.resolve("dist-types/ts3.4/models"))) {
      for (Path file : files.sorted().toList()) {
        declarations.take(Files.readString(file));
      }
    }
    return declarations;
  }

  Optional<List<Member>> shape(String name) {
    return Optional.ofNullable(shapes.get(name));
  }

  Optional<List<String>> constants(String name) {
    return Optional.ofNullable(enums.get(name));
  }

  /** The operations, in alphabetical order. */
  List<String> operations() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("dist-types/ts3.4/commands"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(COMMAND))
          .map(name -> name.substring(0, name.length() - COMMAND.length()))
          .sorted()
          .toList();
    }
  }

  /** The shape of an operation's answer; none if it answers with nothing. */
  Optional<String> output(String operation) throws IOException {
    return OUTPUT
        .matcher(
            Files.readString(folder.resolve("dist-types/ts3.4/commands/" + operation + COMMAND)))
        .results()
        .map(found -> found.group(1))
        .findFirst();
  }

  /** The errors that an operation is declared to give. */
  List<String> errors(String operation) throws IOException {
    String text =
        Files.readString(folder.resolve("dist-types/commands/" + operation + "Command.d.ts"));
    return THROWS
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(error -> !isBase(error))
        .distinct()
        .toList();
  }

  /** The class that all errors of the SDK's client extend is no error of the service. */
  private boolean isBase(String error) {
    return Files.exists(folder.resolve("dist-types/ts3.4/models/" + error + ".d.ts"));
  }

  private void take(String text) {
    INTERFACE
        .matcher(text)
        .results()
        .forEach(found -> shapes.put(found.group(1), members(found.group(2))));
    ENUM.matcher(text)
        .results()
        .forEach(found -> enums.put(
            found.group(1),
            CONSTANT
                .matcher(found.group(2))
                .results()
                .map(constant -> constant.group(1))
                .toList()));
    UNION
        .matcher(text)
        .results()
        .forEach(found -> shapes.put(found.group(1), cases(found.group(2))));
  }

  private static List<Member> members(@Nullable String body) {
    return body == null
        ? List.of()
        : MEMBER.matcher(body).results().map(Declarations::member).toList();
  }

  private static Member member(MatchResult found) {
    String type = found.group(3).replaceAll("\\s+", " ").replaceAll("^\\| ", "");
    return new Member(
        found.group(1), type.replace(" | undefined", "").strip(), found.group(2).isEmpty());
  }

  /** A union has exactly one of its members. */
  private static List<Member> cases(String body) {
    List<Member> members = new ArrayList<>();
    CASE.matcher(body)
        .results()
        .forEach(found -> members(found.group(2)).stream()
            .filter(Member::required)
            .forEach(only -> members.add(new Member(only.name(), only.type(), false))));
    return members;
  }
}
