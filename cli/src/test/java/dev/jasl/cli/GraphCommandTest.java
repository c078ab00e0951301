package dev.jasl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCommandTest {
  private static final String SHIP = """
      StartAt: Ship
      States:
        Ship: {Type: Task, Resource: "arn:aws:states:::sqs:sendMessage", Parameters: {QueueUrl: q, MessageBody: m}, End: true}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void mermaidIsTheDefault() throws IOException {
    Cli run = Cli.run("graph", file("ship.asl.yaml", SHIP));

    assertThat(run.out())
        .startsWith("flowchart TD\n")
        .contains("  n3[\"Ship<br/>sqs#58;sendMessage\"]\n", "  n1 --> n3\n", "  n3 --> n2\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(Cli.run("graph", "--format", "mermaid", file("ship.yml", SHIP))).isEqualTo(run);
  }

  @Test
  void dotIsForGraphviz() {
    Cli run = Cli.runWithInput(SHIP, "graph", "-", "--format", "dot");

    assertThat(run.out())
        .startsWith("digraph {\n")
        .contains("label=\"Ship\\nsqs:sendMessage\"];\n", "  n1 -> n3;\n")
        .endsWith("}\n");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void whatIsBrokenIsDrawnWithAWordOfWarning() throws IOException {
    String broken = file(
        "broken.json",
        "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"B\"}}}");

    Cli run = Cli.run("graph", broken);

    assertThat(run.out()).contains("[\"B\"]:::broken");
    assertThat(run.err())
        .isEqualTo("jasl: " + broken + ": drawn with 2 errors; see jasl validate\n");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void whatIsNoDefinitionIsNotDrawn() throws IOException {
    String empty = file("empty.json", "[]");

    Cli run = Cli.run("graph", empty);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("ERROR NOT_AN_OBJECT", "cannot be read as a definition, so it is not drawn\n");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void formatsAreListedForWhoeverAsksForAnother() {
    Cli run = Cli.run("graph", "x.json", "--format", "svg");

    assertThat(run.err()).contains("MERMAID, DOT", "svg").hasLineCount(1);
    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
  }
}
