package dev.jasl.runtime.engine;

import dev.jasl.model.WriterConfig.OutputType;
import java.util.List;

/** The results as files in S3, those of children that failed apart from the others; the state's result says where. */
final class ExportedResults implements MapResults {
  private final ResultFiles files;
  private final ResultForm form;
  private final ResultText succeeded;
  private final ResultText failed;

  ExportedResults(ResultFiles files, ResultForm form, OutputType type) {
    this.files = files;
    this.form = form;
    this.succeeded = new ResultText(type);
    this.failed = new ResultText(type);
  }

  @Override
  public void succeeded(Strand child, Payload output) {
    form.of(child, output).forEach(succeeded::add);
  }

  @Override
  public void failed(Strand child, StatesError error) {
    failed.add(ChildRecord.failed(child, error));
  }

  @Override
  public void close() {
    whole();
  }

  @Override
  public Payload whole() {
    return Payload.of(files.write(List.of(
        new ResultFiles.Group("FAILED", failed),
        new ResultFiles.Group("PENDING", null),
        new ResultFiles.Group("SUCCEEDED", succeeded))));
  }
}
