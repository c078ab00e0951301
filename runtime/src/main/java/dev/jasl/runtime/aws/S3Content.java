package dev.jasl.runtime.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;

/** The content of an object while it comes in. Whoever closes it early does not wait for the rest. */
final class S3Content extends FilterInputStream {
  private final ResponseInputStream<?> response;
  private boolean ended;

  S3Content(ResponseInputStream<?> response) {
    super(response);
    this.response = response;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int read = response.read(buffer, offset, length);
      ended |= read < 0;
      return read;
    } catch (SdkException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
  }

  @Override
  public void close() throws IOException {
    if (ended) {
      response.close();
    } else {
      response.abort();
    }
  }
}
