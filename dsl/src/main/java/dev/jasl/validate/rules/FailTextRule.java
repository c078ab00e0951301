package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicFunction;
import dev.jasl.intrinsic.Kind;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * {@code ErrorPath} and {@code CausePath} of a Fail are a reference path or one of the seven intrinsic functions that give text.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html">Developer Guide, Fail state</a>
 */
final class FailTextRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(graph, Formula.Call.class, call -> {
      if (call.read().isFailed()) {
        report.add(call.about(), refused(call, call.read().problem()));
      }
      call.read()
          .value()
          .filter(read -> !givesText(read))
          .ifPresent(read -> report.add(call.about(), refused(call, remedy(read))));
    });
  }

  private static boolean givesText(Intrinsic call) {
    IntrinsicFunction function = call.call().function();
    return function.result() == Kind.STRING || function == IntrinsicFunction.ARRAY_GET_ITEM;
  }

  private static String remedy(Intrinsic call) {
    return "%s gives %s; put it into States.JsonToString or States.Format"
        .formatted(call.call().function().fullName(), call.call().function().result());
  }

  private static Diagnostic refused(Formula.Call call, String remedy) {
    return Diagnostic.of(
        Code.FAIL_TEXT_NOT_COMPUTABLE,
        call.at(),
        "The value must be a valid JSONPath or a valid intrinsic function call that returns a string",
        remedy);
  }
}
