package dev.jasl.validate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Definitions that the service has accepted are not called wrong, and those that others publish seldom are. Needs the conformance
 * corpus, in the directory that the system property {@code jasl.conformance} names.
 */
class ConformanceTest {
  /**
   * Labelled valid by tools that do not look at what the service refuses here, each with what it refuses. Who has seen the service refuse it
   * stands in {@code docs/adr/0015-verdicts-from-measurements.md}.
   */
  private static final Map<String, Set<Code>> MISLABELLED = new TreeMap<>(Map.ofEntries(
      Map.entry("lint-05bf06f66bce", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-3c462a93a7e3", Set.of(Code.PARAMETERS_MISSING, Code.FIELD_REQUIRED)),
      Map.entry("lint-44f798fbcfa4", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-536080c27cdc", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-5cbbf5bfe782", Set.of(Code.RESOURCE_NOT_AN_ARN, Code.FIELD_REQUIRED)),
      Map.entry("lint-663207efdc5d", Set.of(Code.FIELD_REQUIRED)),
      Map.entry("lint-7a1d7999df42", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-8195baa85078", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-83e980ad37ab", Set.of(Code.QUERY_LANGUAGE_MIXED)),
      Map.entry("lint-98f077938384", Set.of(Code.VARIABLE_NAME_INVALID)),
      Map.entry("lint-9e6402a3abc5", Set.of(Code.STATE_NAME_DUPLICATE)),
      Map.entry("lint-abf25b5bf81d", Set.of(Code.TEMPLATE_FIELD_NOT_COMPUTABLE)),
      Map.entry("lint-b41a1a583d67", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-b7f7527607be", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-b805e96eac39", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-c1d697233ab3", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-c447bfadf378", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-ca0e49a04063", Set.of(Code.TEMPLATE_FIELD_NOT_COMPUTABLE)),
      Map.entry("lint-dede7ee530fb", Set.of(Code.PARAMETERS_MISSING)),
      Map.entry("lint-e2044cb20055", Set.of(Code.RESOURCE_NOT_AN_ARN)),
      Map.entry("lint-ec51de7c9428", Set.of(Code.TRANSITION_TARGET_MISSING))));

  /**
   * Labelled invalid, and not refused. Two expressions have other blanks than one within their marks, as published machines have them, too;
   * a Resource is a placeholder, and nobody knows what it will be.
   */
  private static final List<String> NOT_REFUSED =
      List.of("lint-07d6da8d7a78", "lint-47910675e21c", "lint-b7242833811d");

  /**
   * Published, and yet no machine: three lead to states that they leave out, one has a word where its choice rules would be, one calls
   * an intrinsic function that does not exist, one has names for ARNs, and one has left the service out of an ARN.
   */
  private static final List<String> BROKEN = List.of(
      "rw-390eb8389581",
      "rw-3dba76b2f72d",
      "rw-5e0814baf41c",
      "rw-7dd4ee8d0a2d",
      "rw-a537632c1d34",
      "rw-b64cb09bf401",
      "rw-ed224bd3dfe1");

  /** Recorded with reads of variables that have no value; where the execution came to such a state, it failed. */
  private static final List<String> UNASSIGNED = List.of(
      "assign__assign_reference_variables__undefined_reference__BASE_UNDEFINED_ARGUMENTS",
      "assign__assign_reference_variables__undefined_reference__BASE_UNDEFINED_ARGUMENTS_FIELD",
      "assign__assign_reference_variables__undefined_reference__BASE_UNDEFINED_OUTPUT_FIELD",
      "assign__assign_reference_variables__undefined_reference__BASE_UNDEFINED_OUTPUT_MULTIPLE_STATES",
      "states_variables__error_output__map_catch_error__MAP_CATCH_ERROR_OUTPUT_WITH_RETRY",
      "states_variables__error_output__parallel_catch_error__PARALLEL_CATCH_ERROR_VARIABLE_SAMPLING");

  /** Recorded with reads that find nothing; the executions failed with States.Runtime. */
  private static final List<String> NEVER_THERE = List.of(
      "scenarios__base_scenarios__invalid_jsonpath__INVALID_JSONPATH_IN_ERRORPATH",
      "scenarios__base_scenarios__invalid_jsonpath__ST.INVALID_JSONPATH_IN_CAUSEPATH");

  /** Published, accepted by the service, and bound to fail at some state: each read by hand, with the reason. */
  private static final Map<String, String> DEFECTIVE = new TreeMap<>(Map.of(
      "rw-0e3f0a57a68d", "a catcher writes below an item that is a number",
      "rw-370b50590a12", "the table's answer replaces the order, whose total is charged then",
      "rw-5c2d899c721c", "what the function gives is in Payload, and the file's bucket is gone",
      "rw-5c57a457f53f", "what the nested execution gives is in Output",
      "rw-c19a4f6e663a", "what the function gives is in Payload, where OutputPath does not look",
      "rw-ce3d2ba7e3c8", "the table's answer, or its error, replaces the call whose name is read"));

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path corpus = Path.of(System.getProperty("jasl.conformance", "absent"));

  @BeforeEach
  void corpusIsThere() {
    if (!Files.isDirectory(corpus)) {
      System.out.println("ConformanceTest is skipped: there is no corpus in " + corpus
          + "; set -Djasl.conformance");
    }
    Assumptions.assumeTrue(
        Files.isDirectory(corpus), "no conformance corpus; set jasl.conformance to its directory");
  }

  @Test
  void whatTheServiceHasRunIsNotRefused() {
    Map<String, List<Diagnostic>> findings = findings("recorded/executions", each -> true);

    print("executions", findings);
    assertThat(refused(findings)).isEmpty();
    assertThat(withErrors(findings, Code.Layer.STRUCTURE)).isEmpty();
    assertThat(withErrors(findings, Code.Layer.VARIABLES))
        .containsExactlyInAnyOrderElementsOf(UNASSIGNED);
    assertThat(withErrors(findings, Code.Layer.SHAPES))
        .containsExactlyInAnyOrderElementsOf(NEVER_THERE);
  }

  @Test
  void whatIsLabelledValidIsNotRefused() {
    Map<String, List<Diagnostic>> findings = findings("lint", labelled("valid"));

    print("lint, valid", findings);
    assertThat(refused(findings).keySet()).isEqualTo(MISLABELLED.keySet());
    MISLABELLED.forEach((id, codes) -> assertThat(findings.get(id))
        .as(id)
        .filteredOn(Diagnostic::refusedByService)
        .extracting(Diagnostic::code)
        .hasSameElementsAs(codes));
  }

  @Test
  void whatIsLabelledInvalidIsRefused() {
    Map<String, List<Diagnostic>> findings = findings("lint", labelled("invalid"));

    print("lint, invalid", findings);
    findings.keySet().removeAll(refused(findings).keySet());
    assertThat(findings.keySet()).containsExactlyElementsOf(NOT_REFUSED);
  }

  @Test
  void theServicesOwnVerdictsAreOurs() {
    Predicate<JsonNode> authoritative = each -> each.path("authority").asText().equals("aws");

    assertThat(refused(findings("lint", labelled("valid").and(authoritative)))).isEmpty();
    assertThat(findings("lint", labelled("invalid").and(authoritative)).values())
        .allSatisfy(found -> assertThat(found).anyMatch(Diagnostic::refusedByService));
  }

  @Test
  void whatTheServiceSaysOfADefinitionIsWhatWeSay() {
    Map<String, JsonNode> cases = cases("recorded/validation", each -> true);

    assertThat(cases).isNotEmpty();
    cases.forEach((id, each) ->
        assertThat(verdict(findings(each))).as(id).isEqualTo(recorded(each.path("expect"))));
  }

  /** What the service refuses, as it says it: a code, a message and a place. */
  private static List<String> verdict(List<Diagnostic> findings) {
    return findings.stream()
        .filter(Diagnostic::refusedByService)
        .map(found -> found.code().service().orElseThrow() + ": " + found.message() + " at "
            + found.location())
        .toList();
  }

  private static List<String> recorded(JsonNode expected) {
    List<String> recorded = new ArrayList<>();
    if (expected.has("error")) {
      Matcher quoted = Pattern.compile("Invalid State Machine Definition: '(.*)'", Pattern.DOTALL)
          .matcher(expected.path("error").path("message").asText());
      assertThat(quoted.matches()).isTrue();
      recorded.add(quoted.group(1));
    }
    for (JsonNode found : expected.path("diagnostics")) {
      recorded.add(found.path("code").asText() + ": " + found.path("message").asText() + " at "
          + found.path("location").asText("/"));
    }
    return recorded;
  }

  @Test
  void whatIsPublishedIsSeldomRefused() {
    Map<String, List<Diagnostic>> findings = findings("realworld", each -> true);

    print("realworld", findings);
    assertThat(refused(findings).keySet()).containsExactlyElementsOf(BROKEN);
  }

  @Test
  void whatIsPublishedAndCannotWorkIsFound() {
    Map<String, List<Diagnostic>> findings = findings("realworld", each -> true);

    findings.forEach((id, found) -> found.stream()
        .filter(each -> each.code().layer() == Code.Layer.SHAPES)
        .filter(each -> each.severity() == Severity.ERROR)
        .forEach(each -> System.out.println(id + " " + each)));
    assertThat(withErrors(findings, Code.Layer.SHAPES))
        .containsExactlyElementsOf(DEFECTIVE.keySet());
  }

  private static void print(String name, Map<String, List<Diagnostic>> findings) {
    Map<Code, Long> counts = findings.values().stream()
        .flatMap(List::stream)
        .collect(groupingBy(Diagnostic::code, TreeMap::new, counting()));
    System.out.printf(
        "%s: %d definitions, %d with errors, %d that the service refuses; findings: %s%n",
        name, findings.size(), erroneous(findings), refused(findings).size(), counts);
  }

  private static long erroneous(Map<String, List<Diagnostic>> findings) {
    return findings.values().stream()
        .filter(list -> !Validated.of(list, list).isOk())
        .count();
  }

  private static List<String> withErrors(Map<String, List<Diagnostic>> findings, Code.Layer layer) {
    return findings.entrySet().stream()
        .filter(each -> each.getValue().stream()
            .anyMatch(
                found -> found.severity() == Severity.ERROR && found.code().layer() == layer))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, List<Diagnostic>> refused(Map<String, List<Diagnostic>> findings) {
    Map<String, List<Diagnostic>> refused = new TreeMap<>(findings);
    refused.values().removeIf(list -> list.stream().noneMatch(Diagnostic::refusedByService));
    return refused;
  }

  private static Predicate<JsonNode> labelled(String label) {
    return each -> each.path("expect").asText().equals(label);
  }

  /** What is found in each case of a folder, by the case's id. */
  private Map<String, List<Diagnostic>> findings(String folder, Predicate<JsonNode> wanted) {
    Map<String, List<Diagnostic>> findings = new TreeMap<>();
    cases(folder, wanted).forEach((id, each) -> findings.put(id, findings(each)));
    return findings;
  }

  private Map<String, JsonNode> cases(String folder, Predicate<JsonNode> wanted) {
    try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
      Map<String, JsonNode> cases = new TreeMap<>();
      files
          .filter(file -> file.toString().endsWith(".json"))
          .map(ConformanceTest::read)
          .filter(wanted)
          .forEach(each -> cases.put(each.path("id").asText(), each));
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Diagnostic> findings(JsonNode each) {
    JsonNode json = each.has("definition") ? each.get("definition") : each.path("definitionText");
    Validated<Definition> read =
        json.isTextual() ? DefinitionReader.read(json.textValue()) : DefinitionReader.read(json);
    String type = each.path("type").asText(each.path("machineType").asText());
    Profile profile = type.equals("EXPRESS") ? Profile.EXPRESS : Profile.STANDARD;
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    read.value()
        .map(definition -> Validator.validate(definition, profile, Shapes.none()))
        .ifPresent(all::addAll);
    return all;
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
