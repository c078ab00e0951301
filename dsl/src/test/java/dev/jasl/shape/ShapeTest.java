package dev.jasl.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of values that come on several ways, and of their parts. */
class ShapeTest {
  private static final Shape ERROR = Shape.object()
      .always("Error", Shape.string())
      .always("Cause", Shape.string())
      .closed();

  @Test
  void aClosedObjectHasNoOtherFields() {
    assertThat(ERROR.field("Cause")).isEqualTo(new Found(Shape.string(), Presence.ALWAYS));
    assertThat(ERROR.field("error").presence()).isEqualTo(Presence.NEVER);
  }

  @Test
  void ofOtherFieldsOfAnOpenObjectNothingIsKnown() {
    Shape open = Shape.object().always("id", Shape.number()).open();

    assertThat(open.field("id").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(open.field("no").presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void whatIsThereOnOneOfTwoWaysIsThereSometimes() {
    Shape order = Shape.object().always("orderId", Shape.string()).closed();

    Shape joined = order.join(ERROR);

    assertThat(joined.field("orderId")).isEqualTo(new Found(Shape.string(), Presence.SOMETIMES));
    assertThat(joined.field("other").presence()).isEqualTo(Presence.NEVER);
  }

  @Test
  void nothingIsKnownWhereOneOfTwoWaysIsUnknown() {
    Shape joined = ERROR.join(Shape.unknown());

    assertThat(joined.field("orderId").presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void aFieldThatNobodyIsSureOfStaysSoBesideAWayThatLacksIt() {
    Shape answer = Shape.object().maybe("Item", Shape.anyObject()).closed();

    assertThat(answer.join(ERROR).field("Item").presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void aTextHasNoFieldsAndAnArrayIsNotSearchedForThem() {
    assertThat(Shape.string().field("x").presence()).isEqualTo(Presence.NEVER);
    assertThat(Shape.array(ERROR).field("Error").presence()).isEqualTo(Presence.NEVER);
    assertThat(Shape.string().join(ERROR).field("Error").presence()).isEqualTo(Presence.SOMETIMES);
  }

  @Test
  void aTupleKnowsItsElementsAndItsEnd() {
    Shape pair = Shape.tuple(List.of(Shape.string(), ERROR));

    assertThat(pair.element(1).shape()).isEqualTo(ERROR);
    assertThat(pair.elementFromEnd(1).shape()).isEqualTo(ERROR);
    assertThat(pair.element(2).presence()).isEqualTo(Presence.NEVER);
    assertThat(Shape.array(ERROR).element(7).presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void literalsAreKnownFieldByField() throws JsonProcessingException {
    Shape shape =
        Shape.of(json("{\"status\": \"NEW\", \"lines\": [{\"sku\": \"a\"}, 2], \"note\": null}"));

    assertThat(shape.field("status").shape()).isEqualTo(Shape.texts("NEW"));
    assertThat(shape.field("lines").shape().element(0).shape().field("sku").presence())
        .isEqualTo(Presence.ALWAYS);
    assertThat(shape.field("note").shape().isOnly(Kind.NULL)).isTrue();
    assertThat(shape).hasToString("{status, lines, note}");
  }

  @Test
  void aSchemaSaysWhatIsRequiredAndWhetherThereIsMore() throws JsonProcessingException {
    Shape shape = Shape.ofSchema(json("""
            {"type": "object", "required": ["id"], "additionalProperties": false,
             "properties": {"id": {"type": "string"}, "state": {"enum": ["A", "B"]},
                            "next": {"$ref": "#"}}}
            """));

    assertThat(shape.field("id").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(shape.field("state"))
        .isEqualTo(new Found(Shape.texts("A", "B"), Presence.SOMETIMES));
    assertThat(shape.field("next").shape().field("id").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(shape.field("other").presence()).isEqualTo(Presence.NEVER);
  }

  @Test
  void depthAndSizeAreBoundedByForgetting() {
    Shape deep = Shape.string();
    for (int i = 0; i < 10_000; i++) {
      deep = Shape.object().always("next", deep).always("other", deep).closed();
    }

    assertThat(deep.field("next").presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(deep.isOnly(Kind.OBJECT)).isTrue();
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }
}
