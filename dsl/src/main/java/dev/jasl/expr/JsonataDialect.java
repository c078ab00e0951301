package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.expr.Rendered.Computed;
import dev.jasl.expr.Rendered.Fixed;
import dev.jasl.model.QueryLanguage;
import java.util.Map;

/** JSONata, which can say everything. Literal parts of a payload stay plain JSON; only what is computed becomes an expression. */
public final class JsonataDialect implements Dialect {
  @Override
  public QueryLanguage language() {
    return QueryLanguage.JSONATA;
  }

  @Override
  public Rendered render(Node node, Site site) {
    if (node instanceof Node.Literal literal) {
      return literal(literal.value(), site);
    }
    if (node == Node.Root.ERROR_OUTPUT && site.place() == Site.Place.ERROR) {
      return new Fixed(object(ErrorOutputs.MEMBERS, site));
    }
    if (node instanceof Node.Placeholder placeholder) {
      return new Fixed(TextNode.valueOf(placeholder.text()));
    }
    if (node instanceof Node.Construct construct
        && construct.members().values().stream().noneMatch(Node.Maybe.class::isInstance)) {
      return new Fixed(object(construct.members(), site));
    }
    if (node instanceof Node.Array array
        && array.elements().stream().noneMatch(Node.Maybe.class::isInstance)) {
      return new Fixed(array(array, site));
    }
    String text = JsonataWriter.text(node, site);
    return new Computed(node instanceof Node.Raw raw ? raw.text() : text);
  }

  /** A value as JSON, computed ones as text with delimiters. */
  public JsonNode json(Node node, Site site) {
    Rendered rendered = render(node, site);
    return rendered instanceof Fixed fixed
        ? fixed.json()
        : TextNode.valueOf("{% " + ((Computed) rendered).text() + " %}");
  }

  @Override
  public ObjectNode object(Map<String, Node> members, Site site) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    members.forEach((name, member) -> object.set(name, json(member, site.child(name))));
    return object;
  }

  private ArrayNode array(Node.Array array, Site site) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < array.elements().size(); i++) {
      json.add(json(array.elements().get(i), site.child(i)));
    }
    return json;
  }

  /** A literal stands as it is, unless a text in it would be taken for an expression. */
  private static Rendered literal(JsonNode value, Site site) {
    Literals.check(value, site);
    return Literals.looksComputed(value)
        ? new Computed(JsonataText.literal(value))
        : new Fixed(value);
  }
}
