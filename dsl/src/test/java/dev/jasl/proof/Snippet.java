package dev.jasl.proof;

/**
 * A piece of Java as it stands in a workflow: statements and, unless a semicolon or a brace ends it, an expression whose value is asked for.
 */
record Snippet(String java) {
  private static final String CLASS = """
      import static dev.jasl.dsl.Jasl.*;
      import static dev.jasl.dsl.fixture.Fixtures.*;
      import static java.time.Duration.*;
      import com.fasterxml.jackson.databind.node.JsonNodeFactory;
      import dev.jasl.diagnostic.*;
      import dev.jasl.dsl.*;
      import dev.jasl.dsl.aws.*;
      import dev.jasl.dsl.aws.parameter.*;
      import dev.jasl.dsl.aws.result.*;
      import dev.jasl.dsl.fixture.*;
      import dev.jasl.expr.*;
      import dev.jasl.io.DefinitionReader;
      import java.math.BigDecimal;
      import java.time.Duration;
      import java.time.Instant;
      import java.time.ZoneOffset;
      import java.util.List;
      import java.util.regex.Pattern;
      public class %s {
        public static Object make() throws Exception {
          %s
          return %s;
        }
      }
      """;

  /** A class of this name, with a method that gives the expression's value. */
  String source(String name) {
    int last = lastStatement();
    String expression = java.substring(last).strip();
    return expression.endsWith(";") || expression.endsWith("}")
        ? CLASS.formatted(name, java, "null")
        : CLASS.formatted(name, java.substring(0, last), expression);
  }

  /** Where the last statement begins: behind a line that ends one. */
  private int lastStatement() {
    int begin = 0;
    int at = 0;
    for (String line : java.lines().toList()) {
      at = Math.min(at + line.length() + 1, java.length());
      boolean ends = line.stripTrailing().endsWith(";") && at < java.length();
      begin = ends ? at : begin;
    }
    return begin;
  }
}
