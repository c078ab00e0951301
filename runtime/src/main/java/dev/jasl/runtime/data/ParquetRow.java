package dev.jasl.runtime.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapKeyValueTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * A row of Parquet as JSON: groups are objects, and what is not there is null.
 *
 * @see <a href="https://github.com/apache/parquet-format/blob/master/LogicalTypes.md">Parquet logical types</a>
 */
final class ParquetRow {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ParquetRow() {}

  static ObjectNode json(Group group) {
    ObjectNode object = JSON.objectNode();
    GroupType type = group.getType();
    for (int i = 0; i < type.getFieldCount(); i++) {
      object.set(type.getFieldName(i), field(group, i, type.getType(i)));
    }
    return object;
  }

  private static JsonNode field(Group group, int field, Type type) {
    int count = group.getFieldRepetitionCount(field);
    if (type.isRepetition(Type.Repetition.REPEATED)) {
      ArrayNode array = JSON.arrayNode();
      for (int i = 0; i < count; i++) {
        array.add(value(group, field, i, type));
      }
      return array;
    }
    return count == 0 ? JSON.nullNode() : value(group, field, 0, type);
  }

  private static JsonNode value(Group group, int field, int index, Type type) {
    if (type.isPrimitive()) {
      return ParquetValue.json(group, field, index, type.asPrimitiveType());
    }
    Group inner = group.getGroup(field, index);
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (meaning instanceof ListLogicalTypeAnnotation) {
      return list(inner);
    }
    return meaning instanceof MapLogicalTypeAnnotation
            || meaning instanceof MapKeyValueTypeAnnotation
        ? map(inner)
        : json(inner);
  }

  /** A list is a group with one repeated field: the elements, or, as it is written today, groups around them. */
  private static ArrayNode list(Group list) {
    Type repeated = list.getType().getType(0);
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      array.add(
          isElement(list.getType().getName(), repeated)
              ? value(list, 0, i, repeated)
              : field(list.getGroup(0, i), 0, repeated.asGroupType().getType(0)));
    }
    return array;
  }

  private static boolean isElement(String list, Type repeated) {
    return repeated.isPrimitive()
        || repeated.asGroupType().getFieldCount() > 1
        || repeated.getName().equals("array")
        || repeated.getName().equals(list + "_tuple");
  }

  private static ObjectNode map(Group map) {
    ObjectNode object = JSON.objectNode();
    for (int i = 0; i < map.getFieldRepetitionCount(0); i++) {
      Group entry = map.getGroup(0, i);
      JsonNode key = field(entry, 0, entry.getType().getType(0));
      boolean hasValue = entry.getType().getFieldCount() > 1;
      object.set(
          key.asText(), hasValue ? field(entry, 1, entry.getType().getType(1)) : JSON.nullNode());
    }
    return object;
  }
}
