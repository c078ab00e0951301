package dev.jasl.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.Header;
import dev.jasl.model.PlainData;
import dev.jasl.model.State;
import dev.jasl.model.Transition;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a Wait. */
final class WaitReader {
  private static final String SECONDS = "Seconds";
  private static final String SECONDS_PATH = "SecondsPath";
  private static final String TIMESTAMP = "Timestamp";
  private static final String TIMESTAMP_PATH = "TimestampPath";

  private WaitReader() {}

  static @Nullable Function<Header, State> read(Fields fields) {
    WaitTime time = time(fields);
    PlainData data = DataReader.plain(fields);
    ObjectNode assign = fields.object("Assign");
    Transition transition = Transitions.read(fields);
    if (time == null || transition == null) {
      return null;
    }
    return header -> new WaitState(header, time, data, assign, transition);
  }

  private static @Nullable WaitTime time(Fields fields) {
    List<String> names = names(fields);
    List<String> present = names.stream().filter(fields::has).toList();
    fields.keep(names.toArray(String[]::new));
    if (present.isEmpty()) {
      fields.reportNone(Messages.exactlyOneRequired(names));
      return null;
    }
    for (String name : present.subList(1, present.size())) {
      fields.report(Code.FIELD_CONFLICT, name, Messages.onlyOne(names), "keep one of " + present);
    }
    return time(fields, present.get(0));
  }

  private static List<String> names(Fields fields) {
    if (fields.inJsonata()) {
      fields.foreign(SECONDS_PATH, TIMESTAMP_PATH);
      return List.of(SECONDS, TIMESTAMP);
    }
    return List.of(SECONDS, SECONDS_PATH, TIMESTAMP, TIMESTAMP_PATH);
  }

  private static @Nullable WaitTime time(Fields fields, String name) {
    return switch (name) {
      case SECONDS -> seconds(fields);
      case TIMESTAMP -> timestamp(fields);
      default -> path(fields, name);
    };
  }

  private static @Nullable WaitTime path(Fields fields, String name) {
    String path = fields.text(name);
    if (path == null) {
      return null;
    }
    return name.equals(SECONDS_PATH)
        ? new WaitTime.SecondsFrom(path)
        : new WaitTime.TimestampFrom(path);
  }

  private static @Nullable WaitTime seconds(Fields fields) {
    Optional<String> expression = expression(fields, SECONDS);
    if (expression.isPresent()) {
      return new WaitTime.SecondsFrom(expression.get());
    }
    Long value = Values.whole(fields, SECONDS, Range.COUNT);
    return value == null ? null : new WaitTime.Seconds(value);
  }

  private static @Nullable WaitTime timestamp(Fields fields) {
    Optional<String> expression = expression(fields, TIMESTAMP);
    if (expression.isPresent()) {
      return new WaitTime.TimestampFrom(expression.get());
    }
    String text = fields.text(TIMESTAMP);
    if (text == null) {
      return null;
    }
    Timestamps.check(fields, TIMESTAMP, text);
    return new WaitTime.Timestamp(text);
  }

  private static Optional<String> expression(Fields fields, String name) {
    return fields.inJsonata() ? Values.expression(fields, name) : Optional.empty();
  }
}
