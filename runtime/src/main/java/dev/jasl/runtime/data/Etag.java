package dev.jasl.runtime.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The tag that S3 gives an object which was uploaded in one part: the MD5 of its content, in quotes. */
final class Etag {
  private Etag() {}

  static String of(byte[] content) {
    return quoted(md5().digest(content));
  }

  /** Reads the stream to its end. */
  static String of(InputStream content) throws IOException {
    DigestInputStream digested = new DigestInputStream(content, md5());
    digested.transferTo(OutputStream.nullOutputStream());
    return quoted(digested.getMessageDigest().digest());
  }

  private static String quoted(byte[] digest) {
    return '"' + HexFormat.of().formatHex(digest) + '"';
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has MD5", impossible);
    }
  }
}
