package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Position;
import dev.jasl.diagnostic.Validated;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One reading of one text: pulls tokens, and stops at what cannot be read past. */
final class TextReading {
  private final Tokens tokens;
  private final Findings findings = new Findings();
  private final JsonTreeBuilder tree = new JsonTreeBuilder(findings);

  TextReading(Tokens tokens) {
    this.tokens = tokens;
  }

  Validated<JsonNode> run() {
    try {
      pull();
    } catch (BrokenTextException broken) {
      findings.add(fault(broken));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from a string", impossible);
    }
    return new Validated<>(tree.root(), findings.all());
  }

  private void pull() throws IOException {
    for (Token token = tokens.next(); token != null; token = tokens.next()) {
      if (tree.isComplete()) {
        findings.add(tokens.trailing().at(token.position()));
        return;
      }
      token.remark().ifPresent(this::add);
      if (!tree.add(token)) {
        return;
      }
    }
    if (!tree.isComplete()) {
      findings.add(
          Diagnostic.of(Code.JSON_SYNTAX, tree.here(), "The text is empty", "write a JSON value")
              .at(new Position(1, 1)));
    }
  }

  private void add(Remark remark) {
    findings.add(Diagnostic.of(Code.YAML_AMBIGUOUS, tree.here(), remark.message(), remark.hint())
        .at(remark.at()));
  }

  private Diagnostic fault(BrokenTextException broken) {
    if (tree.isComplete()) {
      return tokens.trailing().at(broken.position());
    }
    String message = broken.premature() ? tree.unfinished() : broken.message();
    return new Diagnostic(broken.code(), tree.here(), message, broken.hint()).at(broken.position());
  }
}
