package dev.jasl.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/**
 * A compiled path: {@code $.order.items[0]}, {@code $$.Execution.Id}, {@code $total.net}, {@code $.items[?(@.price > 10)]}.
 * Compile once and read often; instances are immutable and may be shared between threads.
 *
 * @see <a href="https://states-language.net/spec.html#path">States Language, Paths</a>
 */
public final class JsonPath {
  private final String text;
  private final Root root;
  private final Query query;
  private final boolean reference;

  private JsonPath(String text, PathParser parser) {
    this.text = text;
    this.root = parser.root();
    this.query = parser.query();
    this.reference = parser.isReference();
  }

  /**
   * Reads a path.
   *
   * @param text starting with {@code $}, {@code $$} or {@code $name}
   * @throws PathSyntaxException if the text is not a path; its message says where and what was expected
   */
  public static JsonPath compile(String text) {
    return new JsonPath(text, new PathParser(text));
  }

  /**
   * The way of a path that is made of fields and indexes, from its root on; empty for any other, of which cannot be said where it
   * leads.
   *
   * @param start what the root stands for
   * @param moves what each step does
   */
  public <T> Optional<T> follow(T start, PathMoves<T> moves) {
    if (!(query instanceof Walk walk)) {
      return Optional.empty();
    }
    T here = start;
    for (Step step : walk.steps()) {
      here = step.follow(here, moves);
    }
    return Optional.of(here);
  }

  /** What the path starts from. */
  public Root root() {
    return root;
  }

  /**
   * Whether this is a reference path: fields and indexes only, so that it names exactly one place. Fields such as
   * {@code ResultPath} and {@code SecondsPath} accept nothing else.
   */
  public boolean isReferencePath() {
    return reference;
  }

  /** Whether the path gives one value (or nothing) rather than an array of matches. */
  public boolean isDefinite() {
    return query.isDefinite();
  }

  /**
   * The value at this path. A definite path that finds nothing gives a {@link MissingNode}; any other path gives an array
   * of its matches, which may be empty. Nothing is copied.
   */
  public JsonNode find(PathScope scope) {
    JsonNode value = root.in(scope);
    if (value.isMissingNode()) {
      return isDefinite() ? value : JsonNodeFactory.instance.arrayNode();
    }
    return query.find(value);
  }

  /**
   * Why {@link #find} gave a {@link MissingNode}, in the service's words, such as {@code No results for path: $['x']} or
   * {@code Missing property in path $['no']}.
   */
  public String whyMissing(PathScope scope) {
    JsonNode value = root.in(scope);
    if (value.isMissingNode() && root instanceof Root.Variable variable) {
      return "The variable '$" + variable.name() + "' has no value";
    }
    return query.whyMissing(value);
  }

  Query query() {
    return query;
  }

  /** The text as it was written. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonPath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
