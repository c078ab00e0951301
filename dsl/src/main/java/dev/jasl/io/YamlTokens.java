package dev.jasl.io;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** A YAML text as the tokens of the JSON it stands for: its parser's events, with scalars resolved and aliases expanded. */
final class YamlTokens implements Tokens {
  private final String text;
  private final TextLines lines;
  private final Parser parser;
  private final YamlStructure structure;
  private boolean begun;
  private int reached;

  YamlTokens(String text) {
    this.text = text;
    this.lines = new TextLines(text);
    this.parser = new ParserImpl(new StreamReader(text), unbounded());
    this.structure = new YamlStructure(lines);
  }

  @Override
  public @Nullable Token next() throws BrokenTextException {
    if (!begun) {
      YamlCharacters.check(text, lines);
    }
    Optional<YamlToken> token = structure.poll();
    while (token.isEmpty()) {
      Event event = event();
      if (event.is(Event.ID.StreamEnd)) {
        return null;
      }
      take(event);
      token = structure.poll();
    }
    return token.get();
  }

  @Override
  public Diagnostic trailing() {
    return Diagnostic.of(
        Code.JSON_SYNTAX,
        Location.root(),
        "Something follows the end of the YAML document",
        "write one definition a file");
  }

  private Event event() throws BrokenTextException {
    try {
      Event event = parser.getEvent();
      reached = event.getEndMark().getIndex();
      return event;
    } catch (MarkedYAMLException broken) {
      throw broken(broken);
    } catch (
        RuntimeException
            unforeseen) { // an escape such as \U80000000, which the parser forgets to check
      throw BrokenTextException.of(
          Code.JSON_SYNTAX, lines.at(reached), "What follows cannot be read as YAML");
    }
  }

  private void take(Event event) throws BrokenTextException {
    int begin = event.getStartMark().getIndex();
    if (event instanceof DocumentStartEvent) {
      document(begin);
    } else if (event instanceof AliasEvent alias) {
      structure.alias(alias.getAnchor(), begin);
    } else if (event instanceof ScalarEvent scalar) {
      structure.scalar(scalar, begin);
    } else if (event instanceof CollectionStartEvent start) {
      structure.open(start, begin);
    } else if (event instanceof CollectionEndEvent) {
      structure.close(begin);
    }
  }

  private void document(int begin) throws BrokenTextException {
    if (begun) {
      throw BrokenTextException.of(Code.JSON_SYNTAX, lines.at(begin), trailing().message());
    }
    begun = true;
  }

  private BrokenTextException broken(MarkedYAMLException broken) {
    Mark mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
    int begin = mark == null ? 0 : mark.getIndex();
    String problem = String.valueOf(broken.getProblem());
    String context = broken.getContext();
    String message = context == null ? problem : context + ": " + problem;
    String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    return BrokenTextException.of(Code.JSON_SYNTAX, lines.at(begin), sentence);
  }

  /** Limits are ours to report. */
  private static LoaderOptions unbounded() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setNestingDepthLimit(Integer.MAX_VALUE);
    return options;
  }
}
