package dev.jasl.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Whether what an example shows is emitted. It may leave members of objects out, at any depth, but no elements of arrays. */
final class Subset {
  private final List<String> differences = new ArrayList<>();

  /** Where what is said differs from what is emitted; an expression may be broken into lines. */
  static List<String> differences(String said, JsonNode emitted) throws Exception {
    Subset subset = new Subset();
    if (emitted.isTextual() && !said.startsWith("\"")) {
      subset.text(said, emitted.textValue());
    } else {
      subset.compare("", new ObjectMapper().readTree(said), emitted);
    }
    return subset.differences;
  }

  private void text(String said, String emitted) {
    if (!said.replaceAll("\\s+", " ").equals(emitted.replaceAll("\\s+", " "))) {
      differences.add("it emits  " + emitted);
    }
  }

  private void compare(String at, JsonNode said, JsonNode emitted) {
    if (said.isObject() && emitted.isObject()) {
      said.properties()
          .forEach(member -> compare(
              at + "/" + member.getKey(), member.getValue(), emitted.path(member.getKey())));
    } else if (said.isArray() && said.size() == emitted.size()) {
      for (int i = 0; i < said.size(); i++) {
        compare(at + "/" + i, said.get(i), emitted.path(i));
      }
    } else if (!same(said, emitted)) {
      differences.add(at + " is " + (emitted.isMissingNode() ? "not there" : emitted));
    }
  }

  private static boolean same(JsonNode said, JsonNode emitted) {
    if (said.isNumber() && emitted.isNumber()) {
      return said.decimalValue().compareTo(emitted.decimalValue()) == 0;
    }
    return said.equals(emitted);
  }
}
