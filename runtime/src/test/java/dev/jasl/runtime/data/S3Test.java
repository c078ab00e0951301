package dev.jasl.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3Test {
  @TempDir
  Path folder;

  private S3 local = S3.unbound();

  @BeforeEach
  void bucketBesideASecret() throws IOException {
    Files.createDirectories(folder.resolve("s3/b"));
    Files.writeString(folder.resolve("secret"), "secret");
    local = S3.in(folder.resolve("s3"));
  }

  private static String text(S3 s3, String bucket, String key) throws IOException {
    try (InputStream content = s3.open(bucket, key)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> keys(S3 s3, String prefix) {
    List<String> keys = new ArrayList<>();
    s3.list("b", prefix)
        .forEachRemaining(
            object -> keys.add(object.key() + " " + object.size() + " " + object.etag()));
    return keys;
  }

  @Test
  void memoryAndFolderShowTheSame() throws IOException {
    for (S3 s3 : List.of(local, S3.inMemory().withBucket("b"))) {
      s3.put("b", "in/z", bytes("old"));
      s3.put("b", "in/z", bytes("hello"));
      s3.put("b", "in/Z", bytes(""));
      s3.put("b", "in.txt", bytes(""));

      assertThat(text(s3, "b", "in/z")).isEqualTo("hello");
      assertThat(keys(s3, "in/"))
          .containsExactly(
              "in/Z 0 \"d41d8cd98f00b204e9800998ecf8427e\"",
              "in/z 5 \"5d41402abc4b2a76b9719d911017c592\"");
      assertThat(keys(s3, "")).hasSize(3).first().asString().startsWith("in.txt");
      assertThat(keys(s3, "none")).isEmpty();
    }
  }

  @Test
  void whatDoesNotExistIsNamed() {
    for (S3 s3 : List.of(local, S3.inMemory().withBucket("b"))) {
      assertThatThrownBy(() -> s3.open("b", "no/key"))
          .isInstanceOf(S3Exception.class)
          .hasMessage("The specified key does not exist: \"no/key\" in bucket \"b\"");
      assertThatThrownBy(() -> s3.open("c", "k"))
          .isInstanceOf(S3Exception.class)
          .hasMessage("The specified bucket does not exist: \"c\"");
      assertThatThrownBy(() -> s3.list("c", "")).isInstanceOf(S3Exception.class);
      assertThatThrownBy(() -> s3.put("c", "k", new byte[0])).isInstanceOf(S3Exception.class);
    }
  }

  @Test
  void aFolderIsNoObject() {
    local.put("b", "in/z", bytes("hello"));

    assertThatThrownBy(() -> local.open("b", "in")).hasMessageContaining("does not exist");
    assertThatThrownBy(() -> local.put("b", "in", bytes(""))).isInstanceOf(S3Exception.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret",
        "../../secret",
        "x/../../../secret",
        ".",
        "",
        "/etc/passwd",
        "a//b",
        "a/",
        "a/./b",
        "a\0b"
      })
  void noKeyLeadsOutOfTheBucket(String key) {
    assertThatThrownBy(() -> local.open("b", key)).isInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> local.put("b", key, bytes("x"))).isInstanceOf(S3Exception.class);
    assertThat(folder.resolve("secret")).hasContent("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "", "../s3/b", "/", "b/x", "a\0b"})
  void noBucketIsAnotherFolder(String bucket) {
    assertThatThrownBy(() -> local.open(bucket, "secret")).isInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> local.list(bucket, "")).isInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> local.put(bucket, "secret", bytes("x")))
        .isInstanceOf(S3Exception.class);
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path bucket = folder.resolve("s3/b");
    Files.createSymbolicLink(bucket.resolve("file"), folder.resolve("secret"));
    Files.createSymbolicLink(bucket.resolve("up"), folder);
    Files.createSymbolicLink(folder.resolve("s3/linked"), folder);

    assertThat(keys(local, "")).isEmpty();
    for (String key : List.of("file", "up/secret")) {
      assertThatThrownBy(() -> local.open("b", key))
          .isInstanceOf(S3Exception.class)
          .hasMessageContaining("symbolic link");
      assertThatThrownBy(() -> local.put("b", key, bytes("x"))).isInstanceOf(S3Exception.class);
    }
    assertThatThrownBy(() -> local.open("linked", "secret")).isInstanceOf(S3Exception.class);
    assertThat(folder.resolve("secret")).hasContent("secret");
  }

  @Test
  void theFolderMustExist() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> S3.in(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + " is a file, not a folder");
    assertThatThrownBy(() -> S3.in(folder.resolve("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no folder");
  }
}
