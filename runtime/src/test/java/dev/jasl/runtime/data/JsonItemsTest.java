package dev.jasl.runtime.data;

import static dev.jasl.runtime.data.Reading.config;
import static dev.jasl.runtime.data.Reading.items;
import static dev.jasl.runtime.data.Reading.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.model.ReaderConfig.InputType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonItemsTest {
  @Test
  void theElementsOfAListAreItems() {
    assertThat(items("[1, 1.50, [2], {\"a\": null}]", config(InputType.JSON)))
        .containsExactly("1", "1.50", "[2]", "{'a':null}");
    assertThat(items("[]", config(InputType.JSON))).isEmpty();
  }

  @Test
  void aPointerLeadsToAListSomewhereInside() {
    String text = "{\"x\": {\"orders\": 1}, \"a/b\": [0, {\"orders\": [7, 8]}, 9], \"rest\": 1}";

    assertThat(items(text, json(InputType.JSON, "/a~1b/1/orders"))).containsExactly("7", "8");
  }

  @Test
  void aPointerMayLeadToAnObjectWhoseMembersAreItems() {
    S3 s3 = S3.inMemory().with("b", "k", "{\"all\": {\"x\": 1, \"y\": [2]}}");
    ItemReading reading = new ItemReading(
        false, json("{'Bucket': 'b', 'Key': 'k'}"), json(InputType.JSON, "/all"), 0);

    List<String> members = new ArrayList<>();
    try (ItemStream stream = reading.from(s3)) {
      for (ItemStream.Item item = stream.next(); item != null; item = stream.next()) {
        members.add(item.source() + " " + item.key() + " " + item.value());
      }
    }

    assertThat(members).containsExactly("S3://b/k x 1", "S3://b/k y [2]");
  }

  @Test
  void anythingElseCannotBeIterated() {
    for (String text : List.of("{\"Hello\": \"world\"}", "1", "")) {
      assertThatThrownBy(() -> items(text, config(InputType.JSON)))
          .isInstanceOf(ItemReadingException.class)
          .hasMessage("Attempting to map over non-iterable node.");
    }
    for (String pointer : List.of("/b", "/a/0/x", "/a/5", "/s")) {
      assertThatThrownBy(() -> items("{\"a\": [1], \"s\": 1}", json(InputType.JSON, pointer)))
          .hasMessage("Attempting to map over non-iterable node.");
    }
  }

  @Test
  void whatIsWrongWithTheTextIsSaidWhenItIsReached() {
    assertThatThrownBy(() -> items("[1, 2", config(InputType.JSON)))
        .isInstanceOf(ItemReadingException.class)
        .hasMessage(
            "s3://b/k cannot be read: Unexpected end-of-input: expected close marker for Array "
                + "(start marker at line 1, column 1)");
    assertThatThrownBy(() -> items("[1e999999999]", config(InputType.JSON)))
        .hasMessage("A number is out of range: 1E+999999999");
    assertThatThrownBy(() -> items("[]", json(InputType.JSON, "a")))
        .hasMessage("ItemsPointer \"a\" is not a JSON Pointer such as \"/orders\"");
    assertThatThrownBy(() -> items("[" + "[".repeat(5_000), config(InputType.JSON)))
        .isInstanceOf(ItemReadingException.class);
  }

  @Test
  void eachLineOfJsonLinesIsAnItem() {
    assertThat(items("{\"a\": 1}\r\n\n \n[2]\n3", config(InputType.JSONL)))
        .containsExactly("{'a':1}", "[2]", "3");
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> items("1\n{\n}", config(InputType.JSONL)))
        .hasMessageStartingWith("Line 2 of s3://b/k is not JSON: ");
    assertThatThrownBy(() -> items("1 2", config(InputType.JSONL)))
        .hasMessageStartingWith("Line 1 of s3://b/k is not JSON: ");
  }
}
