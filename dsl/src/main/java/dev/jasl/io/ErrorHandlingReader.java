package dev.jasl.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.Catcher;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Extras;
import dev.jasl.model.JitterStrategy;
import dev.jasl.model.Retrier;
import dev.jasl.model.StateName;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry} and {@code Catch}. Empty ones mean the same as none and are kept. */
final class ErrorHandlingReader {
  private static final String ERROR_EQUALS = "ErrorEquals";
  private static final Range DELAY = Range.of(1, 31_622_400);

  private ErrorHandlingReader() {}

  static ErrorHandling read(Fields fields) {
    return new ErrorHandling(
        list(fields, "Retry", ErrorHandlingReader::retrier),
        list(fields, "Catch", ErrorHandlingReader::catcher));
  }

  private static <T> List<T> list(Fields fields, String name, Reading<T> reading) {
    List<T> list = Parts.all(fields, name, reading);
    if (list == null || list.isEmpty()) {
      fields.keep(name);
      return List.of();
    }
    return list;
  }

  private static @Nullable Retrier retrier(Fields fields) {
    List<String> errors = errors(fields);
    Long interval = Values.whole(fields, "IntervalSeconds", Range.COUNT);
    Long attempts = Values.whole(fields, "MaxAttempts", Range.COUNT);
    BigDecimal rate = Values.number(fields, "BackoffRate", JsonKind.NUMBER, Range.atLeast(1));
    Long cap = Values.whole(fields, "MaxDelaySeconds", DELAY);
    JitterStrategy jitter = Values.word(fields, "JitterStrategy", JitterStrategy.values());
    String comment = fields.text("Comment");
    checkCap(fields, interval, cap);
    Extras extras = fields.finish();
    return errors == null
        ? null
        : new Retrier(errors, interval, attempts, rate, cap, jitter, comment, extras);
  }

  private static @Nullable Catcher catcher(Fields fields) {
    List<String> errors = errors(fields);
    fields.require("Next");
    StateName next = Transitions.name(fields, "Next");
    Catcher.Data data = DataReader.caught(fields);
    ObjectNode assign = fields.object("Assign");
    String comment = fields.text("Comment");
    Extras extras = fields.finish();
    return errors == null || next == null
        ? null
        : new Catcher(errors, next, data, assign, comment, extras);
  }

  private static @Nullable List<String> errors(Fields fields) {
    fields.require(ERROR_EQUALS);
    List<String> errors = Parts.texts(fields, ERROR_EQUALS);
    if (errors != null && errors.isEmpty()) {
      fields.report(
          Code.FIELD_VALUE,
          ERROR_EQUALS,
          Messages.empty(),
          "name at least one error, or \"States.ALL\" for all");
    }
    return errors;
  }

  private static void checkCap(Fields fields, @Nullable Long interval, @Nullable Long cap) {
    if (interval != null && cap != null && cap > 0 && cap <= interval) {
      fields.report(
          Code.FIELD_VALUE,
          "MaxDelaySeconds",
          "Value " + cap + " is not greater than IntervalSeconds, " + interval,
          "no delay would grow; raise it or remove it");
    }
  }
}
