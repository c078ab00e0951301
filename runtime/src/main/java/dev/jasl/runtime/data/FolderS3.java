package dev.jasl.runtime.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Objects in a local folder. Nothing outside of it is reached: names that lead elsewhere are refused, and symbolic links are neither
 * followed nor listed.
 */
final class FolderS3 implements S3 {
  private final ObjectPaths paths;

  private FolderS3(ObjectPaths paths) {
    this.paths = paths;
  }

  static FolderS3 of(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw new IllegalArgumentException(folder + " is a file, not a folder");
    }
    try {
      return new FolderS3(new ObjectPaths(folder.toRealPath()));
    } catch (IOException missing) {
      throw new IllegalArgumentException("there is no folder " + folder, missing);
    }
  }

  @Override
  public Iterator<S3Object> list(String bucket, String prefix) {
    Path top = paths.bucket(bucket);
    return keys(top).stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> described(bucket, key))
        .iterator();
  }

  private static List<String> keys(Path top) {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> ObjectPaths.key(top, file))
          .sorted(KeyOrder.BY_BYTES)
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      throw new S3Exception("The bucket in " + top + " cannot be listed", unreadable);
    }
  }

  private S3Object described(String bucket, String key) {
    Path file = paths.object(bucket, key);
    try (InputStream content = open(bucket, key)) {
      return new S3Object(
          key,
          Files.size(file),
          Etag.of(content),
          Files.getLastModifiedTime(file).toInstant());
    } catch (IOException unreadable) {
      throw unusable("read", bucket, key, unreadable);
    }
  }

  @Override
  public InputStream open(String bucket, String key) {
    Path file = paths.object(bucket, key);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw S3Exception.noKey(bucket, key);
    }
    try {
      return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException missing) {
      throw S3Exception.noKey(bucket, key);
    } catch (IOException unreadable) {
      throw unusable("read", bucket, key, unreadable);
    }
  }

  @Override
  public void put(String bucket, String key, byte[] content) {
    Path file = paths.object(bucket, key);
    try {
      Files.createDirectories(paths.parent(file));
      Files.write(file, content);
    } catch (IOException unwritable) {
      throw unusable("written", bucket, key, unwritable);
    }
  }

  @Override
  public Upload upload(String bucket, String key) {
    Path file = paths.object(bucket, key);
    Function<IOException, S3Exception> unwritable =
        failure -> unusable("written", bucket, key, failure);
    try {
      Files.createDirectories(paths.parent(file));
    } catch (IOException failure) {
      throw unwritable.apply(failure);
    }
    return new FileUpload(file, unwritable);
  }

  private static S3Exception unusable(String what, String bucket, String key, IOException why) {
    return new S3Exception(
        "The object \"" + key + "\" in bucket \"" + bucket + "\" cannot be " + what + ": " + why,
        why);
  }
}
