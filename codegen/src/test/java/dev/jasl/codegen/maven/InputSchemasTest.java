package dev.jasl.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class InputSchemasTest {
  private static final Path BASE = Path.of("project").toAbsolutePath();
  private static final Path EUROPE = BASE.resolve("eu/order.asl.json");
  private static final Path AMERICA = BASE.resolve("us/order.asl.json");
  private static final Path TOP = BASE.resolve("order.asl.json");
  private static final Path PARCEL = BASE.resolve("eu/parcel.asl.json");

  @Test
  void fileIsNamedByItsNameAloneWhereNoOtherHasIt() {
    InputSchemas schemas = schemas("parcel.asl.json", EUROPE, AMERICA, PARCEL);

    assertThat(schemas.of(PARCEL)).contains("the.schema.json");
    assertThat(schemas.of(EUROPE)).isEmpty();
  }

  @Test
  void filesOfOneNameAreNamedByTheirPaths() {
    InputSchemas schemas = schemas("us/order.asl.json", EUROPE, AMERICA);

    assertThat(schemas.of(AMERICA)).contains("the.schema.json");
    assertThat(schemas.of(EUROPE)).isEmpty();
  }

  @Test
  void nameThatIsAPathTooIsThePath() {
    InputSchemas schemas = schemas("order.asl.json", EUROPE, TOP);

    assertThat(schemas.of(TOP)).contains("the.schema.json");
    assertThat(schemas.of(EUROPE)).isEmpty();
  }

  @Test
  void nameOfSeveralFilesIsRefusedWithTheirPaths() {
    assertThatThrownBy(() -> schemas("order.asl.json", EUROPE, AMERICA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "order.asl.json may be any of [eu/order.asl.json, us/order.asl.json]");
  }

  @Test
  void nameOfNoFileIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> schemas("ordr.asl.json", EUROPE, PARCEL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no definition ordr.asl.json; there are [eu/order.asl.json, eu/parcel.asl.json]");
  }

  private static InputSchemas schemas(String name, Path... definitions) {
    Properties configured = new Properties();
    configured.setProperty(name, "the.schema.json");
    return InputSchemas.of(configured, BASE, List.of(definitions));
  }
}
