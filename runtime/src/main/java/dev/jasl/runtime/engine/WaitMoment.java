package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.path.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a Wait ends. The five ways to say it; the error texts are the service's. */
sealed interface WaitMoment {
  /** The longest delay, in seconds, that the service takes. */
  long LONGEST = Integer.MAX_VALUE;

  /**
   * Looks at the state's effective input.
   *
   * @param view of that input
   */
  Instant end(PathView view);

  record Seconds(long value) implements WaitMoment {
    @Override
    public Instant end(PathView view) {
      return inSeconds(view.visit(), value);
    }
  }

  record SecondsByPath(JsonPath path) implements WaitMoment {
    @Override
    public Instant end(PathView view) {
      Visit visit = view.visit();
      String found = shown(required(view, "SecondsPath", path));
      long seconds;
      try {
        seconds = Long.parseLong(found);
      } catch (NumberFormatException notLong) {
        throw visit.runtimeFailure(
            "The SecondsPath parameter cannot be parsed as a long value: %s == %s"
                .formatted(path, found));
      }
      if (seconds < 0) {
        throw visit.runtimeFailure("The SecondsPath parameter references a negative value: %s == %s"
            .formatted(path, found));
      }
      return inSeconds(visit, seconds);
    }
  }

  record SecondsByExpression(FieldExpression expression) implements WaitMoment {
    @Override
    public Instant end(PathView view) {
      Visit visit = view.visit();
      long seconds = expression.integer(visit);
      if (seconds < 0) {
        throw visit.evaluationFailure(
            expression.field(), "The Seconds parameter references a negative value: " + seconds);
      }
      return inSeconds(visit, seconds);
    }
  }

  record Time(Instant value) implements WaitMoment {
    @Override
    public Instant end(PathView view) {
      return at(view.visit(), value);
    }
  }

  record TimeByPath(JsonPath path) implements WaitMoment {
    @Override
    public Instant end(PathView view) {
      Visit visit = view.visit();
      JsonNode found = required(view, "TimestampPath", path);
      Optional<Instant> time =
          found.isTextual() ? IsoTime.parse(found.textValue()) : Optional.empty();
      return at(
          visit,
          time.orElseThrow(() -> visit.runtimeFailure(
              "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: %s == %s"
                  .formatted(path, shown(found)))));
    }
  }

  record TimeByExpression(FieldExpression expression) implements WaitMoment {
    @Override
    public Instant end(PathView view) {
      Visit visit = view.visit();
      String text = expression.text(visit);
      return at(
          visit,
          IsoTime.parse(text)
              .orElseThrow(() -> visit.evaluationFailure(
                  expression.field(),
                  "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: "
                      + text)));
    }
  }

  /** As the error texts show a value: strings bare, all else as JSON. */
  private static String shown(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }

  private static JsonNode required(PathView view, String field, JsonPath path) {
    JsonNode found = path.find(view);
    if (found.isMissingNode()) {
      throw view.visit()
          .runtimeFailure(
              "The %s parameter does not reference an input value: %s".formatted(field, path));
    }
    return found;
  }

  private static Instant inSeconds(Visit visit, long seconds) {
    if (seconds > LONGEST) {
      throw visit.runtimeFailure("Wait state delay is too long.");
    }
    return visit.run().now().plusSeconds(seconds);
  }

  /** Fractions of a second do not count. */
  private static Instant at(Visit visit, Instant time) {
    if (visit.run().now().until(time, ChronoUnit.SECONDS) > LONGEST) {
      throw visit.runtimeFailure("Wait state delay is too long.");
    }
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
