package dev.jasl.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.path.JsonPath;
import java.util.List;
import java.util.Map;

/**
 * Makes something else than JSON of a template: what is known about the result, for one.
 *
 * @param <T> what is made of each piece
 */
public interface TemplateFold<T> {
  /** A piece in which nothing is computed. */
  T literal(JsonNode value);

  /**
   * A member that is a path.
   *
   * @param location of the object that holds it, as in {@link TemplateField}
   * @param field its name as written
   */
  T path(String location, String field, JsonPath path);

  /** A member that is an intrinsic function. */
  T call(String location, String field, Intrinsic call);

  /** An object; names are without {@code .$}. */
  T object(Map<String, T> members);

  T array(List<T> elements);
}
