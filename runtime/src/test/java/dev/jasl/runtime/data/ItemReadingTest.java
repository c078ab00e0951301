package dev.jasl.runtime.data;

import static dev.jasl.runtime.data.Reading.FIRST_ROW;
import static dev.jasl.runtime.data.Reading.config;
import static dev.jasl.runtime.data.Reading.csv;
import static dev.jasl.runtime.data.Reading.items;
import static dev.jasl.runtime.data.Reading.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.model.Extras;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.InputType;
import dev.jasl.model.ReaderConfig.ManifestType;
import dev.jasl.model.ReaderConfig.Transformation;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemReadingTest {
  private static ReaderConfig manifest(@Nullable InputType input, @Nullable ManifestType type) {
    return new ReaderConfig(input, null, type, null, null, null, null, Extras.none());
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return packed.toByteArray();
  }

  @Test
  void theObjectsOfABucketAreItems() {
    S3 s3 = S3.inMemory().with("b", "in/2", "xy").with("b", "in/10", "").with("b", "out", "");

    assertThat(Reading.all(
            new ItemReading(true, json("{'Bucket': 'b', 'Prefix': 'in/'}"), null, 0), s3))
        .containsExactly(
            "{'Etag':'\\'d41d8cd98f00b204e9800998ecf8427e\\'','LastModified':1.7356896E9,'Key':'in/10','Size':0,'StorageClass':'STANDARD'}",
            "{'Etag':'\\'3e44107170a520582ade522fa73c1d15\\'','LastModified':1.7356896E9,'Key':'in/2','Size':2,'StorageClass':'STANDARD'}");
  }

  @Test
  void listedObjectsCanBeReadAsData() {
    S3 s3 = S3.inMemory()
        .with("b", "in/", "")
        .with("b", "in/1.jsonl", "1\n2")
        .with("b", "in/2.jsonl", "")
        .with("b", "in/3.jsonl", "3");
    ReaderConfig config = new ReaderConfig(
        InputType.JSONL,
        Transformation.LOAD_AND_FLATTEN,
        null,
        null,
        null,
        null,
        null,
        Extras.none());

    assertThat(Reading.all(
            new ItemReading(true, json("{'Bucket': 'b', 'Prefix': 'in/'}"), config, 0), s3))
        .containsExactly("1", "2", "3");
  }

  @Test
  void noMoreItemsAreReadThanAllowed() {
    S3 s3 = S3.inMemory().with("b", "k", "[1, 2, and here it breaks");

    assertThat(items(s3, "k", config(InputType.JSON), 2)).containsExactly("1", "2");
    assertThatThrownBy(() -> items(s3, "k", config(InputType.JSON), -1))
        .isInstanceOf(ItemReadingException.class)
        .hasMessage("field MaxItems must be positive");
    assertThat(items(S3.inMemory().with("b", "k", "[1, 2]"), "k", config(InputType.JSON), 0))
        .hasSize(2);
  }

  @Test
  void gzipIsUnpackedByTheNameOfTheFile() {
    S3 s3 = S3.inMemory().with("b", "k.csv.gz", gzip("a\n1\n"));

    assertThat(items(s3, "k.csv.gz", csv(FIRST_ROW, null), 0)).containsExactly("{'a':'1'}");
    assertThatThrownBy(
            () -> items(S3.inMemory().with("b", "k.gz", "a"), "k.gz", csv(FIRST_ROW, null), 0))
        .isInstanceOf(ItemReadingException.class);
  }

  @Test
  void anInventoryNamesColumnsAndFiles() {
    S3 s3 = S3.inMemory()
        .with("b", "manifest.json", """
            {"destinationBucket": "arn:aws:s3:::dest", "fileFormat": "CSV", "fileSchema": "Bucket, Key",
             "files": [{"key": "1.csv.gz"}, {"key": "2.csv.gz"}]}""")
        .with("dest", "1.csv.gz", gzip("\"x\",\"one\"\n"))
        .with("dest", "2.csv.gz", gzip("\"x\",\"two\"\n"));

    for (ReaderConfig config :
        List.of(manifest(InputType.MANIFEST, null), manifest(null, ManifestType.S3_INVENTORY))) {
      assertThat(items(s3, "manifest.json", config, 0))
          .containsExactly("{'Bucket':'x','Key':'one'}", "{'Bucket':'x','Key':'two'}");
    }
  }

  @Test
  void aManifestOfAthenaNamesFilesOfOneType() {
    S3 s3 = S3.inMemory()
        .with("b", "m.csv", "s3://c/1.jsonl\ns3://c/d/2.jsonl\n")
        .with("c", "1.jsonl", "1")
        .with("c", "d/2.jsonl", "2");

    assertThat(items(s3, "m.csv", manifest(InputType.JSONL, ManifestType.ATHENA_DATA), 0))
        .containsExactly("1", "2");
    assertThatThrownBy(() -> items(
            S3.inMemory().with("b", "m.csv", "/etc/passwd"),
            "m.csv",
            manifest(InputType.JSONL, ManifestType.ATHENA_DATA),
            0))
        .hasMessageContaining("must have an address such as s3://bucket/key");
  }

  @Test
  void filesPackedWithZstdAreUnpacked() throws IOException {
    S3 s3 = S3.inMemory().with("b", "k.jsonl.zst", zstd("{\"id\": 1}\n{\"id\": 2}\n"));

    assertThat(items(s3, "k.jsonl.zst", config(InputType.JSONL), 0))
        .containsExactly("{'id':1}", "{'id':2}");
  }

  private static byte[] zstd(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZstdOutputStream content = new ZstdOutputStream(packed)) {
      content.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void fileThatIsNotPackedWithZstdCannotBeRead() {
    S3 s3 = S3.inMemory().with("b", "k.zstd", "[1]");

    assertThatThrownBy(() -> items(s3, "k.zstd", config(InputType.JSON), 0))
        .isInstanceOf(ItemReadingException.class)
        .hasMessageStartingWith("s3://b/k.zstd cannot be read: ");
  }

  @Test
  void fieldsMustSayWhatToRead() {
    assertThatThrownBy(() -> Reading.all(
            new ItemReading(false, json("{'Bucket': 'b', 'Key': 1}"), config(InputType.JSON), 0),
            S3.inMemory()))
        .hasMessage(
            "The field 'Key' of the ItemReader must be a string: {\"Bucket\":\"b\",\"Key\":1}");
    assertThatThrownBy(() -> items(S3.inMemory(), "k", null, 0))
        .hasMessageContaining("ReaderConfig");
    assertThatThrownBy(() -> items(S3.inMemory(), "k", config(InputType.CSV), 0))
        .hasMessageContaining("CSVHeaderLocation");
  }

  @Test
  void withoutS3TheErrorSaysHowToBindOne() {
    assertThatThrownBy(() -> items(S3.unbound(), "k", config(InputType.JSON), 0))
        .isInstanceOf(UnboundS3Exception.class)
        .hasMessageContaining("s3://b/k")
        .hasMessageContaining("LocalRuntime.s3(S3.in(folder))");
  }
}
