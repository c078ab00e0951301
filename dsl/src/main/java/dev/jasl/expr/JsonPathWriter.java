package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.model.QueryLanguage;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Writes a tree as a path or as a call of a {@code States.*} function. */
final class JsonPathWriter {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final Site site;

  JsonPathWriter(Site site) {
    this.site = site;
  }

  /** The path, if that is what the tree is; reported otherwise. */
  String path(Node node) {
    if (node instanceof Node.Operation
        || node instanceof Node.Format
        || node instanceof Node.Literal) {
      return cannot("a path", "assign the computed value to a variable in an earlier state");
    }
    return text(node);
  }

  String text(Node node) {
    if (node instanceof Node.Root root) {
      return root(root);
    }
    if (node instanceof Node.Item item) {
      return text(site.resolve(item));
    }
    if (node instanceof Node.ExecutionInput) {
      return "$$.Execution.Input";
    }
    if (node instanceof Node.Variable variable) {
      return "$" + variable.name();
    }
    if (node instanceof Node.Field field) {
      return text(field.of()) + step(field.name());
    }
    if (node instanceof Node.Element element) {
      return text(element.of()) + "[" + element.index() + "]";
    }
    if (node instanceof Node.Raw raw) {
      return raw(raw);
    }
    return intrinsic(node);
  }

  private String intrinsic(Node node) {
    if (node instanceof Node.Format format) {
      return format(format);
    }
    if (node instanceof Node.Array array) {
      return call("States.Array", array.elements());
    }
    if (node instanceof Node.Operation operation) {
      return operation(operation);
    }
    return cannot(
        "an optional value that may be left out",
        "decide with orElse(..) or orFail(), or use JSONata");
  }

  private String operation(Node.Operation operation) {
    return switch (operation.operator()) {
      case PLUS -> call("States.MathAdd", operation.operands());
      case COUNT -> call("States.ArrayLength", operation.operands());
      case TO_NUMBER -> call("States.StringToJson", operation.operands());
      case TO_TEXT ->
        call("States.Format", List.of(Node.literal("{}"), operation.operands().get(0)));
      case CONTAINS ->
        call(
            "States.ArrayContains",
            List.of(operation.operands().get(1), operation.operands().get(0)));
      default ->
        cannot(
            "\"" + operation.operator().words() + "\"",
            "compute it in a JSONata state and keep it in a variable");
    };
  }

  private String format(Node.Format format) {
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < format.pieces().size(); i++) {
      template
          .append(i == 0 ? "" : "{}")
          .append(Intrinsic.escape(format.pieces().get(i)));
    }
    StringJoiner call = new StringJoiner(", ", "States.Format(", ")");
    call.add("'" + template + "'");
    format.arguments().forEach(argument -> call.add(argument(argument)));
    return call.toString();
  }

  private String call(String function, List<Node> arguments) {
    StringJoiner call = new StringJoiner(", ", function + "(", ")");
    arguments.forEach(argument -> call.add(argument(argument)));
    return call.toString();
  }

  private String argument(Node node) {
    return node instanceof Node.Literal literal ? literal(literal.value()) : text(node);
  }

  private String literal(JsonNode value) {
    if (value.isContainerNode()) {
      return cannot(
          "a literal list or object inside a function",
          "put it in a Pass state's Result and read it from there");
    }
    Literals.check(value, site);
    return value.isTextual() ? Intrinsic.quote(value.textValue()) : value.asText();
  }

  private String root(Node.Root root) {
    return switch (root) {
      case CONTEXT -> "$$";
      case STATE_INPUT ->
        here(Site.Place.INPUT, "the state's input", "keep it in a variable in an earlier state");
      case RESULT ->
        here(
            Site.Place.RESULT,
            "the result",
            "read it in the assign(..) or output(..) of its own state");
      case ERROR_OUTPUT ->
        here(
            Site.Place.ERROR,
            "the error output",
            "keep it in a variable, assign(Var.error(\"failure\")), and read that");
    };
  }

  private String here(Site.Place place, String what, String hint) {
    if (site.place() != place) {
      site.report(
          Code.EXPRESSION_OUT_OF_PLACE,
          what + " cannot be read here: in JSONPath, $ is something else",
          hint);
    }
    return "$";
  }

  private String raw(Node.Raw raw) {
    if (raw.language() != QueryLanguage.JSONPATH) {
      site.report(
          Code.EXPRESSION_OF_OTHER_LANGUAGE,
          "rawJsonata(\"" + raw.text() + "\") is JSONata, but this state is in JSONPath",
          "use a typed expression or rawPath(..), or put the state in JSONata with .jsonata()");
    }
    return raw.text();
  }

  private String cannot(String what, String hint) {
    site.report(Code.EXPRESSION_NOT_IN_JSONPATH, "JSONPath cannot say " + what, hint);
    return "$";
  }

  private static String step(String name) {
    return PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + name.replace("'", "\\'") + "']";
  }
}
