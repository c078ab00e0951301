package dev.jasl.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicSyntaxException;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import dev.jasl.template.TemplateProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One walk over a template: makes its parts and collects what is wrong with it. */
final class TemplateCompiler {
  /** As deep as a document that the JSON reader accepts. */
  private static final int DEEPEST = 1000;

  private static final String SUFFIX = ".$";

  private final List<TemplateProblem> problems = new ArrayList<>();
  private final List<TemplateField> fields = new ArrayList<>();

  List<TemplateProblem> problems() {
    return problems;
  }

  List<TemplateField> fields() {
    return fields;
  }

  static boolean isComputed(String name) {
    return name.endsWith(SUFFIX);
  }

  Part compile(JsonNode template) {
    return compile(template, "", 1);
  }

  private Part compile(JsonNode template, String location, int depth) {
    if (!template.isContainerNode()) {
      return new Part.Static(template);
    }
    if (depth > DEEPEST) {
      problems.add(
          new TemplateProblem("", "", Kind.TOO_DEEP, "the template is nested more than 1000 deep"));
      return new Part.Static(template);
    }
    return template.isObject()
        ? object(template, location, depth)
        : array(template, location, depth);
  }

  private Part object(JsonNode template, String location, int depth) {
    List<Part.Member> members = new ArrayList<>(template.size());
    Map<String, String> written = new HashMap<>();
    boolean isStatic = true;
    for (Map.Entry<String, JsonNode> entry : template.properties()) {
      String field = entry.getKey();
      String name =
          isComputed(field) ? field.substring(0, field.length() - SUFFIX.length()) : field;
      boolean isSingle = requireSingle(location, written.put(name, field), field);
      Part part = isComputed(field)
          ? computed(entry.getValue(), location, field)
          : compile(entry.getValue(), TemplateLocation.child(location, field), depth + 1);
      isStatic &= part instanceof Part.Static && !isComputed(field);
      if (isSingle) {
        members.add(new Part.Member(name, part));
      }
    }
    return isStatic ? new Part.Static(template) : new Part.Members(members);
  }

  private boolean requireSingle(String location, @Nullable String earlier, String field) {
    if (earlier != null) {
      problems.add(new TemplateProblem(
          location,
          field,
          Kind.NAME_TWICE,
          "has the same name as \"%s\" once .$ is removed; rename one of them".formatted(earlier)));
    }
    return earlier == null;
  }

  private Part array(JsonNode template, String location, int depth) {
    List<Part> elements = new ArrayList<>(template.size());
    boolean isStatic = true;
    for (int i = 0; i < template.size(); i++) {
      Part part = compile(template.get(i), TemplateLocation.child(location, i), depth + 1);
      isStatic &= part instanceof Part.Static;
      elements.add(part);
    }
    return isStatic ? new Part.Static(template) : new Part.Elements(elements);
  }

  private Part computed(JsonNode value, String location, String field) {
    try {
      String text = value.textValue();
      if (text == null) {
        return refused(
            value,
            location,
            field,
            value + " is not a string; expected a path or an intrinsic function");
      }
      if (Intrinsic.looksLikeCall(text)) {
        Intrinsic call = Intrinsic.compile(text);
        fields.add(new TemplateField(location, field, new TemplateField.Computed.ByFunction(call)));
        return new Part.Called(location, field, call);
      }
      JsonPath path = JsonPath.compile(text);
      fields.add(new TemplateField(location, field, new TemplateField.Computed.ByPath(path)));
      return new Part.Read(location, field, path);
    } catch (PathSyntaxException | IntrinsicSyntaxException malformed) {
      return refused(value, location, field, String.valueOf(malformed.getMessage()));
    }
  }

  private Part refused(JsonNode value, String location, String field, String message) {
    problems.add(new TemplateProblem(location, field, Kind.NOT_COMPUTABLE, message));
    return new Part.Static(value);
  }
}
