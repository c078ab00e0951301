package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.core.traits.PayloadTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/**
 * What a client gave as Step Functions shows it: members in Pascal case and alphabetical order, absent ones left out. A blob that is the
 * whole body of the answer is text or JSON, any other is Base64.
 */
final class ResponseJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final MemberStyle style;

  ResponseJson(MemberStyle style) {
    this.style = style;
  }

  ObjectNode of(SdkPojo pojo) {
    Map<String, JsonNode> members = new TreeMap<>();
    for (SdkField<?> field : pojo.sdkFields()) {
      Object value = field.getValueOrDefault(pojo);
      if (value != null
          && !(value instanceof SdkAutoConstructList)
          && !(value instanceof SdkAutoConstructMap)) {
        members.put(style.name(field.memberName()), member(field, value));
      }
    }
    return JSON.objectNode().setAll(members);
  }

  private JsonNode member(SdkField<?> field, Object value) {
    return value instanceof SdkBytes bytes && field.containsTrait(PayloadTrait.class)
        ? style.received(bytes.asString(StandardCharsets.UTF_8))
        : value(value);
  }

  private JsonNode value(Object value) {
    if (value instanceof SdkPojo pojo) {
      return of(pojo);
    }
    if (value instanceof List<?> list) {
      ArrayNode array = JSON.arrayNode();
      list.forEach(element -> array.add(element == null ? JSON.nullNode() : value(element)));
      return array;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = JSON.objectNode();
      map.forEach((key, element) ->
          object.set(key.toString(), element == null ? JSON.nullNode() : value(element)));
      return object;
    }
    return scalar(value);
  }

  private JsonNode scalar(Object value) {
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Boolean truth) {
      return JSON.booleanNode(truth);
    }
    if (value instanceof Instant time) {
      return style.time(time);
    }
    if (value instanceof Document document) {
      return DocumentJson.of(document);
    }
    if (value instanceof SdkBytes bytes) {
      return JSON.textNode(Base64.getEncoder().encodeToString(bytes.asByteArray()));
    }
    if (value instanceof String text) {
      return JSON.textNode(text);
    }
    throw new IllegalArgumentException(
        "a " + value.getClass().getName() + " in an answer is not supported");
  }

  /** Whole numbers as they are when JSON is read: as small as they fit. */
  private static JsonNode number(Number number) {
    if (number instanceof Double || number instanceof Float || number instanceof BigDecimal) {
      return JSON.numberNode(new BigDecimal(number.toString()));
    }
    long whole = number.longValue();
    return whole == (int) whole ? JSON.numberNode((int) whole) : JSON.numberNode(whole);
  }
}
