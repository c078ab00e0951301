package dev.jasl.example.pipelines;

import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.LambdaFunction;

/** What the names of the published pipelines stood for. */
final class Published {
  private Published() {}

  /** These functions, in an account. */
  static Bindings functions(String account, LambdaFunction<?, ?>... functions) {
    Bindings bindings = Bindings.none();
    for (LambdaFunction<?, ?> function : functions) {
      bindings = bindings.bind(
          function.name(),
          "arn:aws:lambda:us-east-1:%s:function:%s".formatted(account, function.name()));
    }
    return bindings;
  }
}
