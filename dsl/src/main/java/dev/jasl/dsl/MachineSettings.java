package dev.jasl.dsl;

import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a machine beside its flow.
 *
 * @param output what every end of it hands on; JSON when that is not declared
 * @param neutral the language of states that insist on none
 */
record MachineSettings(
    String name,
    Type<?> input,
    Type<?> output,
    @Nullable String comment,
    @Nullable Duration timeout,
    @Nullable String version,
    QueryLanguage neutral) {
  MachineSettings {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(output, "output");
  }

  static MachineSettings of(String name, Type<?> input, Type<?> output) {
    return new MachineSettings(name, input, output, null, null, null, QueryLanguage.JSONATA);
  }

  MachineSettings commented(String text) {
    return new MachineSettings(name, input, output, text, timeout, version, neutral);
  }

  MachineSettings within(Duration limit) {
    Duration checked = Duration.ofSeconds(Seconds.positive("timeout", limit));
    return new MachineSettings(name, input, output, comment, checked, version, neutral);
  }

  MachineSettings in(QueryLanguage language) {
    return new MachineSettings(name, input, output, comment, timeout, version, language);
  }

  MachineSettings ofVersion(String number) {
    return new MachineSettings(name, input, output, comment, timeout, number, neutral);
  }
}
