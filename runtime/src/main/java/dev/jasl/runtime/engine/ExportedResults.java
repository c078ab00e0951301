package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.WriterConfig.OutputType;
import dev.jasl.runtime.data.S3Exception;
import org.jspecify.annotations.Nullable;

/**
 * The results as files in S3, those of children that failed or were given up apart from the others; the state's result says where. No file
 * tells of children that were never begun: nobody has made their inputs.
 */
final class ExportedResults implements MapResults {
  private final ResultFiles files;
  private final ResultForm form;
  private final ObjectNode manifest;
  private final ResultText failed;
  private final ResultText succeeded;
  private @Nullable S3Exception unwritable;

  ExportedResults(ResultFiles files, ResultForm form, OutputType type) {
    this.files = files;
    this.form = form;
    this.manifest = files.manifest();
    this.failed = group("FAILED", type);
    manifest.withObject("/ResultFiles").putArray("PENDING");
    this.succeeded = group("SUCCEEDED", type);
  }

  private ResultText group(String name, OutputType type) {
    return new ResultText(type, name, files, manifest.withObject("/ResultFiles").putArray(name));
  }

  @Override
  public void succeeded(Strand child, Payload output) {
    attempt(() -> form.of(child, output).forEach(succeeded::add));
  }

  @Override
  public void failed(Strand child, StatesError error) {
    attempt(() -> failed.add(ChildRecord.failed(child, error)));
  }

  @Override
  public void givenUp(Strand child) {
    attempt(() -> failed.add(ChildRecord.aborted(child)));
  }

  /** What cannot be written shows when all children have ended. */
  private void attempt(Runnable writing) {
    try {
      if (unwritable == null) {
        writing.run();
      }
    } catch (S3Exception failure) {
      unwritable = failure;
    }
  }

  @Override
  public void close() {
    whole();
  }

  @Override
  public Payload whole() {
    attempt(() -> {
      failed.close();
      succeeded.close();
      files.write(manifest);
    });
    if (unwritable != null) {
      throw new StateFailure(
          StatesError.ofState(StatesError.RESULT_WRITER_FAILED, unwritable.getMessage()));
    }
    return Payload.of(files.result());
  }
}
