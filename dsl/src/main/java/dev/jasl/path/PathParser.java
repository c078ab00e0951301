package dev.jasl.path;

import com.jayway.jsonpath.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a path as the service does. Fields and indexes become steps; wildcards, filters, slices, unions and scans are left to
 * the library, in a text of its own dialect: the service's version knows neither functions nor escapes.
 */
final class PathParser {
  /** What makes a dotted name more than a name where only a reference path will do. */
  private static final String OPERATORS = "*@,:?()'\"";

  private static final Pattern FROM_END =
      Pattern.compile("\\(\\s*@\\.(?:length|size\\(\\))\\s*-\\s*(\\d{1,9})\\s*\\)");
  private static final Pattern INDEX = Pattern.compile("-?\\d{1,9}");
  private static final Pattern NUMBERS = Pattern.compile("[-0-9,: ]+");

  private final PathText text;
  private final List<Step> steps = new ArrayList<>();
  private final StringBuilder libraryText = new StringBuilder("$");
  private boolean needsLibrary;
  private boolean reference = true;

  PathParser(String text) {
    this.text = new PathText(text);
  }

  /** The root, read first. */
  Root root() {
    if (!text.isNext('$')) {
      throw text.error(
          "does not start with \"$\"",
          "$ (the input), $$ (the context object) or $name (a variable)");
    }
    text.skip(1);
    if (text.isNext('$')) {
      text.skip(1);
      return new Root.Context();
    }
    int start = text.at();
    while (!text.isAtEnd() && isNamePart(text.nextCodePoint(), text.at() == start)) {
      text.skip(Character.charCount(text.nextCodePoint()));
    }
    return text.at() == start ? new Root.Input() : new Root.Variable(text.since(start));
  }

  private static boolean isNamePart(int character, boolean first) {
    return first
        ? character == '_' || Character.isUnicodeIdentifierStart(character)
        : Character.isUnicodeIdentifierPart(character);
  }

  /** Everything after the root, read second. */
  Query query() {
    int start = text.at();
    while (!text.isAtEnd()) {
      if (text.isNext('[')) {
        bracket();
      } else if (text.isNext('.')) {
        text.skip(1);
        dot();
      } else {
        throw text.error("has \"" + text.next() + "\"", "\".\" or \"[\"");
      }
    }
    return needsLibrary ? library(start) : new Walk(steps);
  }

  /** Whether the path is made of nothing but fields and indexes; asked last. */
  boolean isReference() {
    return reference && !needsLibrary;
  }

  private void dot() {
    if (text.isNext('.')) {
      text.skip(1);
      leave("..");
    }
    if (text.isAtEnd()) {
      throw text.error("ends after a dot", "a field name");
    }
    if (!text.isNext('[')) {
      name();
    }
  }

  private void name() {
    String name = text.readUntil(".[] ");
    if (text.isNext(' ')) {
      throw text.error(
          "has a blank in a name", "brackets and quotes around such a name, as in $['my name']");
    }
    if (text.isNext(']')) {
      throw text.error("has a \"]\" that nothing opened", "\".\" or \"[\"");
    }
    if (name.isEmpty()) {
      throw text.error("has a dot too many", "a field name");
    }
    reference &= name.chars().noneMatch(character -> OPERATORS.indexOf(character) >= 0);
    if (name.equals("*")) {
      leave("[*]");
    } else {
      add(new Step.Field(name));
    }
  }

  private void bracket() {
    text.skip(1);
    text.skipBlanks();
    if (text.isAtEnd()) {
      throw text.error("ends inside a bracket", "an index or a quoted name");
    }
    if (text.isNext(']')) {
      throw text.error("has an empty bracket", "an index, a quoted name, *, a slice or a filter");
    }
    if (text.isNext('\'') || text.isNext('"')) {
      names();
    } else {
      numbersOrFilter();
    }
  }

  private void names() {
    char quote = text.next();
    List<Step> names = new ArrayList<>(List.of(fieldInQuotes()));
    while (text.isNext(',')) {
      text.skip(1);
      text.skipBlanks();
      if (!text.isNext(quote)) {
        throw text.error("has a comma without a name behind it", "another name in " + quote);
      }
      names.add(fieldInQuotes());
    }
    requireClosed();
    if (names.size() == 1) {
      add(names.get(0));
    } else {
      leave(union(names));
    }
  }

  private Step fieldInQuotes() {
    Step field = new Step.Field(text.readQuoted());
    text.skipBlanks();
    return field;
  }

  private static String union(List<Step> names) {
    StringBuilder union = new StringBuilder();
    for (Step name : names) {
      String one = name.libraryText();
      union.append(union.isEmpty() ? "[" : ",").append(one, 1, one.length() - 1);
    }
    return union.append(']').toString();
  }

  private void requireClosed() {
    if (text.isAtEnd()) {
      throw text.error("ends inside a bracket", "\"]\"");
    }
    if (!text.isNext(']')) {
      throw text.error("has \"" + text.next() + "\" behind a quoted name", "\"]\"");
    }
    text.skip(1);
  }

  private void numbersOrFilter() {
    int start = text.at();
    String inside = text.readBracketed();
    Matcher fromEnd = FROM_END.matcher(inside);
    if (INDEX.matcher(inside).matches()) {
      add(new Step.Index(Integer.parseInt(inside)));
    } else if (fromEnd.matches()) {
      reference = false;
      add(new Step.FromEnd(Integer.parseInt(fromEnd.group(1))));
    } else if (inside.startsWith("?")) {
      leave("[" + FilterText.forLibrary(inside) + "]");
    } else if (inside.equals("*") || NUMBERS.matcher(inside).matches()) {
      leave("[" + inside + "]");
    } else {
      throw text.error(
          start,
          "has \"" + inside + "\" in a bracket",
          "an index, a quoted name, *, a slice or a filter");
    }
  }

  private void add(Step step) {
    steps.add(step);
    libraryText.append(step.libraryText());
  }

  private void leave(String part) {
    needsLibrary = true;
    libraryText.append(part);
  }

  private Query library(int start) {
    try {
      return JaywayQuery.compile(libraryText.toString());
    } catch (InvalidPathException refused) {
      throw text.error(
          start,
          "cannot be read (" + refused.getMessage() + ")",
          "names, indexes, *, slices or filters");
    }
  }
}
