package dev.jasl.expr;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.expr.Rendered.Computed;
import dev.jasl.expr.Rendered.Fixed;
import dev.jasl.model.QueryLanguage;
import java.util.Map;

/** JSONPath: paths, and {@code States.*} functions where one says the operation. Anything else is reported. */
public final class JsonPathDialect implements Dialect {
  @Override
  public QueryLanguage language() {
    return QueryLanguage.JSONPATH;
  }

  @Override
  public Rendered render(Node node, Site site) {
    if (node instanceof Node.Literal literal) {
      Literals.check(literal.value(), site);
      return new Fixed(literal.value());
    }
    if (node instanceof Node.Placeholder placeholder) {
      return new Fixed(TextNode.valueOf(placeholder.text()));
    }
    if (node instanceof Node.Construct construct) {
      return new Fixed(object(construct.members(), site));
    }
    if (node instanceof Node.Array array && isWritten(array)) {
      return new Fixed(array(array, site));
    }
    return new Computed(new JsonPathWriter(site).text(node));
  }

  @Override
  public ObjectNode object(Map<String, Node> members, Site site) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    members.forEach((name, member) -> set(object, name, member, site.child(name)));
    return object;
  }

  private void set(ObjectNode object, String name, Node member, Site site) {
    if (name.endsWith(".$")) {
      site.report(
          Code.EXPRESSION_NOT_IN_JSONPATH,
          "JSONPath takes the key \"" + name + "\" for a computed one",
          "put this state in JSONata, or use another key");
    }
    Rendered rendered = render(member, site);
    if (rendered instanceof Computed computed) {
      object.put(name + ".$", computed.text());
    } else {
      object.set(name, ((Fixed) rendered).json());
    }
  }

  /** Whether it can stand as JSON: a template computes members of objects, never elements of arrays. */
  private static boolean isWritten(Node node) {
    return node instanceof Node.Literal
        || node instanceof Node.Placeholder
        || node instanceof Node.Construct
        || (node instanceof Node.Array array
            && array.elements().stream().allMatch(JsonPathDialect::isWritten));
  }

  private ArrayNode array(Node.Array array, Site site) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < array.elements().size(); i++) {
      json.add(((Fixed) render(array.elements().get(i), site.child(i))).json());
    }
    return json;
  }
}
