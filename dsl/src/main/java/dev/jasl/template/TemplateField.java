package dev.jasl.template;

import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.path.JsonPath;
import java.util.List;

/**
 * A computed member of a template.
 *
 * @param location the object that holds the member, relative to the template, such as {@code a/b[0]}; empty for the
 *     template itself ({@link TemplateLocation})
 * @param name as written, with its {@code .$}
 * @param value how it is computed
 */
public record TemplateField(String location, String name, Computed value) {
  /** How a member is computed: by a path or by an intrinsic function. */
  public sealed interface Computed {
    /** All paths that are read. */
    List<JsonPath> paths();

    /** By a path. */
    record ByPath(JsonPath path) implements Computed {
      @Override
      public List<JsonPath> paths() {
        return List.of(path);
      }
    }

    /** By an intrinsic function. */
    record ByFunction(Intrinsic call) implements Computed {
      @Override
      public List<JsonPath> paths() {
        return call.paths();
      }
    }
  }
}
