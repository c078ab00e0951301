package dev.jasl.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GraphsProperties {
  /** Letters, digits, harmless marks and characters as numbers. */
  private static final String LABEL = "\"([\\p{L}\\p{N} ,.?!=/'-]|<br/>|#[0-9]+;)*\"";

  private static final String BRACKETS = "\\W{1,3}";

  private static final String MERMAID = String.join(
      "|",
      "flowchart TD",
      " *(classDef|linkStyle) [-a-z0-9:,# ]+",
      " *n[0-9]+" + BRACKETS + LABEL + BRACKETS + "(:::[a-z]+)?",
      " *n[0-9]+ (-->|-\\.->)(\\|" + LABEL + "\\|)? n[0-9]+");

  private static final String DOT_QUOTED = "\"(\\\\.|[^\"\\\\])*\"";

  @Property
  void noTextBreaksOutOfItsLabel(@ForAll String name, @ForAll String error, @ForAll String path) {
    Definition definition = machine(name, error, path);

    assertThat(Graphs.mermaid(definition).lines()).allMatch(line -> line.matches(MERMAID));
    assertThat(Graphs.dot(definition).lines())
        .allMatch(line -> !line.replaceAll(DOT_QUOTED, "").contains("\""));
  }

  private static Definition machine(String name, String error, String path) {
    ObjectNode machine = JsonNodeFactory.instance.objectNode();
    machine.put("StartAt", name);
    ObjectNode states = machine.putObject("States");
    ObjectNode choice = states.putObject(name).put("Type", "Choice");
    ObjectNode rule = choice.putArray("Choices").addObject().put("Next", name + "2");
    rule.put("Variable", path).put("StringEquals", error);
    ObjectNode task = states.putObject(name + "2").put("Type", "Task").put("End", true);
    task.put("Resource", path);
    ObjectNode catcher = task.putArray("Catch").addObject().put("Next", name + "3");
    catcher.putArray("ErrorEquals").add(error);
    states.putObject(name + "3").put("Type", "Fail").put("Error", error);
    return DefinitionReader.read(machine).value().orElseThrow();
  }
}
