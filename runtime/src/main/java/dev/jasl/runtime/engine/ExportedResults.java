package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.WriterConfig.OutputType;
import dev.jasl.runtime.data.S3Exception;
import org.jspecify.annotations.Nullable;

/**
 * The results as files in S3, apart those of children that succeeded, that failed or were given up, and that were never begun; the state's
 * result says where.
 */
final class ExportedResults implements MapResults {
  private final ResultFiles files;
  private final ResultForm form;
  private final ObjectNode manifest;
  private final ResultText failed;
  private final ResultText pending;
  private final ResultText succeeded;
  private @Nullable S3Exception unwritable;

  /** @param before files of earlier attempts, which the manifest names first */
  ExportedResults(ResultFiles files, ResultForm form, OutputType type, JsonNode before) {
    this.files = files;
    this.form = form;
    this.manifest = files.manifest();
    this.failed = group("FAILED", type);
    this.pending = group("PENDING", type);
    this.succeeded = group("SUCCEEDED", type);
    before.forEach(manifest.withObject("/ResultFiles").withArray("SUCCEEDED")::add);
  }

  private ResultText group(String name, OutputType type) {
    return new ResultText(type, name, files, manifest.withObject("/ResultFiles").putArray(name));
  }

  @Override
  public void succeeded(EndedChild child) {
    attempt(() -> form.of(child).forEach(succeeded::add));
  }

  @Override
  public void failed(EndedChild child) {
    attempt(() -> failed.add(ChildRecord.of(child)));
  }

  @Override
  public boolean tellsOfPending() {
    return unwritable == null;
  }

  @Override
  public void pending(JsonNode input) {
    attempt(() -> pending.add(ChildRecord.pending(input)));
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
  public boolean close() {
    whole();
    return true;
  }

  @Override
  public Payload whole() {
    attempt(() -> {
      failed.close();
      pending.close();
      succeeded.close();
      files.write(manifest);
    });
    if (unwritable != null) {
      throw new StateFailure(
          StatesError.ofState(StatesError.RESULT_WRITER_FAILED, unwritable.getMessage()));
    }
    return Payload.of(files.result());
  }

  @Override
  public @Nullable JsonNode ofSucceeded() {
    return unwritable == null
        ? manifest.withObject("/ResultFiles").withArray("SUCCEEDED").deepCopy()
        : null;
  }
}
