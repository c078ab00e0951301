package dev.jasl.dsl;

import dev.jasl.expr.Node;
import dev.jasl.model.WriterConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the outputs of a distributed ForEach's children. {@code S3} in {@code dsl.aws} fills it; users do not meet it.
 *
 * @param arguments the bucket and prefix; nothing when no files are written
 */
public record WriterDraft(
    @Nullable Map<String, Node> arguments, @Nullable WriterConfig config) {
  /** Files at this place, in the service's own form. */
  public static WriterDraft exporting(Map<String, Node> arguments) {
    return new WriterDraft(new LinkedHashMap<>(arguments), null);
  }

  static WriterDraft reshaping(ResultForm form) {
    return new WriterDraft(null, form.config());
  }

  /** In this form. */
  public WriterDraft in(ResultForm form) {
    return new WriterDraft(arguments, form.config());
  }
}
