package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import java.util.Objects;

/**
 * Files to which a distributed ForEach writes its children's outputs. {@link dev.jasl.dsl.aws.S3#results} makes them.
 *
 * @param <O> the expression of what the state then hands on
 */
public abstract class ResultFiles<O extends Expr<?>> {
  private final WriterDraft draft;
  private final Type<O> type;

  protected ResultFiles(WriterDraft draft, Type<O> type) {
    this.draft = Objects.requireNonNull(draft, "draft");
    this.type = Objects.requireNonNull(type, "type");
  }

  protected final WriterDraft draft() {
    return draft;
  }

  final Type<O> type() {
    return type;
  }
}
