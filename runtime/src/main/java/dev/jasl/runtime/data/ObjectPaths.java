package dev.jasl.runtime.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Where in a folder the objects are. Gives no path that leads out of the folder, be it by name or by a link. */
final class ObjectPaths {
  /** More than S3 allows today: buckets of old have capitals and underscores. */
  private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,254}");

  private final Path root;

  /** @param root without links in it */
  ObjectPaths(Path root) {
    this.root = root;
  }

  /** The folder of a bucket that exists. */
  Path bucket(String bucket) {
    if (!BUCKET.matcher(bucket).matches()) {
      throw new S3Exception("\"" + bucket + "\" is not the name of a bucket");
    }
    Path top = root.resolve(bucket);
    if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      throw S3Exception.noBucket(bucket);
    }
    return top;
  }

  /** The file of an object, which need not exist. */
  Path object(String bucket, String key) {
    Path path = bucket(bucket);
    for (String part : key.split("/", -1)) {
      path = path.resolve(checked(key, part));
      if (Files.isSymbolicLink(path)) {
        throw new S3Exception(
            "\"" + key + "\" leads through a symbolic link, which is not followed");
      }
    }
    return path;
  }

  /** A part of a key as one step down, never up or to another place. */
  private static Path checked(String key, String part) {
    Path step = step(key, part);
    boolean isPlain = !part.isEmpty()
        && !part.equals(".")
        && !part.equals("..")
        && !step.isAbsolute()
        && step.getNameCount() == 1
        && step.getRoot() == null;
    if (!isPlain) {
      throw unfit(key);
    }
    return step;
  }

  private static Path step(String key, String part) {
    try {
      return Path.of(part);
    } catch (InvalidPathException invalid) {
      throw unfit(key);
    }
  }

  private static S3Exception unfit(String key) {
    return new S3Exception("The key \"" + key
        + "\" cannot be a file in a folder: its parts must be names, none empty, \".\" or \"..\"");
  }

  Path parent(Path file) {
    return Objects.requireNonNull(file.getParent(), "every object lies in a bucket");
  }

  /** The key of a file below a bucket's folder. */
  static String key(Path top, Path file) {
    StringJoiner key = new StringJoiner("/");
    top.relativize(file).forEach(part -> key.add(part.toString()));
    return key.toString();
  }
}
