package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.traits.PayloadTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * Sets the members of a request from a task's parameters, which are in Pascal case. Where a member is text, an object or a list becomes
 * its JSON text; a member that is null is not sent. What does not fit is collected as the service's words for it.
 */
final class RequestFields {
  private final MemberStyle style;
  private final List<String> faults = new ArrayList<>();

  RequestFields(MemberStyle style) {
    this.style = style;
  }

  /** What did not fit. */
  List<String> faults() {
    return faults;
  }

  /** Sets all members of the builder. */
  void set(SdkPojo builder, JsonNode parameters) {
    Map<String, SdkField<?>> fields = new LinkedHashMap<>();
    for (SdkField<?> field : builder.sdkFields()) {
      MemberStyle.spellings(field.memberName()).forEach(name -> fields.put(name, field));
    }
    for (Map.Entry<String, JsonNode> member : parameters.properties()) {
      SdkField<?> field = fields.get(member.getKey());
      if (field == null) {
        faults.add("The field '" + member.getKey() + "' is not supported by Step Functions");
      } else if (!member.getValue().isNull()) {
        field.set(builder, value(member.getKey(), field, member.getValue()));
      }
    }
  }

  private @Nullable Object value(String name, SdkField<?> field, JsonNode json) {
    return switch (field.marshallingType().getKnownType()) {
      case STRING -> text(name, json);
      case BOOLEAN -> json.isBoolean() ? json.booleanValue() : unfit(name, "a BOOLEAN");
      case INTEGER ->
        json.canConvertToExactIntegral() && json.canConvertToInt()
            ? json.intValue()
            : unfit(name, "an INTEGER");
      case DOCUMENT -> DocumentJson.document(json);
      case SHORT, BYTE, NULL -> unfit(name, "of another type than jasl supports");
      case LONG ->
        json.canConvertToExactIntegral() && json.canConvertToLong()
            ? json.longValue()
            : unfit(name, "a LONG");
      case FLOAT -> json.isNumber() ? json.floatValue() : unfit(name, "a FLOAT");
      case DOUBLE -> json.isNumber() ? json.doubleValue() : unfit(name, "a DOUBLE");
      case BIG_DECIMAL -> json.isNumber() ? json.decimalValue() : unfit(name, "a NUMBER");
      case INSTANT -> time(name, json);
      case SDK_BYTES ->
        field.containsTrait(PayloadTrait.class)
            ? SdkBytes.fromUtf8String(style.sent(json))
            : bytes(name, json);
      case SDK_POJO -> object(name, field, json);
      case LIST -> list(name, field, json);
      case MAP -> map(name, field, json);
    };
  }

  private @Nullable Object unfit(String name, String type) {
    faults.add("The value for the field '" + name + "' must be " + type);
    return null;
  }

  private @Nullable Object text(String name, JsonNode json) {
    if (json.isContainerNode()) {
      return json.toString();
    }
    return json.isTextual() ? json.textValue() : unfit(name, "a STRING");
  }

  private @Nullable Object bytes(String name, JsonNode json) {
    try {
      return SdkBytes.fromByteArray(Base64.getDecoder().decode(json.asText()));
    } catch (IllegalArgumentException invalid) {
      return unfit(name, "a STRING in Base64");
    }
  }

  /** ISO 8601, or seconds since 1970. */
  private @Nullable Object time(String name, JsonNode json) {
    if (json.isNumber()) {
      BigDecimal millis = json.decimalValue().movePointRight(3);
      return Instant.ofEpochMilli(millis.longValue());
    }
    try {
      return OffsetDateTime.parse(json.asText()).toInstant();
    } catch (DateTimeException invalid) {
      return unfit(name, "an ISO-8601 extended offset date-time format STRING");
    }
  }

  private @Nullable Object object(String name, SdkField<?> field, JsonNode json) {
    if (!json.isObject()) {
      return unfit(name, "an OBJECT");
    }
    SdkPojo builder = field.constructor().get();
    set(builder, json);
    return ((Buildable) builder).build();
  }

  private @Nullable Object list(String name, SdkField<?> field, JsonNode json) {
    if (!json.isArray()) {
      return unfit(name, "an ARRAY");
    }
    SdkField<?> element = field.getRequiredTrait(ListTrait.class).memberFieldInfo();
    List<@Nullable Object> list = new ArrayList<>();
    json.forEach(each -> list.add(value(name, element, each)));
    return list;
  }

  private @Nullable Object map(String name, SdkField<?> field, JsonNode json) {
    if (!json.isObject()) {
      return unfit(name, "an OBJECT");
    }
    SdkField<?> element = field.getRequiredTrait(MapTrait.class).valueFieldInfo();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      map.put(entry.getKey(), value(entry.getKey(), element, entry.getValue()));
    }
    return map;
  }
}
