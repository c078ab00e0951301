package dev.jasl.validate.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.AslArbitraries;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.TextFormat;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Definitions with one to four changes, and what holds for validating any of them. */
final class Mutants {
  private static final List<String> NAMES = names();

  /** Of several places that are at odds, such findings stand at the last in the text, or at the first. */
  private static final Set<Code> AT_ONE_OF_SEVERAL =
      Set.of(Code.STATE_NAME_DUPLICATE, Code.MAP_LABEL_DUPLICATE, Code.END_UNREACHABLE);

  private Mutants() {}

  static Arbitrary<JsonNode> all() {
    Arbitrary<JsonNode> seeds = Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(Seeds.ALL)),
        Tuple.of(1, AslArbitraries.machines().map(machine -> machine)));
    return Combinators.combine(seeds, mutations().list().ofMinSize(1).ofMaxSize(4))
        .as(Mutants::mutated);
  }

  /**
   * Nothing is thrown, as whatever machine; in which order members stand changes nothing that is found, save that of fields which
   * exclude each other the first is read; and every finding stands at a place that there is, with a line.
   */
  static void check(JsonNode definition, long seed) {
    JsonNode other = shuffled(definition, new Random(seed));
    for (Profile profile : Profile.values()) {
      List<Diagnostic> found = findings(definition, profile);
      List<Diagnostic> inOtherOrder = findings(other, profile);
      if (found.stream().noneMatch(each -> each.code() == Code.FIELD_CONFLICT)) {
        assertThat(places(inOtherOrder))
            .as("%s%nas %s", definition, other)
            .isEqualTo(places(found));
      }
    }
    assertThat(findings(definition, Profile.STANDARD))
        .extracting(found -> found.location().pointer())
        .noneMatch(pointer -> definition.at(pointer).isMissingNode());
    String text = definition.toPrettyString();
    assertThat(Validator.validate(text, TextFormat.JSON, Profile.STANDARD, Shapes.none())
            .diagnostics())
        .allSatisfy(found -> assertThat(found.location().position()).isPresent());
  }

  private static List<Diagnostic> findings(JsonNode json, Profile profile) {
    Validated<Definition> read = DefinitionReader.read(json);
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    read.value()
        .ifPresent(machine -> all.addAll(Validator.validate(machine, profile, Shapes.none())));
    return all;
  }

  private static Set<String> places(List<Diagnostic> findings) {
    Set<String> places = new TreeSet<>();
    for (Diagnostic found : findings) {
      boolean anywhere = AT_ONE_OF_SEVERAL.contains(found.code());
      places.add(found.code() + (anywhere ? "" : " " + found.location()));
    }
    return places;
  }

  private static JsonNode shuffled(JsonNode json, Random order) {
    if (json.isObject()) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(json.properties());
      Collections.shuffle(members, order);
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), order)));
      return object;
    }
    if (json.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      json.forEach(element -> array.add(shuffled(element, order)));
      return array;
    }
    return json;
  }

  private static Arbitrary<Mutation> mutations() {
    return Combinators.combine(
            Arbitraries.of(Mutation.Kind.class),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.oneOf(AslArbitraries.values(), pieces()),
            Arbitraries.of(NAMES))
        .as(Mutation::new);
  }

  /** What stands anywhere in another definition. */
  private static Arbitrary<JsonNode> pieces() {
    return Combinators.combine(Arbitraries.of(Seeds.ALL), Arbitraries.integers().between(0, 10_000))
        .as((seed, index) -> {
          List<JsonNode> inner = seed.findParents("Type");
          return inner.isEmpty() ? seed : piece(inner.get(index % inner.size()), index);
        });
  }

  private static JsonNode piece(JsonNode state, int index) {
    List<JsonNode> members = new ArrayList<>(List.of(state));
    state.forEach(members::add);
    return members.get(index % members.size());
  }

  private static JsonNode mutated(JsonNode seed, List<Mutation> mutations) {
    JsonNode copy = seed.deepCopy();
    mutations.forEach(mutation -> mutation.apply(copy));
    return copy;
  }

  /** Of all members in any seed. */
  private static List<String> names() {
    Set<String> names = new TreeSet<>();
    Seeds.ALL.forEach(seed -> addNames(seed, names));
    return List.copyOf(names);
  }

  private static void addNames(JsonNode json, Set<String> names) {
    json.fieldNames().forEachRemaining(names::add);
    json.forEach(inner -> addNames(inner, names));
  }
}
