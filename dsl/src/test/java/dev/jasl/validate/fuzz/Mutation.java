package dev.jasl.validate.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One change of a definition at one place.
 *
 * @param place counted through all members and elements, beginning anew behind the last
 * @param piece what is put there: a value, or something of another definition
 * @param name what a member is called from now on
 */
record Mutation(Kind kind, int place, JsonNode piece, String name) {
  enum Kind {
    /** Left out. */
    DROP,
    /** Under another name, taken from another place of the same definition or the language's. */
    RENAME,
    /** A value of another type instead. */
    RETYPE,
    /** A piece of another definition instead, or beside it. */
    SPLICE
  }

  /** A member or an element: the container, and the name or position in it. */
  private record Place(JsonNode container, String name, int index) {}

  /** Changes the definition itself. */
  void apply(JsonNode definition) {
    List<Place> places = places(definition);
    if (!places.isEmpty()) {
      Place chosen = places.get(place % places.size());
      if (chosen.container() instanceof ObjectNode object) {
        change(object, chosen.name());
      } else {
        change((ArrayNode) chosen.container(), chosen.index());
      }
    }
  }

  private void change(ObjectNode object, String member) {
    switch (kind) {
      case DROP -> object.remove(member);
      case RENAME -> object.set(name, object.remove(member));
      case RETYPE -> object.set(member, piece.deepCopy());
      case SPLICE -> object.set(place % 2 == 0 ? member : name, piece.deepCopy());
    }
  }

  private void change(ArrayNode array, int index) {
    switch (kind) {
      case DROP -> array.remove(index);
      case RENAME -> array.insert(0, array.remove(index));
      case RETYPE -> array.set(index, piece.deepCopy());
      case SPLICE -> array.insert(index, piece.deepCopy());
    }
  }

  private static List<Place> places(JsonNode root) {
    List<Place> places = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode next = open.remove();
      next.fieldNames().forEachRemaining(name -> places.add(new Place(next, name, -1)));
      for (int i = 0; next.isArray() && i < next.size(); i++) {
        places.add(new Place(next, "", i));
      }
      next.forEach(open::add);
    }
    return places;
  }
}
