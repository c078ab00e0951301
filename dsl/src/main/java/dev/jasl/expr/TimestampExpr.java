package dev.jasl.expr;

import java.time.Instant;

/** A point in time, in JSON an RFC 3339 text. Comparisons compare instants, whatever the offsets. */
public final class TimestampExpr extends Expr<Instant> implements Printable {
  public static final Type<TimestampExpr> TYPE =
      Type.named("timestamp", Instant.class, TimestampExpr::new);

  TimestampExpr(Node node) {
    super(TYPE, node);
  }

  public BooleanExpr is(Instant other) {
    return compared(Operator.TIMESTAMP_EQUALS, Node.literal(other.toString()));
  }

  public BooleanExpr is(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_EQUALS, other.node);
  }

  public BooleanExpr isBefore(Instant other) {
    return compared(Operator.TIMESTAMP_BEFORE, Node.literal(other.toString()));
  }

  public BooleanExpr isBefore(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_BEFORE, other.node);
  }

  public BooleanExpr isAfter(Instant other) {
    return compared(Operator.TIMESTAMP_AFTER, Node.literal(other.toString()));
  }

  public BooleanExpr isAfter(TimestampExpr other) {
    return compared(Operator.TIMESTAMP_AFTER, other.node);
  }

  private BooleanExpr compared(Operator operator, Node other) {
    return BooleanExpr.of(operator, node, other);
  }
}
