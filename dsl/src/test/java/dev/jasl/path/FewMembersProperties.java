package dev.jasl.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FewMembersProperties {
  @Property
  void membersAreThoseOfHashMapWhateverIsDoneToBoth(
      @ForAll("names") List<String> names,
      @ForAll("changes") List<Consumer<Map<String, JsonNode>>> changes) {
    Map<String, JsonNode> expected = new LinkedHashMap<>();
    names.forEach(name -> expected.put(name, IntNode.valueOf(expected.size())));
    Map<String, JsonNode> members = members(expected);

    changes.forEach(change -> {
      change.accept(expected);
      change.accept(members);
      assertSame(members, expected);
    });
    assertSame(members, expected);
  }

  private static Map<String, JsonNode> members(Map<String, JsonNode> values) {
    return new FewMembers(
        values.keySet().toArray(String[]::new), values.values().toArray(JsonNode[]::new));
  }

  private static void assertSame(Map<String, JsonNode> members, Map<String, JsonNode> expected) {
    assertThat(members).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(expected.size());
    assertThat(expected).isEqualTo(members);
    assertThat(new ArrayList<>(members.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
    List<Map.Entry<String, JsonNode>> shown = new ArrayList<>();
    members.forEach((name, value) -> shown.add(Map.entry(name, value)));
    assertThat(shown).isEqualTo(new ArrayList<>(expected.entrySet()));
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      String copy = String.valueOf(name.toCharArray()); // equal, and not the same
      assertThat(members.get(copy)).isEqualTo(expected.get(copy));
      assertThat(members.containsKey(copy)).isEqualTo(expected.containsKey(copy));
    }
  }

  @Provide
  Arbitrary<List<String>> names() {
    return name().list().uniqueElements().ofMaxSize(8);
  }

  private static Arbitrary<String> name() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h");
  }

  @Provide
  Arbitrary<List<Consumer<Map<String, JsonNode>>>> changes() {
    Arbitrary<Consumer<Map<String, JsonNode>>> change = name()
        .flatMap(name -> Arbitraries.of(List.<Consumer<Map<String, JsonNode>>>of(
            map -> map.put(name, IntNode.valueOf(100)),
            map -> map.remove(name),
            map -> map.keySet().remove(name),
            map -> map.keySet().retainAll(List.of("a", "b", name)),
            FewMembersProperties::setFirst,
            Map::clear)));
    return change.list().ofMaxSize(6);
  }

  private static void setFirst(Map<String, JsonNode> map) {
    Iterator<Map.Entry<String, JsonNode>> entries = map.entrySet().iterator();
    if (entries.hasNext()) {
      entries.next().setValue(IntNode.valueOf(200));
    }
  }
}
