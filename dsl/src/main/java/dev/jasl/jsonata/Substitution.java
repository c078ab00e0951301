package dev.jasl.jsonata;

import java.util.regex.MatchResult;

/**
 * The text that {@code $replace} puts in the place of a match: {@code $0} stands for the match, {@code $1} for its first group,
 * {@code $$} for a dollar sign; another dollar sign is one.
 */
record Substitution(String template) {
  String of(MatchResult match) {
    StringBuilder text = new StringBuilder();
    int position = 0;
    for (int dollar = template.indexOf('$');
        dollar >= 0;
        dollar = template.indexOf('$', position)) {
      text.append(template, position, dollar);
      position = append(text, match, dollar + 1);
    }
    return text.append(template.substring(position)).toString();
  }

  /** Appends what the dollar sign in front of this position stands for, and gives the position behind it. */
  private int append(StringBuilder text, MatchResult match, int position) {
    if (template.startsWith("$", position)) {
      text.append('$');
      return position + 1;
    }
    if (template.startsWith("0", position)) {
      text.append(match.group());
      return position + 1;
    }
    int end = endOfNumber(match.groupCount(), position);
    if (end == position) {
      text.append('$');
      return end;
    }
    int group = Integer.parseInt(template.substring(position, end));
    if (group <= match.groupCount() && match.group(group) != null) {
      text.append(match.group(group));
    }
    return end;
  }

  /** A number has as many digits as there may be groups, or fewer, if it would else be greater. */
  private int endOfNumber(int groups, int position) {
    int end = position;
    int most = String.valueOf(Math.max(groups, 1)).length();
    while (end < template.length()
        && end - position < most
        && Character.digit(template.charAt(end), 10) >= 0) {
      end++;
    }
    boolean tooGreat =
        end - position > 1 && Integer.parseInt(template.substring(position, end)) > groups;
    return tooGreat ? end - 1 : end;
  }
}
