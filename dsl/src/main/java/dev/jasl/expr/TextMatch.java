package dev.jasl.expr;

import java.util.List;

/**
 * One match of a regular expression.
 *
 * @param match what was matched
 * @param index where it begins, counted from 0
 * @param groups what each group matched
 */
public record TextMatch(String match, int index, List<String> groups) {
  public TextMatch {
    groups = List.copyOf(groups);
  }
}
