package dev.jasl.shape.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTypeTest {
  @Test
  void literalsStayAndExpressionsBecomeWhatTheyGive() throws JsonProcessingException {
    TemplateType type = type("""
        {"id": "{% $count & '' %}", "twice": ["{% $count * 2 %}", "$count", null]}
        """);

    assertThat(type.shape())
        .isEqualTo(Shape.object()
            .always("id", Shape.string())
            .always(
                "twice", Shape.tuple(List.of(Shape.number(), Shape.texts("$count"), Shape.nul())))
            .closed());
    assertThat(type.expressions())
        .extracting(TemplateType.Place::location)
        .containsExactly("id", "twice[0]");
  }

  @Test
  void aPlaceThatGetsNoValueIsUnknown() throws JsonProcessingException {
    TemplateType type = type("{\"total\": \"{% $count.total %}\"}");

    assertThat(type.shape().field("total").shape().isUnknown()).isTrue();
    assertThat(type.expressions())
        .singleElement()
        .satisfies(place -> assertThat(place.type().isNothing()).isTrue());
  }

  @Test
  void aWholeTemplateCanBeAnExpression() throws JsonProcessingException {
    assertThat(type("\"{% $count %}\"").shape().isOnly(Kind.NUMBER)).isTrue();
  }

  @Test
  void whatIsNoJsonataIsUnknown() throws JsonProcessingException {
    assertThat(type("\"{% ( %}\"").shape().isUnknown()).isTrue();
  }

  private static TemplateType type(String template) throws JsonProcessingException {
    return TemplateType.of(
        new ObjectMapper().readTree(template),
        name -> name.equals("count") ? Optional.of(Shape.number()) : Optional.empty());
  }
}
