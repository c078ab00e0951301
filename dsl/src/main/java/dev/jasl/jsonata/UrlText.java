package dev.jasl.jsonata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Percent-encoding as ECMAScript defines it, on which JSONata's functions for URLs rest. A whole URL keeps the characters that
 * divide it; a component of one keeps none of them.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-uri-handling-functions">URI handling functions</a>
 */
enum UrlText {
  WHOLE(";/?:@&=+$,#"),
  COMPONENT("");

  private static final String UNRESERVED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.!~*'()";

  private final String dividing;

  UrlText(String dividing) {
    this.dividing = dividing;
  }

  /** @throws CharacterCodingException if a half of a surrogate pair stands alone */
  String encode(String text) throws CharacterCodingException {
    StringBuilder encoded = new StringBuilder();
    ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      if (next > 0 && (UNRESERVED.indexOf(next) >= 0 || dividing.indexOf(next) >= 0)) {
        encoded.append((char) next);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(next));
      }
    }
    return encoded.toString();
  }

  /** @throws CharacterCodingException if what is behind a percent sign is no octet, or the octets are not UTF-8 */
  String decode(String text) throws CharacterCodingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      int percent = text.indexOf('%', i);
      int end = percent < 0 ? text.length() : percent;
      bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
      i = end;
      if (percent >= 0) {
        i = Math.min(percent + 3, text.length());
        bytes.writeBytes(octet(text.substring(percent, i)));
      }
    }
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes.toByteArray()))
        .toString();
  }

  /** The octet that is written like this; as it is written, if it stands for a character that divides a URL. */
  private byte[] octet(String written) throws CharacterCodingException {
    if (!written.matches("%[0-9A-Fa-f]{2}")) {
      throw new CharacterCodingException();
    }
    int value = HexFormat.fromHexDigits(written, 1, 3);
    return dividing.indexOf(value) < 0
        ? new byte[] {(byte) value}
        : written.getBytes(StandardCharsets.UTF_8);
  }
}
