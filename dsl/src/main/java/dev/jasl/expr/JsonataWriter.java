package dev.jasl.expr;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.jasl.expr.JsonataForm.Name;
import dev.jasl.expr.JsonataForm.Operand;
import dev.jasl.expr.JsonataForm.Part;
import dev.jasl.jsonata.Jsonata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as JSONata text, with as few parentheses as its precedences allow. Each operand is written once, so that the text grows
 * with the tree and no faster.
 */
final class JsonataWriter implements NodeVisitor<Slot, StringBuilder> {
  private static final int SIGNED = JsonataForm.ATOM - 1;

  private final StringBuilder out = new StringBuilder();
  private final @Nullable Site site;
  private final JsonataNames names;
  private final JsonataOptionals optionals;

  private JsonataWriter(Node root, @Nullable Site site) {
    this.site = site;
    this.names = new JsonataNames(root, site);
    this.optionals = new JsonataOptionals(this, out, names);
  }

  static String text(Node node, Site site) {
    return TreeDepth.isSound(node, site) ? new JsonataWriter(node, site).whole(node) : "null";
  }

  /** The text for messages: nothing is reported. */
  static String describe(Node node) {
    return TreeDepth.isSound(node) ? new JsonataWriter(node, null).whole(node) : "…";
  }

  private String whole(Node node) {
    return write(node, Slot.WHOLE).toString();
  }

  @CanIgnoreReturnValue
  StringBuilder write(Node node, Slot slot) {
    return node.accept(this, slot);
  }

  /** Parentheses, where the place asks for a text that holds together more strongly. */
  @CanIgnoreReturnValue
  StringBuilder enclosed(int precedence, Slot slot, Runnable text) {
    boolean needed = precedence < slot.precedence();
    out.append(needed ? "(" : "");
    text.run();
    return out.append(needed ? ")" : "");
  }

  @Override
  public StringBuilder root(Node.Root root, Slot slot) {
    return out.append(JsonataRoots.text(root, site));
  }

  @Override
  public StringBuilder executionInput(Node.ExecutionInput input, Slot slot) {
    return out.append("$states.context.Execution.Input");
  }

  @Override
  public StringBuilder variable(Node.Variable variable, Slot slot) {
    return out.append('$').append(variable.name());
  }

  @Override
  public StringBuilder item(Node.Item item, Slot slot) {
    return site == null ? out.append("item") : write(site.resolve(item), slot);
  }

  @Override
  public StringBuilder parameter(Node.Parameter parameter, Slot slot) {
    String name = names.of(parameter);
    return out.append(name == null ? JsonataRoots.lostParameter(site) : name);
  }

  @Override
  public StringBuilder literal(Node.Literal literal, Slot slot) {
    boolean signed = literal.value().isNumber() && literal.value().asText().startsWith("-");
    return enclosed(
        signed ? SIGNED : JsonataForm.ATOM, slot, () -> JsonataText.write(literal.value(), out));
  }

  @Override
  public StringBuilder placeholder(Node.Placeholder placeholder, Slot slot) {
    return out.append(Jsonata.quote(placeholder.text()));
  }

  @Override
  public StringBuilder regex(Node.Regex regex, Slot slot) {
    return out.append(regex.text().text());
  }

  @Override
  public StringBuilder raw(Node.Raw raw, Slot slot) {
    if (site != null) {
      JsonataRoots.check(raw, site);
    }
    return out.append('(').append(raw.text()).append(')');
  }

  @Override
  public StringBuilder field(Node.Field field, Slot slot) {
    if (field.equals(ErrorOutputs.CAUSE)) {
      String cause = ErrorOutputs.causeOrEmpty(JsonataRoots.text(Node.Root.ERROR_OUTPUT, site));
      return enclosed(JsonataForm.CONDITIONAL, slot, () -> out.append(cause));
    }
    write(field.of(), slot.atom());
    return out.append('.').append(JsonataText.step(field.name()));
  }

  @Override
  public StringBuilder element(Node.Element element, Slot slot) {
    write(element.of(), slot.atom());
    return out.append('[').append(element.index()).append(']');
  }

  @Override
  public StringBuilder operation(Node.Operation operation, Slot slot) {
    if (optionals.write(operation, slot)) {
      return out;
    }
    if (operation.operator() == Operator.STRING_MATCHES
        && operation.operands().get(1) instanceof Node.Literal wildcard) {
      RegexText regex = RegexText.ofWildcard(wildcard.value().textValue());
      return form(
          operation.operator().jsonata(),
          List.of(operation.operands().get(0), new Node.Regex(regex)),
          slot);
    }
    return form(operation.operator().jsonata(), operation.operands(), slot);
  }

  private StringBuilder form(JsonataForm form, List<Node> operands, Slot slot) {
    int mark = names.mark();
    Map<Character, String> own = new HashMap<>();
    enclosed(
        form.precedence(),
        slot,
        () -> form.parts().forEach(part -> part(part, operands, own, slot)));
    names.leave(mark);
    return out;
  }

  private void part(Part part, List<Node> operands, Map<Character, String> own, Slot slot) {
    if (part instanceof JsonataForm.Fixed fixed) {
      out.append(fixed.text());
    } else if (part instanceof Name name) {
      out.append(name(name.letter(), own));
    } else if (part instanceof JsonataForm.Body body) {
      body((Node.Lambda) operands.get(body.index()), body.letters(), own);
    } else if (part instanceof Operand operand) {
      write(operands.get(operand.index()), slot.within(operand.precedence(), operand.strict()));
    }
  }

  private String name(char letter, Map<Character, String> own) {
    return own.computeIfAbsent(letter, unnamed -> names.next());
  }

  private void body(Node.Lambda lambda, String letters, Map<Character, String> own) {
    for (int i = 0; i < lambda.parameters().size(); i++) {
      names.give(lambda.parameters().get(i), name(letters.charAt(i), own));
    }
    write(lambda.body(), Slot.LENIENT_ARGUMENT);
  }

  @Override
  public StringBuilder lambda(Node.Lambda lambda, Slot slot) {
    int mark = names.mark();
    String separator = "function(";
    for (Node.Parameter parameter : lambda.parameters()) {
      String name = names.next();
      names.give(parameter, name);
      out.append(separator).append(name);
      separator = ", ";
    }
    out.append(") { ");
    write(lambda.body(), Slot.LENIENT_ARGUMENT);
    names.leave(mark);
    return out.append(" }");
  }

  @Override
  public StringBuilder format(Node.Format format, Slot slot) {
    return new JsonataJoin(this, out).write(format, slot);
  }

  @Override
  public StringBuilder construct(Node.Construct construct, Slot slot) {
    String separator = "{";
    for (Map.Entry<String, Node> member : construct.members().entrySet()) {
      out.append(separator).append(Jsonata.quote(member.getKey())).append(": ");
      write(member.getValue(), Slot.LENIENT_ARGUMENT);
      separator = ", ";
    }
    return out.append(construct.members().isEmpty() ? "{}" : "}");
  }

  @Override
  public StringBuilder array(Node.Array array, Slot slot) {
    return new JsonataArray(this, out, names).write(array);
  }

  @Override
  public StringBuilder maybe(Node.Maybe maybe, Slot slot) {
    return write(maybe.value(), slot.strictly());
  }

  @Override
  public StringBuilder required(Node.Required required, Slot slot) {
    return optionals.write(required, slot);
  }
}
