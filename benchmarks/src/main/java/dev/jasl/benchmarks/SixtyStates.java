package dev.jasl.benchmarks;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import dev.jasl.dsl.Catcher;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.MachineDraft;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.ErrorExpr;

/** A workflow of sixty states in one chain: what the compiler, {@code build()} and {@code toJson()} are measured on. */
final class SixtyStates {
  // spotless:off
  static final ParcelExpr PARCEL = executionInput(ParcelExpr.TYPE);
  static final Var<ErrorExpr> FAILURE = Var.error("failure");
  static final LambdaFunction<ParcelExpr, ParcelExpr> RECEIVE = LambdaFunction.named("receive", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> RECEIVE_REPORT = Var.named("receiveReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> CHECK = LambdaFunction.named("check", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> CHECK_REPORT = Var.named("checkReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> PRICE = LambdaFunction.named("price", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> PRICE_REPORT = Var.named("priceReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> RESERVE = LambdaFunction.named("reserve", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> RESERVE_REPORT = Var.named("reserveReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> CHARGE = LambdaFunction.named("charge", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> CHARGE_REPORT = Var.named("chargeReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> PACK = LambdaFunction.named("pack", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> PACK_REPORT = Var.named("packReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> LABEL = LambdaFunction.named("label", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> LABEL_REPORT = Var.named("labelReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> SHIP = LambdaFunction.named("ship", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> SHIP_REPORT = Var.named("shipReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> INVOICE = LambdaFunction.named("invoice", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> INVOICE_REPORT = Var.named("invoiceReport", ParcelExpr.TYPE);
  static final LambdaFunction<ParcelExpr, ParcelExpr> ARCHIVE = LambdaFunction.named("archive", ParcelExpr.TYPE, ParcelExpr.TYPE);
  static final Var<ParcelExpr> ARCHIVE_REPORT = Var.named("archiveReport", ParcelExpr.TYPE);

  private SixtyStates() {}

  static MachineDraft<Parcel> define() {
    return StateMachine.named("SixtyStates", ParcelExpr.TYPE).comment("Ten stages of six states").flow(flow());
  }

  private static Flow flow() {
    Catcher informed = onAnyError().assign(FAILURE).then(notifyFailure());
    return start("Receive", Task.lambda(RECEIVE).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(1))
            .retry(on("Busy").interval(ofSeconds(1)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(RECEIVE_REPORT))
        .choose("ReceiveGood?")
            .when(RECEIVE_REPORT.get().weight().greaterThan(10).and(RECEIVE_REPORT.get().parcelId().isNot("")), fail("ReceiveFailed", "ReceiveError", format("receive of {}", PARCEL.parcelId())))
        .then("ReceivePause", Wait.of(ofSeconds(1)))
        .then("ReceiveJob", Task.glue("receive-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", RECEIVE_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("ReceiveTell", Task.sns("receive-topic").message(format("receive: {} weighs {}", PARCEL.parcelId(), RECEIVE_REPORT.get().weight())).subject("Receive"))
        .then("Check", Task.lambda(CHECK).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(2))
            .retry(on("Busy").interval(ofSeconds(2)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(CHECK_REPORT))
        .choose("CheckGood?")
            .when(CHECK_REPORT.get().weight().greaterThan(11).and(CHECK_REPORT.get().parcelId().isNot("")), fail("CheckFailed", "CheckError", format("check of {}", PARCEL.parcelId())))
        .then("CheckPause", Wait.of(ofSeconds(2)))
        .then("CheckJob", Task.glue("check-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", CHECK_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("CheckTell", Task.sns("check-topic").message(format("check: {} weighs {}", PARCEL.parcelId(), CHECK_REPORT.get().weight())).subject("Check"))
        .then("Price", Task.lambda(PRICE).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(3))
            .retry(on("Busy").interval(ofSeconds(3)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(PRICE_REPORT))
        .choose("PriceGood?")
            .when(PRICE_REPORT.get().weight().greaterThan(12).and(PRICE_REPORT.get().parcelId().isNot("")), fail("PriceFailed", "PriceError", format("price of {}", PARCEL.parcelId())))
        .then("PricePause", Wait.of(ofSeconds(3)))
        .then("PriceJob", Task.glue("price-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", PRICE_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("PriceTell", Task.sns("price-topic").message(format("price: {} weighs {}", PARCEL.parcelId(), PRICE_REPORT.get().weight())).subject("Price"))
        .then("Reserve", Task.lambda(RESERVE).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(4))
            .retry(on("Busy").interval(ofSeconds(4)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(RESERVE_REPORT))
        .choose("ReserveGood?")
            .when(RESERVE_REPORT.get().weight().greaterThan(13).and(RESERVE_REPORT.get().parcelId().isNot("")), fail("ReserveFailed", "ReserveError", format("reserve of {}", PARCEL.parcelId())))
        .then("ReservePause", Wait.of(ofSeconds(4)))
        .then("ReserveJob", Task.glue("reserve-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", RESERVE_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("ReserveTell", Task.sns("reserve-topic").message(format("reserve: {} weighs {}", PARCEL.parcelId(), RESERVE_REPORT.get().weight())).subject("Reserve"))
        .then("Charge", Task.lambda(CHARGE).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(5))
            .retry(on("Busy").interval(ofSeconds(5)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(CHARGE_REPORT))
        .choose("ChargeGood?")
            .when(CHARGE_REPORT.get().weight().greaterThan(14).and(CHARGE_REPORT.get().parcelId().isNot("")), fail("ChargeFailed", "ChargeError", format("charge of {}", PARCEL.parcelId())))
        .then("ChargePause", Wait.of(ofSeconds(5)))
        .then("ChargeJob", Task.glue("charge-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", CHARGE_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("ChargeTell", Task.sns("charge-topic").message(format("charge: {} weighs {}", PARCEL.parcelId(), CHARGE_REPORT.get().weight())).subject("Charge"))
        .then("Pack", Task.lambda(PACK).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(6))
            .retry(on("Busy").interval(ofSeconds(6)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(PACK_REPORT))
        .choose("PackGood?")
            .when(PACK_REPORT.get().weight().greaterThan(15).and(PACK_REPORT.get().parcelId().isNot("")), fail("PackFailed", "PackError", format("pack of {}", PARCEL.parcelId())))
        .then("PackPause", Wait.of(ofSeconds(6)))
        .then("PackJob", Task.glue("pack-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", PACK_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("PackTell", Task.sns("pack-topic").message(format("pack: {} weighs {}", PARCEL.parcelId(), PACK_REPORT.get().weight())).subject("Pack"))
        .then("Label", Task.lambda(LABEL).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(7))
            .retry(on("Busy").interval(ofSeconds(7)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(LABEL_REPORT))
        .choose("LabelGood?")
            .when(LABEL_REPORT.get().weight().greaterThan(16).and(LABEL_REPORT.get().parcelId().isNot("")), fail("LabelFailed", "LabelError", format("label of {}", PARCEL.parcelId())))
        .then("LabelPause", Wait.of(ofSeconds(7)))
        .then("LabelJob", Task.glue("label-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", LABEL_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("LabelTell", Task.sns("label-topic").message(format("label: {} weighs {}", PARCEL.parcelId(), LABEL_REPORT.get().weight())).subject("Label"))
        .then("Ship", Task.lambda(SHIP).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(8))
            .retry(on("Busy").interval(ofSeconds(8)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(SHIP_REPORT))
        .choose("ShipGood?")
            .when(SHIP_REPORT.get().weight().greaterThan(17).and(SHIP_REPORT.get().parcelId().isNot("")), fail("ShipFailed", "ShipError", format("ship of {}", PARCEL.parcelId())))
        .then("ShipPause", Wait.of(ofSeconds(8)))
        .then("ShipJob", Task.glue("ship-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", SHIP_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("ShipTell", Task.sns("ship-topic").message(format("ship: {} weighs {}", PARCEL.parcelId(), SHIP_REPORT.get().weight())).subject("Ship"))
        .then("Invoice", Task.lambda(INVOICE).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(9))
            .retry(on("Busy").interval(ofSeconds(9)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(INVOICE_REPORT))
        .choose("InvoiceGood?")
            .when(INVOICE_REPORT.get().weight().greaterThan(18).and(INVOICE_REPORT.get().parcelId().isNot("")), fail("InvoiceFailed", "InvoiceError", format("invoice of {}", PARCEL.parcelId())))
        .then("InvoicePause", Wait.of(ofSeconds(9)))
        .then("InvoiceJob", Task.glue("invoice-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", INVOICE_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("InvoiceTell", Task.sns("invoice-topic").message(format("invoice: {} weighs {}", PARCEL.parcelId(), INVOICE_REPORT.get().weight())).subject("Invoice"))
        .then("Archive", Task.lambda(ARCHIVE).payload(ParcelExpr.with().parcelId(PARCEL.parcelId()).weight(PARCEL.weight()))
            .timeout(ofMinutes(10))
            .retry(on("Busy").interval(ofSeconds(10)).maxAttempts(3).backoffRate(2))
            .catching(informed)
            .assign(ARCHIVE_REPORT))
        .choose("ArchiveGood?")
            .when(ARCHIVE_REPORT.get().weight().greaterThan(19).and(ARCHIVE_REPORT.get().parcelId().isNot("")), fail("ArchiveFailed", "ArchiveError", format("archive of {}", PARCEL.parcelId())))
        .then("ArchiveJob", Task.glue("archive-job").sync()
            .argument("--parcel", PARCEL.parcelId())
            .argument("--weight", format("{}", ARCHIVE_REPORT.get().weight()))
            .retry(on("Glue.ConcurrentRunsExceededException").interval(ofSeconds(60)).maxAttempts(5)))
        .then("ArchiveTell", Task.sns("archive-topic").message(format("archive: {} weighs {}", PARCEL.parcelId(), ARCHIVE_REPORT.get().weight())).subject("Archive"));
  }

  private static Flow notifyFailure() {
    return start("NotifyFailure", Task.sns("alerts").message(format("Failed: {}", FAILURE.get().cause())));
  }
  // spotless:on
}
