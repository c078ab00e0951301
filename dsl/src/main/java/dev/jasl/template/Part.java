package dev.jasl.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicFailure;
import dev.jasl.intrinsic.MissingArgument;
import dev.jasl.intrinsic.Randomness;
import dev.jasl.path.JsonPath;
import dev.jasl.path.ObjectShape;
import dev.jasl.path.PathScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A compiled piece of a template. */
sealed interface Part {
  JsonNode evaluate(PathScope scope, Randomness random);

  /** What the fold makes of the piece. */
  <T> T fold(TemplateFold<T> fold);

  /** A piece without anything computed in it: handed out as it is. */
  record Static(JsonNode value) implements Part {
    @Override
    public <T> T fold(TemplateFold<T> fold) {
      return fold.literal(value);
    }

    @Override
    public JsonNode evaluate(PathScope scope, Randomness random) {
      return value;
    }
  }

  /** A member that is a path. */
  record Read(String location, String field, JsonPath path) implements Part {
    @Override
    public <T> T fold(TemplateFold<T> fold) {
      return fold.path(location, field, path);
    }

    @Override
    public JsonNode evaluate(PathScope scope, Randomness random) {
      JsonNode value = path.find(scope);
      if (value.isMissingNode()) {
        throw new TemplateFailure.MissingPath(
            location, field, path.toString(), path.whyMissing(scope));
      }
      return value;
    }
  }

  /** A member that is an intrinsic function. */
  record Called(String location, String field, Intrinsic call) implements Part {
    @Override
    public <T> T fold(TemplateFold<T> fold) {
      return fold.call(location, field, call);
    }

    @Override
    public JsonNode evaluate(PathScope scope, Randomness random) {
      try {
        return call.evaluate(scope, random);
      } catch (MissingArgument missing) {
        throw new TemplateFailure.MissingArgumentPath(location, field, missing);
      } catch (IntrinsicFailure failed) {
        throw new TemplateFailure.FailedFunction(location, field, failed);
      }
    }
  }

  /**
   * One member of an object.
   *
   * @param name without {@code .$}
   */
  record Member(String name, Part part) {}

  /** An object with something computed in it. */
  final class Members implements Part {
    private final List<Member> members;
    private final ObjectShape shape;
    private final Part[] parts;

    Members(List<Member> members) {
      this.members = List.copyOf(members);
      this.shape = ObjectShape.of(members.stream().map(Member::name).toList());
      this.parts = members.stream().map(Member::part).toArray(Part[]::new);
    }

    @Override
    public <T> T fold(TemplateFold<T> fold) {
      Map<String, T> folded = new LinkedHashMap<>();
      members.forEach(member -> folded.put(member.name(), member.part().fold(fold)));
      return fold.object(folded);
    }

    @Override
    public JsonNode evaluate(PathScope scope, Randomness random) {
      JsonNode[] values = new JsonNode[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = parts[i].evaluate(scope, random);
      }
      return shape.with(values);
    }
  }

  /** An array with something computed in it. */
  record Elements(List<Part> elements) implements Part {
    @Override
    public <T> T fold(TemplateFold<T> fold) {
      List<T> folded = new ArrayList<>(elements.size());
      elements.forEach(element -> folded.add(element.fold(fold)));
      return fold.array(folded);
    }

    @Override
    public JsonNode evaluate(PathScope scope, Randomness random) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.size());
      for (Part element : elements) {
        array.add(element.evaluate(scope, random));
      }
      return array;
    }
  }
}
