package dev.jasl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads what arguments name: files, and standard input once, all in UTF-8. */
final class TextReader {
  static final String STANDARD_INPUT = "-";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private boolean consumed;

  TextReader(InputStream in) {
    this.in = in;
  }

  /**
   * The text of a file, or of standard input if the name is {@code -}, where an option or a parameter takes one.
   *
   * @throws CommandFailure if it cannot be read or is no text
   */
  String read(String name) {
    return read(name, directory -> "name one file in it");
  }

  /**
   * The same where there may be several files.
   *
   * @throws CommandFailure if it cannot be read or is no text
   */
  String readOneOfSeveral(String name) {
    return read(name, directory -> "name the files, such as " + directory.resolve("*.json"));
  }

  private String read(String name, Function<Path, String> insteadOfDirectory) {
    try {
      byte[] bytes = name.equals(STANDARD_INPUT)
          ? standardInput()
          : Files.readAllBytes(path(name, insteadOfDirectory));
      return decode(name, bytes);
    } catch (NoSuchFileException absent) {
      throw new CommandFailure(name + ": no such file", absent);
    } catch (AccessDeniedException denied) {
      throw new CommandFailure(name + ": no permission to read it", denied);
    } catch (IOException broken) {
      throw new CommandFailure(name + ": " + broken.getMessage(), broken);
    }
  }

  private byte[] standardInput() throws IOException {
    if (consumed) {
      throw new CommandFailure("\"-\" stands for standard input, which can be read only once");
    }
    consumed = true;
    return in.readAllBytes();
  }

  private static Path path(String name, Function<Path, String> insteadOfDirectory) {
    if (name.isBlank()) {
      throw new CommandFailure("the name of a file is blank");
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new CommandFailure(
          name + ": not the name of a file: " + impossible.getReason(), impossible);
    }
    if (Files.isDirectory(path)) {
      throw new CommandFailure(name + ": a directory; " + insteadOfDirectory.apply(path));
    }
    return path;
  }

  private static String decode(String name, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CharBuffer target = CharBuffer.allocate(bytes.length);
    if (decoder.decode(source, target, true).isError()) {
      throw new CommandFailure("%s: no text in UTF-8; byte %d is 0x%02X"
          .formatted(name, source.position() + 1, bytes[source.position()]));
    }
    String text = target.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
