package dev.jasl.template;

import dev.jasl.diagnostic.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How {@link TemplateField#location} and its like spell where an object stands in a template: {@code a/b[0]}. A name that holds one of the
 * marks is escaped, so that every place has a spelling of its own: {@code ~} is written {@code ~0}, {@code /} is {@code ~1}, {@code [} is
 * {@code ~2}, and a name without characters is {@code ~3}. (What the service writes for such names, nobody has recorded.)
 */
public final class TemplateLocation {
  private static final Pattern STEP = Pattern.compile("\\[(\\d{1,9})]|/?([^/\\[]+)");
  private static final String EMPTY = "~3";

  private TemplateLocation() {}

  static String child(String location, String name) {
    return location.isEmpty() ? escaped(name) : location + "/" + escaped(name);
  }

  static String child(String location, int index) {
    return location + "[" + index + "]";
  }

  /** The place in a definition of an object that is named relative to a template. */
  public static Location within(Location template, String location) {
    Location place = template;
    Matcher steps = STEP.matcher(location);
    while (steps.find()) {
      String index = steps.group(1);
      place = index == null
          ? place.child(unescaped(steps.group(2)))
          : place.child(Integer.parseInt(index));
    }
    return place;
  }

  private static String escaped(String name) {
    if (name.isEmpty()) {
      return EMPTY;
    }
    boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0 && name.indexOf('[') < 0;
    return plain ? name : name.replace("~", "~0").replace("/", "~1").replace("[", "~2");
  }

  private static String unescaped(String step) {
    if (step.equals(EMPTY)) {
      return "";
    }
    return step.indexOf('~') < 0
        ? step
        : step.replace("~2", "[").replace("~1", "/").replace("~0", "~");
  }
}
