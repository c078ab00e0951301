package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Values to try the rules of a Choice with. */
final class Candidates {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Candidates() {}

  /**
   * One value of each sort that rules could tell apart, as far as all sorts are known; none of texts that can be any, of objects and of
   * arrays.
   *
   * @param written the numbers in the rules
   */
  static List<JsonNode> of(Shape shape, Set<Double> written) {
    List<JsonNode> values = new ArrayList<>();
    if (shape.isUnknown()) {
      return values;
    }
    shape.texts().ifPresent(texts -> texts.forEach(text -> values.add(JSON.textNode(text))));
    if (shape.canBe(Kind.BOOLEAN)) {
      values.add(JSON.booleanNode(true));
      values.add(JSON.booleanNode(false));
    }
    if (shape.canBe(Kind.NULL)) {
      values.add(JSON.nullNode());
    }
    if (shape.canBe(Kind.NUMBER)) {
      numbers(written).forEach(number -> values.add(JSON.numberNode(number)));
    }
    return values;
  }

  /** Those written, and one between each two. That there are larger and smaller ones need not be thought of. */
  private static Set<Double> numbers(Set<Double> written) {
    TreeSet<Double> ordered = new TreeSet<>(written);
    Set<Double> all = new TreeSet<>(written);
    for (double each : ordered) {
      Double next = ordered.higher(each);
      if (next != null) {
        all.add((each + next) / 2);
      }
    }
    return all;
  }
}
