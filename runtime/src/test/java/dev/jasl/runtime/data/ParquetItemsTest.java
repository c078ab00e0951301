package dev.jasl.runtime.data;

import static dev.jasl.runtime.data.Reading.config;
import static dev.jasl.runtime.data.Reading.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.model.ReaderConfig.InputType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetItemsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String row(String fields, Consumer<Group> fill) throws IOException {
    byte[] file = ParquetFiles.of(
        folder, CompressionCodecName.UNCOMPRESSED, fields, 1, (group, i) -> fill.accept(group));
    List<String> rows =
        items(S3.inMemory().with("b", "k", file), "k", config(InputType.PARQUET), 0);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
  void rowsOfAllGroupsAreItems(CompressionCodecName codec) throws IOException {
    byte[] file = ParquetFiles.of(
        folder,
        codec,
        "required int32 id; optional binary name (STRING);",
        20_000,
        (group, i) -> group.append("id", i).append("name", "customer-" + i * 7_919));
    S3 s3 = S3.inMemory().with("b", "k", file);

    List<String> rows = items(s3, "k", config(InputType.PARQUET), 0);

    assertThat(rows).hasSize(20_000).startsWith("{'id':0,'name':'customer-0'}");
    assertThat(rows.get(19_999)).isEqualTo("{'id':19999,'name':'customer-158372081'}");
    assertThat(items(s3, "k", config(InputType.PARQUET), 3)).hasSize(3);
  }

  @Test
  void numbersAreNumbers() throws IOException {
    assertThat(row(
            "required boolean t; required int64 l; required int32 u (INTEGER(32,false)); required float f;"
                + " required double d; required double n;",
            group -> group
                .append("t", true)
                .append("l", 5_000_000_000L)
                .append("u", -1)
                .append("f", 0.1f)
                .append("d", 2.5)
                .append("n", Double.NaN)))
        .isEqualTo("{'t':true,'l':5000000000,'u':4294967295,'f':0.1,'d':2.5,'n':'NaN'}");
  }

  @Test
  void decimalsKeepTheirScale() throws IOException {
    byte[] price = new BigDecimal("-12.50").unscaledValue().toByteArray();
    byte[] padded = new byte[5];
    Arrays.fill(padded, (byte) -1);
    System.arraycopy(price, 0, padded, 5 - price.length, price.length);

    assertThat(row(
            "required int32 a (DECIMAL(9,2)); required fixed_len_byte_array(5) b (DECIMAL(10,2));",
            group -> group.append("a", 1050).append("b", Binary.fromConstantByteArray(padded))))
        .isEqualTo("{'a':10.50,'b':-12.50}");
  }

  @Test
  void pointsInTimeAreMillisecondsAndDatesAreText() throws IOException {
    ByteBuffer old = ByteBuffer.allocate(12)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(0, 1_500_000_000L)
        .putInt(8, 2_440_588 + 1);

    assertThat(row(
            "required int64 a (TIMESTAMP(MILLIS,true)); required int64 b (TIMESTAMP(MICROS,true)); required"
                + " int96 c; required int32 day (DATE); required int32 time (TIME(MILLIS,true));",
            group -> group
                .append("a", 1_735_689_600_001L)
                .append("b", 1_735_689_600_001_999L)
                .append("c", Binary.fromConstantByteArray(old.array()))
                .append("day", 20_089)
                .append("time", 3_600_000)))
        .isEqualTo(
            "{'a':1735689600001,'b':1735689600001,'c':86401500,'day':'2025-01-01','time':'01:00'}");
  }

  @Test
  void bytesAreBase64UnlessTheyAreText() throws IOException {
    UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    ByteBuffer bytes = ByteBuffer.allocate(16)
        .putLong(0, id.getMostSignificantBits())
        .putLong(8, id.getLeastSignificantBits());

    assertThat(row(
            "required binary a; required binary b (JSON); required fixed_len_byte_array(16) c (UUID);",
            group -> group
                .append("a", Binary.fromConstantByteArray(new byte[] {1, 2}))
                .append("b", "[1]")
                .append("c", Binary.fromConstantByteArray(bytes.array()))))
        .isEqualTo("{'a':'AQI=','b':'[1]','c':'" + id + "'}");
  }

  @Test
  void groupsListsAndMapsNest() throws IOException {
    String fields = """
        optional binary missing (STRING);
        required group at { required int32 x; }
        required group tags (LIST) { repeated group list { optional binary element (STRING); } }
        required group old (LIST) { repeated int32 array; }
        repeated int32 plain;
        required group sizes (MAP) { repeated group key_value {
          required binary key (STRING); optional int32 value; } }
        """;

    assertThat(row(fields, group -> {
          group.addGroup("at").append("x", 1);
          Group tags = group.addGroup("tags");
          tags.addGroup("list").append("element", "a");
          tags.addGroup("list");
          group.addGroup("old").append("array", 1).append("array", 2);
          group.append("plain", 3);
          Group sizes = group.addGroup("sizes");
          sizes.addGroup("key_value").append("key", "s").append("value", 7);
          sizes.addGroup("key_value").append("key", "m");
        }))
        .isEqualTo("{'missing':null,'at':{'x':1},'tags':['a',null],'old':[1,2],'plain':[3],"
            + "'sizes':{'s':7,'m':null}}");
  }

  @Test
  void fileThatIsNoParquetCannotBeRead() {
    assertThatThrownBy(() -> items("no parquet at all", config(InputType.PARQUET)))
        .isInstanceOf(ItemReadingException.class)
        .hasMessageStartingWith("s3://b/k cannot be read: ");
  }

  @Test
  void copiesAreDeleted() throws IOException {
    byte[] file = ParquetFiles.of(
        folder,
        CompressionCodecName.UNCOMPRESSED,
        "required int32 id;",
        10,
        (group, i) -> group.append("id", i));
    long before = copies();

    assertThat(items(S3.inMemory().with("b", "k", file), "k", config(InputType.PARQUET), 2))
        .hasSize(2);
    assertThatThrownBy(() -> items("no parquet at all", config(InputType.PARQUET)));

    assertThat(copies()).isEqualTo(before);
  }

  private static long copies() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches("jasl-.*\\.parquet"))
          .count();
    }
  }
}
