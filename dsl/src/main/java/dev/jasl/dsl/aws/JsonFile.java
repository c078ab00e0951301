package dev.jasl.dsl.aws;

import dev.jasl.dsl.ReaderDraft;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.model.ReaderConfig;

/**
 * The items of an array in JSON files.
 *
 * @param <X> the expression of an item
 */
public final class JsonFile<X extends Expr<?>> extends S3File<X, JsonFile<X>> {
  JsonFile(ReaderDraft<X> draft) {
    super(draft);
  }

  /**
   * Where in the file the array is, as a JSON Pointer. Without it, the file is the array.
   *
   * <pre>{@code
   * ForEach.distributed(S3.json("data", "orders.json", JsonExpr.TYPE).itemsPointer("/orders"))
   *     .express(order -> start("Keep", Pass.output(order)))
   * // {"Type": "Map", "ItemReader": {"ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/orders"}}}
   * }</pre>
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
   * @throws IllegalArgumentException unless it begins with a slash
   */
  public JsonFile<X> itemsPointer(String pointer) {
    if (!pointer.startsWith("/")) {
      throw new IllegalArgumentException(
          "a JSON Pointer begins with /, as \"/orders\" does: \"" + pointer + "\"");
    }
    ReaderConfig config = files().config();
    return copy(files()
        .config(new ReaderConfig(
            config.inputType(),
            config.transformation(),
            config.manifestType(),
            config.csvHeaders(),
            config.csvDelimiter(),
            pointer,
            config.maxItems(),
            config.extras())));
  }

  /**
   * Reads this version of the file.
   *
   * <pre>{@code
   * ForEach.distributed(S3.json("data", "orders.json", JsonExpr.TYPE).version("v1"))
   *     .express(order -> start("Keep", Pass.output(order)))
   * // {"Type": "Map", "ItemReader": {"Arguments": {"VersionId": "v1"}}}
   * }</pre>
   */
  public JsonFile<X> version(String id) {
    return copy(files().argument("VersionId", Node.literal(id)));
  }

  @Override
  JsonFile<X> copy(ReaderDraft<X> other) {
    return new JsonFile<>(other);
  }
}
