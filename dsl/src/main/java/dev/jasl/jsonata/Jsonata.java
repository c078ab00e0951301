package dev.jasl.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A compiled JSONata expression, without the {@code {% %}} around it. Compile once, evaluate often; instances may be shared
 * between threads.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Transforming data with JSONata</a>
 */
public final class Jsonata {
  static {
    // The library makes the syntax tree of function chains on first use, without a lock.
    com.dashjoin.jsonata.Jsonata.jsonata("\"\" ~> ($uppercase ~> $trim)").evaluate(null);
  }

  /** What a regular expression says that has no stack left to be compiled on; the library compiles some while it parses. */
  private static final String STACK_OVERFLOW = "Stack overflow during pattern compilation";

  /** How many characters an expression may have: the library's tokenizer copies what is left of the text for each token. */
  static final int LONGEST = 100_000;

  private final String text;
  private final com.dashjoin.jsonata.Jsonata library;
  private final JsonataReferences references;
  private final Set<String> mentioned;
  private final List<JsonataProblem> problems;
  private final @Nullable PlainPath plainPath;

  /** Made when it is first evaluated: most expressions are only looked at. */
  private volatile @Nullable Prepared prepared;

  private record Prepared(Landmarks landmarks, Optional<DirectExpression> direct) {}

  private volatile @Nullable JsonataSyntax syntax;

  private Jsonata(String text, com.dashjoin.jsonata.Jsonata library) {
    SyntaxNode root = SyntaxNode.of(library);
    ReferenceFinder finder = new ReferenceFinder(root);
    finder.conditions().forEach(end -> refuseNewer(text, end));
    this.text = text;
    this.library = library;
    this.references = finder.references();
    this.mentioned = finder.mentioned();
    this.problems = problems(finder.calls());
    this.plainPath = PlainPath.of(root);
  }

  /**
   * Parses an expression.
   *
   * @param expression without delimiters; blanks around it do not matter
   * @throws JsonataSyntaxException if it is not JSONata, or has more than 100,000 characters; what {@link #references} refuses is not a
   *     syntax error
   */
  public static Jsonata compile(String expression) {
    return Compiled.get(expression.strip(), Jsonata::compileAnew);
  }

  private static Jsonata compileAnew(String text) {
    com.dashjoin.jsonata.Jsonata library = parse(text);
    library.setValidateInput(false);
    library.setOutputConvertNulls(false);
    try {
      Jsonata compiled = new Jsonata(text, library);
      compiled.bindFunctions();
      return compiled;
    } catch (StackOverflowError deep) {
      throw tooDeep();
    }
  }

  /** {@code ??} and {@code ?:} are of JSONata 2.1, which the library has, and the service has not. */
  private static void refuseNewer(String text, int end) {
    if (text.startsWith("??", end - 2) || text.startsWith("?:", end - 2)) {
      throw new JsonataSyntaxException(
          "S0211",
          "The symbol \"%s\" cannot be used as a unary operator".formatted(text.charAt(end - 1)),
          end);
    }
  }

  private static JsonataSyntaxException tooDeep() {
    return new JsonataSyntaxException(null, "The expression is nested too deeply", -1);
  }

  private static com.dashjoin.jsonata.Jsonata parse(String text) {
    if (text.length() > LONGEST) {
      throw new JsonataSyntaxException(
          null,
          "The expression has %d characters; at most %d are read".formatted(text.length(), LONGEST),
          -1);
    }
    try {
      return com.dashjoin.jsonata.Jsonata.jsonata(text);
    } catch (JException malformed) {
      throw ErrorText.syntax(malformed);
    } catch (StackOverflowError deep) {
      throw tooDeep();
    } catch (PatternSyntaxException malformed) {
      if (malformed.getDescription().equals(STACK_OVERFLOW)) {
        throw tooDeep();
      }
      throw new JsonataSyntaxException(
          null, "Malformed regular expression: " + malformed.getDescription(), -1);
    } catch (NullPointerException cut) { // what the parser makes of "x@" and "x#"
      throw new JsonataSyntaxException("S0207", "Unexpected end of expression", text.length());
    } catch (IndexOutOfBoundsException open) {
      throw new JsonataSyntaxException("S0106", "Comment has no closing tag", text.length());
    }
  }

  private void bindFunctions() {
    library.assign("eval", null);
    for (String name : mentioned) {
      JFunction added = AddedFunctions.ALL.get(name);
      JFunction function = added == null ? LanguageFunctions.named(name) : added;
      if (function != null) {
        library.registerFunction(name, function);
      }
    }
  }

