package dev.jasl.runtime.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * One value of Parquet as JSON: numbers as numbers, decimals with their scale; points in time as milliseconds since 1970; dates, times
 * of day and UUIDs as text; bytes that are no text in Base64.
 */
final class ParquetValue {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The day of 1 January 1970 in the calendar of times of 96 bits. */
  private static final long JULIAN_EPOCH = 2_440_588;

  private ParquetValue() {}

  static JsonNode json(Group group, int field, int index, PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> JSON.booleanNode(group.getBoolean(field, index));
      case FLOAT -> decimal(Float.toString(group.getFloat(field, index)));
      case DOUBLE -> decimal(Double.toString(group.getDouble(field, index)));
      case INT32 -> whole(group.getInteger(field, index), 32, meaning);
      case INT64 -> whole(group.getLong(field, index), 64, meaning);
      case INT96 -> JSON.numberNode(millis(group.getInt96(field, index)));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(group.getBinary(field, index), meaning);
    };
  }

  /** What JSON has no number for is text. */
  private static JsonNode decimal(String number) {
    return number.endsWith("N") || number.endsWith("y")
        ? JSON.textNode(number)
        : JSON.numberNode(new BigDecimal(number));
  }

  private static JsonNode whole(long value, int bits, @Nullable LogicalTypeAnnotation meaning) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return JSON.numberNode(BigDecimal.valueOf(value, decimal.getScale()));
    }
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return JSON.textNode(LocalDate.ofEpochDay(value).toString());
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      return number(Math.floorDiv(value, perSecond(time.getUnit()) / 1_000));
    }
    if (meaning instanceof TimeLogicalTypeAnnotation time) {
      long nanos = value * (1_000_000_000 / perSecond(time.getUnit()));
      return JSON.textNode(LocalTime.ofNanoOfDay(nanos).toString());
    }
    return meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()
        ? unsigned(value, bits)
        : number(value);
  }

  private static JsonNode unsigned(long value, int bits) {
    return bits == 32
        ? number(Integer.toUnsignedLong((int) value))
        : JSON.numberNode(new BigInteger(Long.toUnsignedString(value)));
  }

  /** As small as it fits, as numbers are when JSON is read. */
  private static JsonNode number(long value) {
    return value == (int) value ? JSON.numberNode((int) value) : JSON.numberNode(value);
  }

  private static long perSecond(LogicalTypeAnnotation.TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> 1_000;
      case MICROS -> 1_000_000;
      case NANOS -> 1_000_000_000;
    };
  }

  /** Nanoseconds of the day and the day, as Spark and Impala used to write. */
  private static long millis(Binary time) {
    ByteBuffer bytes = time.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = bytes.getLong();
    return (bytes.getInt() - JULIAN_EPOCH) * 86_400_000L + nanos / 1_000_000;
  }

  private static JsonNode bytes(Binary value, @Nullable LogicalTypeAnnotation meaning) {
    if (meaning instanceof StringLogicalTypeAnnotation
        || meaning instanceof EnumLogicalTypeAnnotation
        || meaning instanceof JsonLogicalTypeAnnotation) {
      return JSON.textNode(value.toStringUsingUTF8());
    }
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return JSON.numberNode(new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()));
    }
    if (meaning instanceof UUIDLogicalTypeAnnotation) {
      ByteBuffer bytes = value.toByteBuffer();
      return JSON.textNode(new UUID(bytes.getLong(), bytes.getLong()).toString());
    }
    return JSON.textNode(Base64.getEncoder().encodeToString(value.getBytes()));
  }
}
