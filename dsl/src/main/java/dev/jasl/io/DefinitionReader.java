package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.diagnostic.Position;
import dev.jasl.diagnostic.Validated;
import dev.jasl.model.Definition;
import dev.jasl.model.Extras;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads definitions. It never throws, whatever it is given, and reads on after each fault, so that one reading reports all of them.
 *
 * <p>What it cannot give a type it keeps: an optional field of a wrong type and a field the language does not have become {@link
 * Extras}, a state without what it needs becomes an {@link OpaqueState}. Written back, the definition is the one that was read. There is no
 * value only where there is no usable {@code StartAt} or {@code States}, no object, or no JSON.
 *
 * @see DefinitionWriter
 */
public final class DefinitionReader {
  static final int MAX_LENGTH = 1_048_576;

  private DefinitionReader() {}

  /** Reads JSON text; see {@link #read(String, TextFormat)}. */
  public static Validated<Definition> read(String text) {
    return read(text, TextFormat.JSON);
  }

  /**
   * Reads text. Findings have line and column and come in the order of the text.
   *
   * <p>Refused are texts of more than 1,048,576 characters, though JSON is read all the same, and all that {@link JsonText} refuses; in
   * YAML also aliases that stand for more than as many characters together.
   *
   * <pre>{@code
   * DefinitionReader.read(text, TextFormat.of("order.asl.yaml", text))
   * }</pre>
   */
  public static Validated<Definition> read(String text, TextFormat format) {
    if (text.isBlank()) {
      return Validated.failed(List.of(notAnObject().at(new Position(1, 1))));
    }
    Findings findings = new Findings();
    if (text.length() > MAX_LENGTH) {
      findings.add(tooLarge(text).at(new Position(1, 1)));
      if (format == TextFormat.YAML) {
        return Validated.failed(findings.all());
      }
    }
    Validated<JsonNode> json = new TextReading(format.tokens(text)).run();
    findings.addAll(json.diagnostics());
    Optional<Definition> definition = json.value().map(value -> definition(value, findings));
    List<Diagnostic> located = TextPositions.locate(text, format, findings.all());
    return new Validated<>(definition, TextPositions.inOrder(located));
  }

  /** Reads a JSON value that is nested at most 1,000 deep. Findings have a location, but no line. */
  public static Validated<Definition> read(JsonNode json) {
    Findings findings = new Findings();
    Optional<Location> tooDeep = JsonDepth.firstBelow(json, JsonFormat.MAX_DEPTH);
    if (tooDeep.isPresent()) {
      return Validated.failed(List.of(JsonTreeBuilder.tooDeep(tooDeep.get())));
    }
    Definition definition = definition(json, findings);
    return new Validated<>(Optional.ofNullable(definition), findings.all());
  }

  /**
   * Reads a single state, as the service's {@code TestState} takes it: its own {@code QueryLanguage} holds, or else JSONPath.
   *
   * @param name what to call it; an {@link OpaqueState} when it has no typed form
   */
  public static Validated<State> readState(StateName name, JsonNode json) {
    Findings findings = new Findings();
    Optional<Location> tooDeep = JsonDepth.firstBelow(json, JsonFormat.MAX_DEPTH);
    if (tooDeep.isPresent()) {
      return Validated.failed(List.of(JsonTreeBuilder.tooDeep(tooDeep.get())));
    }
    ReadContext context = ReadContext.of(QueryLanguage.JSONPATH, findings);
    context.inner().readInside(json, Location.root(), context);
    State state = StateReader.read(name, json, Location.root(), context);
    return Validated.of(state, findings.all());
  }

  private static @Nullable Definition definition(JsonNode json, Findings findings) {
    if (json instanceof ObjectNode object) {
      QueryLanguage language = Languages.effective(json, QueryLanguage.JSONPATH);
      ReadContext context = ReadContext.of(language, findings);
      context.inner().readAll(json, Location.root(), context);
      return definition(new Fields(object, Location.root(), context));
    }
    findings.add(notAnObject());
    return null;
  }

  private static @Nullable Definition definition(Fields fields) {
    Scope scope = ScopeReader.read(fields);
    String comment = fields.text("Comment");
    QueryLanguage language = Languages.written(fields);
    String version = version(fields);
    Long timeout = Values.whole(fields, "TimeoutSeconds", Range.COUNT);
    Extras extras = fields.finish();
    return scope == null
        ? null
        : new Definition(comment, language, version, timeout, scope, extras);
  }

  private static @Nullable String version(Fields fields) {
    String version = fields.text("Version");
    if (version != null && !version.equals("1.0")) {
      fields.report(
          Code.FIELD_VALUE,
          "Version",
          Messages.notAmong(List.of("1.0")),
          "found \"" + Shown.text(version) + "\"");
    }
    return version;
  }

  private static Diagnostic notAnObject() {
    return Diagnostic.of(
        Code.NOT_AN_OBJECT,
        Location.root(),
        "Definition must be a valid JSON object",
        "write {\"StartAt\": …, \"States\": {…}}");
  }

  private static Diagnostic tooLarge(String text) {
    return Diagnostic.of(
        Code.DEFINITION_TOO_LARGE,
        Location.root(),
        "The definition has " + text.length() + " characters, more than " + MAX_LENGTH,
        "move parts of it to state machines of their own");
  }
}
