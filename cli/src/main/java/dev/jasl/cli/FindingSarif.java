package dev.jasl.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.io.JsonPrinter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * For code hosts: one SARIF log of all files. The same files give the same bytes, on every machine. What is suppressed is in it, marked
 * as such.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class FindingSarif implements FindingPrinter {
  private static final String ROOT = "%SRCROOT%";

  private final PrintWriter out;
  private final String version;
  private final SourceUri uris;
  private final List<CheckedText> files = new ArrayList<>();

  FindingSarif(PrintWriter out, String version, SourceUri uris) {
    this.out = out;
    this.version = version;
    this.uris = uris;
  }

  @Override
  public void print(CheckedText checked) {
    files.add(checked);
  }

  @Override
  public void finish() {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.putArray("runs").add(run());
    out.println(JsonPrinter.pretty(log));
    out.flush();
  }

  private ObjectNode run() {
    SarifRules rules = new SarifRules(codes());
    ObjectNode run = JsonNodeFactory.instance.objectNode();
    run.putObject("tool")
        .putObject("driver")
        .put("name", "jasl")
        .put("version", version)
        .set("rules", rules.json());
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode artifacts = run.putArray("artifacts");
    ArrayNode results = run.putArray("results");
    for (CheckedText file : files) {
      int index = artifacts.size();
      artifacts.addObject().set("location", uri(file));
      file.diagnostics().forEach(found -> results.add(result(found, file, index, rules)));
      file.suppressed()
          .forEach(found -> results.add(suppressed(result(found, file, index, rules))));
    }
    return run;
  }

  private List<Code> codes() {
    return files.stream()
        .flatMap(file -> Stream.concat(file.diagnostics().stream(), file.suppressed().stream()))
        .map(Diagnostic::code)
        .toList();
  }

  private ObjectNode uri(CheckedText file) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("uri", uris.of(file.name()))
        .put("uriBaseId", ROOT);
  }

  private ObjectNode result(Diagnostic found, CheckedText file, int index, SarifRules rules) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("ruleId", found.code().name());
    result.put("ruleIndex", rules.index(found.code()));
    result.put("level", SarifRules.level(found.severity()));
    result.putObject("message").put("text", found.text());
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.set("artifactLocation", uri(file).put("index", index));
    found
        .location()
        .position()
        .ifPresent(at -> physical
            .putObject("region")
            .put("startLine", at.line())
            .put("startColumn", at.column()));
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", found.location().toString());
    result
        .putObject("partialFingerprints")
        .put("placeInDefinition/v1", found.code() + " " + found.location());
    return result;
  }

  private static ObjectNode suppressed(ObjectNode result) {
    result
        .putArray("suppressions")
        .addObject()
        .put("kind", "external")
        .put("justification", "--suppress " + result.path("ruleId").textValue());
    return result;
  }
}
