package dev.jasl.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.model.ReaderConfig.InputType;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user without the optional libraries sees: this class, loaded anew without them. */
public class OptionalLibraryTest {
  /** Called in a world without the libraries. */
  public static void read(String key, String type) {
    Reading.items(
        S3.inMemory().with("b", key, ""), key, Reading.config(InputType.valueOf(type)), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "k.json.zst | JSON    | s3://b/k.json.zst is packed with zstd; add the library io.airlift:aircompressor to the class path to read it",
        "k          | PARQUET | s3://b/k is Parquet; add the library blue.strategic.parquet:parquet-floor to the class path to read it",
      })
  void libraryThatIsMissingIsNamed(String key, String type, String message) throws Exception {
    try (URLClassLoader without = classPath("aircompressor", "parquet-")) {
      Class<?> there = without.loadClass(OptionalLibraryTest.class.getName());

      assertThatThrownBy(() -> {
            try {
              there.getMethod("read", String.class, String.class).invoke(null, key, type);
            } catch (InvocationTargetException thrown) {
              throw thrown.getCause();
            }
          })
          .hasMessage(message)
          .satisfies(thrown -> assertThat(thrown.getClass().getName())
              .isEqualTo(MissingLibraryException.class.getName()));
    }
  }

  /** The class path of this test but for these libraries. */
  private static URLClassLoader classPath(String... missing) throws IOException {
    URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Arrays.stream(missing)
            .noneMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)))
        .map(OptionalLibraryTest::url)
        .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
