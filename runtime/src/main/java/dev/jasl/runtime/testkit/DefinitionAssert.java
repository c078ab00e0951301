package dev.jasl.runtime.testkit;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.dsl.StateMachine;
import dev.jasl.io.TextFormat;
import dev.jasl.model.Definition;
import dev.jasl.model.StateName;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Suppression;
import dev.jasl.validate.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Says what validation should find in a definition. When it finds something else, the message lists every finding with place and
 * remedy.
 *
 * <pre>{@code
 * assertThat(SalesPipeline.define()).hasNoFindings();
 * assertThatDefinition(Path.of("statemachine/order.asl.yaml"))
 *     .asExpress()
 *     .ignoring(Code.END_UNREACHABLE, "Poll")
 *     .hasNoErrors();
 * }</pre>
 */
public final class DefinitionAssert extends AbstractAssert<DefinitionAssert, Definition> {
  private final String name;
  private final BiFunction<Profile, Shapes, List<Diagnostic>> validation;
  private final List<Suppression> ignored = new ArrayList<>();
  private Profile profile = Profile.STANDARD;
  private Shapes shapes = Shapes.none();

  private DefinitionAssert(
      @Nullable Definition actual,
      String name,
      BiFunction<Profile, Shapes, List<Diagnostic>> validation) {
    super(actual, DefinitionAssert.class);
    this.name = name;
    this.validation = validation;
  }

  /** About a definition that was read or put together; its findings have no lines. */
  public static DefinitionAssert assertThat(Definition definition) {
    return new DefinitionAssert(
        definition,
        "the definition",
        (profile, shapes) -> Validator.validate(definition, profile, shapes));
  }

  /** About a workflow that {@code build()} has let pass: the warnings that it has, and what another type of machine adds. */
  public static DefinitionAssert assertThat(StateMachine<?> machine) {
    return new DefinitionAssert(machine.definition(), machine.name(), machine::findings);
  }

  /**
   * About the text of a file. It has a name of its own, since AssertJ's {@code assertThat} takes paths too.
   *
   * @param file JSON, or YAML if its name ends in {@code .yaml} or {@code .yml}
   * @throws UncheckedIOException if it cannot be read
   */
  public static DefinitionAssert assertThatDefinition(Path file) {
    String text = text(file);
    TextFormat format = TextFormat.of(file.toString(), text);
    return new DefinitionAssert(
        null,
        String.valueOf(file.getFileName()),
        (profile, shapes) -> Validator.validate(text, format, profile, shapes).diagnostics());
  }

  /** As a machine of type EXPRESS; STANDARD if nothing is said. */
  public DefinitionAssert asExpress() {
    profile = Profile.EXPRESS;
    return this;
  }

  /** With this known about the input of executions; nothing if nothing is said. */
  public DefinitionAssert knowing(Shapes known) {
    shapes = known;
    return this;
  }

  /** Without the findings of this code. */
  public DefinitionAssert ignoring(Code code) {
    ignored.add(Suppression.everywhere(code));
    return this;
  }

  /** Without the findings of this code about this state. */
  public DefinitionAssert ignoring(Code code, String state) {
    ignored.add(new Suppression(code, new StateName(state)));
    return this;
  }

  /** There is neither an error nor a warning. */
  public DefinitionAssert hasNoFindings() {
    return hasNone("no findings", found -> true);
  }

  /** There is no error; there may be warnings. */
  public DefinitionAssert hasNoErrors() {
    return hasNone("no errors", found -> found.severity() == Severity.ERROR);
  }

  /**
   * There is a finding of this code at this place.
   *
   * @param location as findings print it, such as {@code /States/Ship/Next}
   */
  public DefinitionAssert hasFinding(Code code, String location) {
    List<Diagnostic> all = findings();
    if (all.stream().noneMatch(found -> isAt(found, code, location))) {
      throw failure(
          "expected %s at %s in %s, but there %s",
          code, location, name, all.isEmpty() ? "is no finding" : "are only:" + listed(all));
    }
    return this;
  }

  private DefinitionAssert hasNone(String wanted, Predicate<Diagnostic> unwanted) {
    List<Diagnostic> all = findings().stream().filter(unwanted).toList();
    if (!all.isEmpty()) {
      throw failure(
          "expected %s in %s, but there %s:%s",
          wanted, name, all.size() == 1 ? "is 1" : "are " + all.size(), listed(all));
    }
    return this;
  }

  private List<Diagnostic> findings() {
    return validation.apply(profile, shapes).stream()
        .filter(found -> ignored.stream().noneMatch(each -> each.covers(found)))
        .toList();
  }

  private static boolean isAt(Diagnostic found, Code code, String location) {
    return found.code() == code && found.location().toString().equals(location);
  }

  private static String listed(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic found : findings) {
      String line = found.location().position().map(at -> at + ": ").orElse("");
      text.append("%n  ".formatted()).append(line).append(found);
    }
    return text.toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the definition in " + file, unreadable);
    }
  }
}
