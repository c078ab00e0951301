package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an object stands that a template names relative to itself. */
final class TemplatePlace {
  private static final Pattern STEP = Pattern.compile("\\[(\\d{1,9})]|/?([^/\\[]+)");

  private TemplatePlace() {}

  /**
   * The location of an object inside a template.
   *
   * @param inside as {@link dev.jasl.template.TemplateField#location} spells it: {@code a/b[0]}; empty for the template itself
   */
  static Location of(Location template, String inside) {
    Location place = template;
    Matcher steps = STEP.matcher(inside);
    while (steps.find()) {
      String index = steps.group(1);
      place = index == null ? place.child(steps.group(2)) : place.child(Integer.parseInt(index));
    }
    return place;
  }
}