  /** A string literal that stands for this string, whatever characters are in it. */
  public static String quote(String value) {
    return Quoting.quote(value);
  }

  /** What the expression refers to, and what of that the service refuses. */
  public JsonataReferences references() {
    return references;
  }

  /**
   * What can be seen to fail without any input: calls of functions that do not exist, or with a number of arguments that they do not
   * take. Empty for a sound expression.
   */
  public List<JsonataProblem> check() {
    return problems;
  }

  private List<JsonataProblem> problems(List<FoundCall> calls) {
    List<JsonataProblem> found = new ArrayList<>();
    for (FoundCall call : calls) {
      call.problem()
          .ifPresent(message -> found.add(new JsonataProblem("", text, message, call.position())));
    }
    return List.copyOf(found);
  }

  /** The syntax tree, read when it is first asked for. */
  public JsonataSyntax syntax() {
    JsonataSyntax read = syntax;
    if (read == null) {
      read = SyntaxReader.read(SyntaxNode.of(library));
      syntax = read;
    }
    return read;
  }

  /** Evaluates the expression. Errors of the expression are results, not exceptions. */
  public JsonataResult evaluate(JsonataScope scope) {
    JsonNode plain = plainPath == null ? null : plainPath.find(scope);
    if (plain != null) {
      return plain.isMissingNode() ? new JsonataResult.Undefined() : new JsonataResult.Value(plain);
    }
    Optional<DirectExpression> direct = prepared().direct();
    JsonNode found = direct.isEmpty() ? null : direct.get().find(scope);
    return found == null ? evaluateByLibrary(scope) : new JsonataResult.Value(found);
  }

  /** As {@link #evaluate}, which has ways of its own for what is simple. */
  JsonataResult evaluateByLibrary(JsonataScope scope) {
    Evaluation evaluation = new Evaluation(scope.bounds(), prepared().landmarks());
    try {
      Object result = library.evaluate(null, frame(scope, evaluation));
      return result == null && evaluation.dividedNumbers()
          ? Values.result(Double.NaN)
          : Values.result(result);
    } catch (RuntimeException thrown) {
      return failed(thrown, evaluation, scope);
    } catch (StackOverflowError deep) {
      return JsonataError.tooDeep().result();
    }
  }

  /** Two threads may both make it; they make the same. */
  private Prepared prepared() {
    Prepared made = prepared;
    if (made == null) {
      made = new Prepared(Landmarks.of(SyntaxNode.of(library)), DirectCompiler.compile(syntax()));
      prepared = made;
    }
    return made;
  }

  /**
   * The value of the expression, where nothing else will do.
   *
   * @throws JsonataFailure if it is undefined, of an unsupported type, or failed
   */
  public JsonNode value(JsonataScope scope) {
    return value(scope, "");
  }

  JsonNode value(JsonataScope scope, String location) {
    JsonataResult result = evaluate(scope);
    if (result instanceof JsonataResult.Value value) {
      return value.json();
    }
    throw JsonataFailure.of(location, text, result);
  }

  /**
   * The failure of a field that does not take the value which this expression gave.
   *
   * @param expected the type that the field takes, as the service names it: {@code array}, {@code number}
   */
  public JsonataFailure unexpected(String expected, JsonNode value) {
    return JsonataFailure.unexpected(text, expected, value);
  }

  private Frame frame(JsonataScope scope, Evaluation evaluation) {
    Frame frame = library.createFrame();
    evaluation.watch(frame);
    for (String name : mentioned) {
      if (name.equals("states")) {
        frame.bind(name, new StatesView(scope));
      } else {
        bind(name, scope, frame);
      }
    }
    return frame;
  }

  /** A workflow variable hides a function of the same name. */
  private static void bind(String name, JsonataScope scope, Frame frame) {
    JsonNode variable = scope.variable(name);
    if (variable != null) {
      frame.bind(name, Values.fromJson(variable));
    } else if (ContextFunctions.names().contains(name)) {
      new ContextFunctions(scope).bind(name, frame);
    }
  }

  /** The library refuses to carry what is no number; the service writes it as a string. */
  private static JsonataResult failed(
      RuntimeException thrown, Evaluation evaluation, JsonataScope scope) {
    if (evaluation.failedAtResult()
        && thrown instanceof JException error
        && "D1001".equals(error.getError())
        && error.getCurrent() instanceof Number number) {
      return Values.result(number);
    }
    return ErrorText.of(thrown, evaluation, scope.chance()::uuid);
  }

  /** The text, without delimiters and the blanks around it. */
  @Override
  public String toString() {
    return text;
  }
}
