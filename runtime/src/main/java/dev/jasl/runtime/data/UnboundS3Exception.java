package dev.jasl.runtime.data;

/** A workflow uses S3, but was given none. Ends the run: the workflow is not to blame, and its catchers must not hide it. */
public final class UnboundS3Exception extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String use;

  UnboundS3Exception(String use) {
    super(use
        + ", but no S3 is bound; bind one with LocalRuntime.s3(S3.inMemory().with(bucket, key, text)), with"
        + " LocalRuntime.s3(S3.in(folder)), or with RunParameters.withS3(..)");
    this.use = use;
  }

  /** What S3 was needed for, as a sentence without its end. */
  public String use() {
    return use;
  }
}
