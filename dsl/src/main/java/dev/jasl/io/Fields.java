package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Extras;
import dev.jasl.model.QueryLanguage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the members of one object. Whoever takes a member says thereby that the language has it here. A member of a wrong type
 * reads as absent: it is reported, and kept with all the others that nobody took.
 */
final class Fields {
  private final ObjectNode json;
  private final Location at;
  private final ReadContext context;
  private final Ledger ledger;

  Fields(ObjectNode json, Location at, ReadContext context) {
    this.json = json;
    this.at = at;
    this.context = context;
    this.ledger = new Ledger(json, at, context.findings());
  }

  ReadContext context() {
    return context;
  }

  boolean inJsonata() {
    return context.language() == QueryLanguage.JSONATA;
  }

  Location at() {
    return at;
  }

  boolean has(String name) {
    return json.has(name);
  }

  /** The names of all members, in the order of the text. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** A member of any type. */
  @Nullable
  JsonNode any(String name) {
    ledger.take(name);
    return json.get(name);
  }

  /** A member of one type. */
  @Nullable
  JsonNode any(String name, JsonKind kind) {
    JsonNode value = any(name);
    if (value == null || kind.accepts(value)) {
      return value;
    }
    wrongType(name, kind.toString());
    return null;
  }

  @Nullable
  String text(String name) {
    JsonNode value = any(name, JsonKind.STRING);
    return value == null ? null : value.textValue();
  }

  @Nullable
  ObjectNode object(String name) {
    return (ObjectNode) any(name, JsonKind.OBJECT);
  }

  /** The language has these members here, but they stay among the extras. */
  void keep(String... names) {
    for (String name : names) {
      ledger.keep(name);
    }
  }

  /** Only the other query language has these members. */
  void foreign(String... names) {
    for (String name : names) {
      ledger.foreign(name, inJsonata() ? QueryLanguage.JSONPATH : QueryLanguage.JSONATA);
    }
  }

  /** Of two members that mean the same, one stays among the extras; that there are both is reported. */
  void prefer(String name, String twin) {
    keep(twin);
    if (has(name) && has(twin)) {
      report(
          Code.FIELD_CONFLICT,
          twin,
          Messages.onlyOne(List.of(name, twin)),
          "remove one of the two");
    }
  }

  /** Without these members the object makes no sense. */
  void require(String... names) {
    for (String name : names) {
      ledger.require(name);
    }
  }

  void wrongType(String name, String expected) {
    keep(name);
    reportType(name, expected);
  }

  void reportType(String name, String expected) {
    context.wrongType(at.child(name), expected, json.path(name));
  }

  void report(Code code, String name, String message, String hint) {
    context.findings().add(code, at.child(name), message, hint);
  }

  /** Reports a member that the language has, but not together with the others here. */
  void refuse(String name, String hint) {
    keep(name);
    context.findings().add(Code.FIELD_UNKNOWN, at.with(name), Messages.notSupported(name), hint);
  }

  /** Reports that a member is missing which has alternatives. */
  void reportNone(String message) {
    context.findings().add(Code.FIELD_REQUIRED, at, message);
  }

  /** Ends the reading without a look at what is left. */
  void abandon() {
    ledger.keepRest();
    ledger.close();
  }

  /** Ends the reading: reports what is missing and what nobody asked for. */
  Extras finish() {
    return ledger.close();
  }
}
