package dev.jasl.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObjectShapeTest {
  @Test
  void objectsOfOneShapeAreChangedOneByOne() {
    ObjectShape shape = ObjectShape.of(List.of("a", "b"));
    ObjectNode one = shape.with(values(2));
    ObjectNode other = shape.with(values(2));

    one.put("a", 7).put("c", 8).remove("b");

    assertThat(one).hasToString("{\"a\":7,\"c\":8}");
    assertThat(other).hasToString("{\"a\":0,\"b\":1}");
  }

  @Test
  void copyIsEqualAndIndependent() {
    ObjectNode object = ObjectShape.of(List.of("a")).with(values(1));
    ObjectNode copy = object.deepCopy();

    assertThat(copy).isEqualTo(object);
    copy.put("a", 7);
    assertThat(object).isNotEqualTo(copy);
  }

  @Test
  void largeObjectsAreMadeInTheSameWay() {
    List<String> names = IntStream.range(0, 40).mapToObj(i -> "n" + i).toList();
    ObjectNode object = ObjectShape.of(names).with(values(40));

    assertThat(object.fieldNames()).toIterable().containsExactlyElementsOf(names);
    assertThat(object.get("n39")).isEqualTo(IntNode.valueOf(39));
  }

  @Test
  void memberThatIsSetKeepsItsPlaceOrComesLast() {
    ObjectNode object = ObjectShape.of(List.of("a", "b")).with(values(2));

    assertThat(ObjectShape.put(object, "a", IntNode.valueOf(7))).hasToString("{\"a\":7,\"b\":1}");
    assertThat(ObjectShape.put(object, "c", IntNode.valueOf(7)))
        .hasToString("{\"a\":0,\"b\":1,\"c\":7}");
    assertThat(object).hasToString("{\"a\":0,\"b\":1}");
  }

  @Test
  void nameThatComesTwiceIsRefused() {
    assertThatThrownBy(() -> ObjectShape.of(List.of("a", "b", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a name comes twice in [a, b, a]");
  }

  private static JsonNode[] values(int count) {
    return IntStream.range(0, count).mapToObj(IntNode::valueOf).toArray(JsonNode[]::new);
  }
}
