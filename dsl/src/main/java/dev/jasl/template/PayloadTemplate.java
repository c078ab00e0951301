package dev.jasl.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.intrinsic.Randomness;
import dev.jasl.path.PathScope;
import java.util.List;

/**
 * A compiled payload template: the value of {@code Parameters}, {@code ResultSelector}, {@code ItemSelector}, {@code Assign}
 * and their like in a JSONPath state. Members whose names end in {@code .$} hold a path or an intrinsic function; the rest is
 * literal, also where it looks like a path. Immutable; compile once, evaluate often.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">States Language, Payload Template</a>
 */
public final class PayloadTemplate {
  private final Part root;
  private final List<TemplateField> fields;

  private PayloadTemplate(Part root, List<TemplateField> fields) {
    this.root = root;
    this.fields = List.copyOf(fields);
  }

  /**
   * Compiles a template.
   *
   * @throws TemplateSyntaxException with all problems: a computed member that is neither a path nor a function, two members
   *     that are equal once {@code .$} is removed, or more than 1000 levels
   */
  public static PayloadTemplate compile(JsonNode template) {
    TemplateCompiler compiler = new TemplateCompiler();
    Part root = compiler.compile(template);
    if (!compiler.problems().isEmpty()) {
      throw new TemplateSyntaxException(compiler.problems());
    }
    return new PayloadTemplate(root, compiler.fields());
  }

  /** What {@link #compile} would refuse, without the exception. Empty for a sound template. */
  public static List<TemplateProblem> check(JsonNode template) {
    TemplateCompiler compiler = new TemplateCompiler();
    compiler.compile(template);
    return List.copyOf(compiler.problems());
  }

  /** Whether a member of this name is computed rather than literal. */
  public static boolean isComputed(String name) {
    return TemplateCompiler.isComputed(name);
  }

  /** The computed members, in the order of the template. */
  public List<TemplateField> fields() {
    return fields;
  }

  /** Whether nothing in the template is computed. */
  public boolean isStatic() {
    return root instanceof Part.Static;
  }

  /**
   * The template with every computed member filled in. A template, or a part of one, in which nothing is computed is handed
   * out as it is, without a copy.
   *
   * @throws TemplateFailure if a path finds nothing or a function fails
   */
  public JsonNode evaluate(PathScope scope, Randomness random) {
    return root.evaluate(scope, random);
  }

  /** What can be said of the result without any values, from the inside out. */
  public <T> T fold(TemplateFold<T> fold) {
    return root.fold(fold);
  }
}
