package dev.jasl.benchmarks;

import dev.jasl.expr.Node;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.ObjectExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;

/** As a generator would write it. */
final class ParcelExpr extends ObjectExpr<Parcel> {
  static final Type<ParcelExpr> TYPE = Type.of(Parcel.class, ParcelExpr::new);

  private ParcelExpr(Node node) {
    super(TYPE, node);
  }

  static NeedsParcelId with() {
    return parcelId ->
        weight -> new ParcelExpr(Node.object("parcelId", parcelId, "weight", weight));
  }

  StringExpr parcelId() {
    return field("parcelId", StringExpr.TYPE);
  }

  NumberExpr weight() {
    return field("weight", NumberExpr.TYPE);
  }

  interface NeedsParcelId {
    NeedsWeight parcelId(StringExpr parcelId);
  }

  interface NeedsWeight {
    ParcelExpr weight(NumberExpr weight);
  }
}
