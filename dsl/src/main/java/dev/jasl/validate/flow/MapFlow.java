package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.CsvHeaders;
import dev.jasl.model.ItemBatcher;
import dev.jasl.model.ItemReader;
import dev.jasl.model.ItemSelector;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ResultWriter;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Shape;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.Optional;

/** What the iterations of a Map begin with, and what they give together. */
final class MapFlow {
  private final MapState map;
  private final Way way;
  private final Reader reader;
  private final Expressions expressions;
  private final Surroundings around;
  private final Exits exits;
  private final Location at;

  MapFlow(
      StateNode node,
      MapState map,
      Way way,
      Reader reader,
      Expressions expressions,
      Surroundings around,
      Exits exits) {
    this.map = map;
    this.way = way;
    this.reader = reader;
    this.expressions = expressions;
    this.around = around;
    this.exits = exits;
    this.at = node.at();
  }

  void enter() {
    Shape whole = map.data() instanceof MapData.JsonPath data
        ? reader.selected(data.inputPath(), at.child("InputPath"), way.input())
        : way.input();
    Shape item = item(whole);
    Shape context = withItem(item);
    Shape input = batched(selected(item, whole, context), whole);
    boolean alone = map.mode() instanceof MapMode.Distributed;
    exits.seed(
        new Way(input, alone ? Shape.object().closed() : way.variables(), Optional.empty()),
        alone ? Shape.unknown() : context);
  }

  private Shape withItem(Shape item) {
    Shape known =
        Shape.object().always("Value", item).always("Index", Shape.number()).open();
    return around.context().with("Map", Shape.object().always("Item", known).open());
  }

  private Shape item(Shape whole) {
    Optional<ItemReader> from = map.mode() instanceof MapMode.Distributed distributed
        ? Optional.ofNullable(distributed.itemReader())
        : Optional.empty();
    if (from.isPresent()) {
      String field = map.data() instanceof MapData.JsonPath ? "Parameters" : "Arguments";
      Location place = at.child("ItemReader").child(field);
      template(from.get().arguments(), place, whole, reader, expressions);
      return read(from.get());
    }
    Shape items = items(whole);
    return items.isOnly(Kind.ARRAY) && !items.element().isNothing()
        ? items.element()
        : Shape.unknown();
  }

  private Shape items(Shape whole) {
    if (map.data() instanceof MapData.Jsonata data) {
      return expressions.template(data.items(), at.child("Items"), whole);
    }
    String path = ((MapData.JsonPath) map.data()).itemsPath();
    Seen.Spot spot = Seen.Spot.of(path == null ? at : at.child("ItemsPath"));
    Shape items = path == null ? whole : reader.value(path, spot, whole);
    reader.require(items, path == null ? "$" : path, spot, kinds());
    return items;
  }

  /** A distributed Map goes through the members of an object, too. */
  private Kind[] kinds() {
    return map.mode() instanceof MapMode.Distributed
        ? new Kind[] {Kind.ARRAY, Kind.OBJECT}
        : new Kind[] {Kind.ARRAY};
  }

  /** Rows of CSV are objects of texts. */
  private static Shape read(ItemReader from) {
    ReaderConfig config = from.config();
    if (config == null || config.inputType() != ReaderConfig.InputType.CSV) {
      return Shape.unknown();
    }
    var row = Shape.object();
    if (config.csvHeaders() instanceof CsvHeaders.Given given) {
      given.names().forEach(name -> row.always(name, Shape.string()));
      return row.closed();
    }
    return row.others(Shape.string());
  }

  private Shape selected(Shape item, Shape whole, Shape context) {
    ItemSelector selector = map.itemSelector();
    if (selector == null) {
      return item;
    }
    Location place = at.child(selector.spelling().field());
    return template(
        selector.payload(), place, whole, reader.in(context), expressions.with("context", context));
  }

  private Shape batched(Shape input, Shape whole) {
    ItemBatcher batcher =
        map.mode() instanceof MapMode.Distributed distributed ? distributed.itemBatcher() : null;
    if (batcher == null) {
      return input;
    }
    var batch = Shape.object().always("Items", Shape.array(input));
    if (batcher.batchInput() != null) {
      Location place = at.child("ItemBatcher").child("BatchInput");
      batch.always("BatchInput", template(batcher.batchInput(), place, whole, reader, expressions));
    }
    return batch.closed();
  }

  private Shape template(
      JsonNode json, Location place, Shape whole, Reader paths, Expressions typed) {
    return map.data() instanceof MapData.JsonPath
        ? paths.template(json, place, whole)
        : typed.template(json, place, whole);
  }

  /** What the iterations give together; a distributed Map may leave out those that failed, or write them elsewhere. */
  static Shape result(MapState map, List<Shape> ends) {
    if (map.mode() instanceof MapMode.Distributed distributed) {
      ResultWriter writer = distributed.resultWriter();
      return writer == null ? Shape.array(ends.get(0)) : Shape.unknown();
    }
    return Shape.array(ends.get(0));
  }
}
