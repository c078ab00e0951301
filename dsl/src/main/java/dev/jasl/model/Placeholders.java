package dev.jasl.model;

import java.util.regex.Pattern;

/** Texts that somebody is still to fill in, <code>${TableName}</code> and its like. What they will be, nobody can judge. */
public final class Placeholders {
  private static final Pattern IN_ARN = Pattern.compile("<[^<>]+>|\\[!");

  private Placeholders() {}

  /** Whether a text holds <code>${…}</code>, <code>{{…}}</code> or <code>#{…}</code>. */
  public static boolean in(String text) {
    return isIn(text, "${", "}") || isIn(text, "{{", "}}") || isIn(text, "#{", "}");
  }

  /** What is opened and not closed, or has nothing in it, nobody fills in. */
  private static boolean isIn(String text, String opening, String closing) {
    int open = text.indexOf(opening);
    return open >= 0 && text.indexOf(closing, open + opening.length() + 1) >= 0;
  }

  /** The same for an ARN, where <code>&lt;PARTITION&gt;</code> stands for something else, too: no ARN has these characters. */
  public static boolean inArn(String text) {
    boolean odd = text.indexOf('<') >= 0 || text.indexOf('[') >= 0;
    return in(text) || (odd && IN_ARN.matcher(text).find());
  }
}
