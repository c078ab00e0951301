package dev.jasl.validate.rules;

import dev.jasl.shape.Kind;
import dev.jasl.validate.flow.Seen;

/** What would make a comparison fit the value. */
final class ComparisonRemedy {
  private ComparisonRemedy() {}

  static String of(Seen.NeverTrue never) {
    if (never.operator().startsWith("Numeric") && never.shape().isOnly(Kind.STRING)) {
      return "make it a number in a Pass before, \"Parameters\": {\"number.$\": \"States.StringToJson("
          + never.path()
          + ")\"}, and compare that";
    }
    return never
        .shape()
        .texts()
        .map(texts -> "compare with one of " + NameList.of(texts.stream().toList()))
        .orElse("compare with an operator for " + never.shape());
  }
}
