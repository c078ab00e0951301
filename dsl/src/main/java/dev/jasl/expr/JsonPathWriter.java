package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicFunction;
import dev.jasl.model.QueryLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Writes a tree as a path or as a call of a {@code States.*} function. What comes down is how many calls are around it. */
final class JsonPathWriter implements NodeVisitor<Integer, String> {
  private static final int MOST_CALLS = 10;

  private final Site site;
  private final JsonPathLists lists;

  JsonPathWriter(Site site) {
    this.site = site;
    this.lists = new JsonPathLists(this);
  }

  /** The path or call; anything else is reported. */
  String text(Node node) {
    return TreeDepth.isSound(node, site) ? node.accept(this, 0) : "$";
  }

  @Override
  public String root(Node.Root root, Integer calls) {
    return new JsonPathRoots(site).text(root);
  }

  @Override
  public String executionInput(Node.ExecutionInput input, Integer calls) {
    return "$$.Execution.Input";
  }

  @Override
  public String variable(Node.Variable variable, Integer calls) {
    return "$" + variable.name();
  }

  @Override
  public String item(Node.Item item, Integer calls) {
    return site.resolve(item).accept(this, calls);
  }

  @Override
  public String parameter(Node.Parameter parameter, Integer calls) {
    return cannot("what a lambda is given, but in a filter or as the beginning of a path");
  }

  @Override
  public String literal(Node.Literal literal, Integer calls) {
    JsonNode value = literal.value();
    if (value.isContainerNode()) {
      return cannot(
          "a literal list or object inside a function",
          "put it in a Pass state's Result and read it from there");
    }
    Literals.check(value, site);
    return value.isTextual()
        ? Intrinsic.quote(value.textValue())
        : value.isBigDecimal() ? JsonataText.literal(value) : value.asText();
  }

  @Override
  public String placeholder(Node.Placeholder placeholder, Integer calls) {
    return Intrinsic.quote(placeholder.text());
  }

  @Override
  public String regex(Node.Regex regex, Integer calls) {
    return cannot("a regular expression");
  }

  @Override
  public String raw(Node.Raw raw, Integer calls) {
    if (raw.language() == QueryLanguage.JSONPATH) {
      RawText.check(raw, site);
    } else {
      site.report(
          Code.EXPRESSION_OF_OTHER_LANGUAGE,
          "rawJsonata(\"" + raw.text() + "\") is JSONata, but this state is in JSONPath",
          "use a typed expression or rawPath(..), or put the state in JSONata with .jsonata()");
    }
    return raw.text();
  }

  @Override
  public String field(Node.Field field, Integer calls) {
    return JsonPathLists.isOnePath(field.of())
        ? field.of().accept(this, calls) + JsonPathNames.step(field.name(), site)
        : cannot("a field of something computed");
  }

  @Override
  public String element(Node.Element element, Integer calls) {
    return JsonPathLists.isOnePath(element.of())
        ? element.of().accept(this, calls) + "[" + element.index() + "]"
        : call(
            IntrinsicFunction.ARRAY_GET_ITEM,
            List.of(element.of(), Node.literal(element.index())),
            calls);
  }

  @Override
  public String operation(Node.Operation operation, Integer calls) {
    PathForm form = operation.operator().path();
    if (form != null) {
      Stream<Node> ordered = form.order().stream().map(operation.operands()::get);
      List<Node> arguments = Stream.concat(ordered, form.last().stream()).toList();
      return call(form.function(), arguments, calls);
    }
    if (operation.operator() == Operator.INTEGER_MINUS
        && operation.operands().get(1) instanceof Node.Literal number) {
      Node negative = Node.literal(-number.value().longValue());
      return call(
          IntrinsicFunction.MATH_ADD, List.of(operation.operands().get(0), negative), calls);
    }
    if (lists.says(operation)) {
      return lists.text(operation, calls);
    }
    return cannot("\"" + operation.operator().words() + "\"");
  }

  @Override
  public String lambda(Node.Lambda lambda, Integer calls) {
    return cannot("a function of one's own");
  }

  @Override
  public String format(Node.Format format, Integer calls) {
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < format.pieces().size(); i++) {
      template
          .append(i == 0 ? "" : "{}")
          .append(Intrinsic.escape(format.pieces().get(i)));
    }
    List<String> arguments = new ArrayList<>(List.of("'" + template + "'"));
    format.arguments().forEach(argument -> arguments.add(argument.accept(this, calls + 1)));
    return call(IntrinsicFunction.FORMAT.fullName(), arguments, calls);
  }

  @Override
  public String construct(Node.Construct construct, Integer calls) {
    return cannot(
        "an object inside a function", "put it together in a Pass state and read it from there");
  }

  @Override
  public String array(Node.Array array, Integer calls) {
    return call(IntrinsicFunction.ARRAY_OF, array.elements(), calls);
  }

  @Override
  public String maybe(Node.Maybe maybe, Integer calls) {
    return cannot(
        "an optional value that may be left out",
        "decide with orElse(..) or orFail(), or use JSONata");
  }

  @Override
  public String required(Node.Required required, Integer calls) {
    return required.value().accept(this, calls);
  }

  private String call(IntrinsicFunction function, List<Node> arguments, int calls) {
    List<String> texts =
        arguments.stream().map(argument -> argument.accept(this, calls + 1)).toList();
    return call(function.fullName(), texts, calls);
  }

  private String call(String function, List<String> arguments, int calls) {
    if (calls == MOST_CALLS) {
      return cannot("functions nested more than " + MOST_CALLS + " deep");
    }
    StringJoiner call = new StringJoiner(", ", function + "(", ")");
    arguments.forEach(call::add);
    return call.toString();
  }

  String cannot(String what) {
    return cannot(what, "compute it in a JSONata state and keep it in a variable");
  }

  String cannot(String what, String hint) {
    site.report(Code.EXPRESSION_NOT_IN_JSONPATH, "JSONPath cannot say " + what, hint);
    return "$";
  }

  Site site() {
    return site;
  }
}
