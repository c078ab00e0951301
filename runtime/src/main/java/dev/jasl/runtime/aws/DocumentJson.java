package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkNumber;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.core.document.VoidDocumentVisitor;

/**
 * Between JSON and the SDK's documents, members that hold any JSON, such as the input of a tool in Bedrock's {@code converse}. Names within
 * them are the caller's own and stay as they are.
 */
final class DocumentJson implements VoidDocumentVisitor {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonNode seen = JSON.nullNode();

  private DocumentJson() {}

  static JsonNode of(Document document) {
    DocumentJson visitor = new DocumentJson();
    document.accept(visitor);
    return visitor.seen;
  }

  static Document document(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> {
        Map<String, Document> members = new LinkedHashMap<>();
        json.properties()
            .forEach(member -> members.put(member.getKey(), document(member.getValue())));
        yield Document.fromMap(members);
      }
      case ARRAY -> {
        List<Document> elements = new ArrayList<>();
        json.forEach(element -> elements.add(document(element)));
        yield Document.fromList(elements);
      }
      case STRING -> Document.fromString(json.textValue());
      case NUMBER -> Document.fromNumber(json.asText());
      case BOOLEAN -> Document.fromBoolean(json.booleanValue());
      case NULL -> Document.fromNull();
      case MISSING, BINARY, POJO -> throw new IllegalArgumentException("not a JSON value: " + json);
    };
  }

  @Override
  public void visitNull() {
    seen = JSON.nullNode();
  }

  @Override
  public void visitBoolean(Boolean truth) {
    seen = JSON.booleanNode(truth);
  }

  @Override
  public void visitString(String text) {
    seen = JSON.textNode(text);
  }

  @Override
  public void visitNumber(SdkNumber number) {
    seen = EmbeddedJson.parsed(number.stringValue());
  }

  @Override
  public void visitMap(Map<String, Document> members) {
    ObjectNode object = JSON.objectNode();
    members.forEach((name, value) -> object.set(name, of(value)));
    seen = object;
  }

  @Override
  public void visitList(List<Document> elements) {
    ArrayNode array = JSON.arrayNode();
    elements.forEach(element -> array.add(of(element)));
    seen = array;
  }
}
