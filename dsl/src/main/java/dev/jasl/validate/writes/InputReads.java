package dev.jasl.validate.writes;

import dev.jasl.jsonata.JsonataReferences;
import dev.jasl.model.ItemSelector;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PathField;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.model.WorkData;
import dev.jasl.path.JsonPath;
import dev.jasl.shape.PathStep;
import dev.jasl.validate.Formula;
import dev.jasl.validate.PathUse;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.List;

/** Which places of its input a state reads. In doubt it reads more than it does: what applies to a result counts as read from the input. */
final class InputReads {
  private final List<Place> places = new ArrayList<>();

  private InputReads() {}

  static List<Place> of(StateNode node, List<Formula> formulas) {
    InputReads reads = new InputReads();
    State state = node.state();
    if (readsWhole(state) || !state.header().extras().members().isEmpty()) {
      return List.of(Place.WHOLE);
    }
    formulas.forEach(reads::add);
    return List.copyOf(reads.places);
  }

  /** Whether it takes in everything, because no field says what. */
  private static boolean readsWhole(State state) {
    if (state instanceof TaskState task) {
      return readsWhole(task.data());
    }
    if (state instanceof ParallelState parallel) {
      return readsWhole(parallel.data());
    }
    if (state instanceof MapState map) {
      return readsWhole(map);
    }
    return state instanceof PassState pass
        && pass.data() instanceof PassData.JsonPath data
        && data.parameters() == null
        && data.result() == null
        && data.resultPath() instanceof PathField.At;
  }

  private static boolean readsWhole(WorkData data) {
    return data instanceof WorkData.JsonPath paths
        ? paths.parameters() == null && paths.inputPath() instanceof PathField.Absent
        : ((WorkData.Jsonata) data).arguments() == null;
  }

  private static boolean readsWhole(MapState map) {
    boolean reads =
        map.mode() instanceof MapMode.Distributed distributed && distributed.itemReader() != null;
    ItemSelector selector = map.itemSelector();
    boolean all = map.data() instanceof MapData.JsonPath paths
        ? paths.itemsPath() == null
        : ((MapData.Jsonata) map.data()).items() == null;
    return all && !(reads && selector != null);
  }

  private void add(Formula formula) {
    if (formula instanceof Formula.Path path) {
      if (path.use() != PathUse.RESULT) {
        path.read().value().ifPresent(this::add);
      }
    } else if (formula instanceof Formula.Call call) {
      call.read().value().ifPresent(read -> read.paths().forEach(this::add));
    } else if (formula instanceof Formula.Payload payload) {
      payload.read().ifPresent(template -> template.fold(new PathsOf(this::add)));
    } else if (formula instanceof Formula.Expression expression) {
      expression
          .read()
          .value()
          .ifPresentOrElse(read -> add(read.references()), () -> places.add(Place.WHOLE));
    }
  }

  private void add(JsonPath path) {
    if (Place.isOfInput(path)) {
      places.add(Place.of(path));
    }
  }

  private void add(JsonataReferences references) {
    for (JsonataReferences.Read read : references.states()) {
      List<String> path = read.path();
      if (path.isEmpty()) {
        places.add(Place.WHOLE);
      } else if (path.get(0).equals("input")) {
        places.add(
            new Place(path.stream().skip(1).<PathStep>map(PathStep.Field::new).toList()));
      }
    }
  }
}
