package dev.jasl.expr;

import dev.jasl.diagnostic.Code;
import java.util.regex.Pattern;

/** Names of fields as steps of a path. */
final class JsonPathNames {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** What paths read as it stands between quotes; a quote before a bracket or a comma would end the name. */
  private static final Pattern QUOTABLE =
      Pattern.compile("(?:[^\\\\'\\p{Cc}\\p{Cs}]|'(?=[^'\\],]))+");

  private JsonPathNames() {}

  static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches();
  }

  static String step(String name, Site site) {
    if (isPlain(name)) {
      return "." + name;
    }
    if (!QUOTABLE.matcher(name).matches()) {
      site.report(
          Code.EXPRESSION_NOT_IN_JSONPATH,
          "JSONPath has no notation for the key \"" + name + "\"",
          "put this state in JSONata, or use another key");
    }
    return "['" + name.replace("'", "\\'") + "']";
  }
}
