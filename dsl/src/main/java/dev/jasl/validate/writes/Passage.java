package dev.jasl.validate.writes;

import dev.jasl.model.Catcher;
import dev.jasl.model.MapData;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PathField;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.model.WaitState;
import dev.jasl.model.WorkData;
import dev.jasl.validate.Edge;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.Optional;

/** What becomes of a place of the input on a way through a state that does not read it. */
enum Passage {
  /** It is handed on. */
  KEPT,
  /** Something else is written there. */
  OVERWRITTEN,
  /** It is gone with all that is around it, or nobody knows. */
  LOST;

  static Passage through(StateNode node, Edge edge, int catcher, Place place) {
    if (edge.kind() != Edge.Kind.CATCH) {
      return through(node.state(), place);
    }
    List<Catcher> catchers = node.errors().catchers();
    boolean wasRead = catcher < catchers.size(); // a Catch with one wrong entry was not
    return wasRead ? caught(catchers.get(catcher).data(), place) : LOST;
  }

  private static Passage caught(Catcher.Data data, Place place) {
    return data instanceof Catcher.Data.JsonPath paths ? written(paths.resultPath(), place) : LOST;
  }

  private static Passage through(State state, Place place) {
    if (state instanceof TaskState task) {
      return worked(task.data(), place);
    }
    if (state instanceof ParallelState parallel) {
      return worked(parallel.data(), place);
    }
    if (state instanceof MapState map) {
      return map.data() instanceof MapData.JsonPath data
          ? selected(written(data.resultPath(), place), data.outputPath())
          : LOST;
    }
    if (state instanceof PassState pass) {
      return passed(pass.data(), place);
    }
    return state instanceof WaitState || state instanceof dev.jasl.model.ChoiceState ? KEPT : LOST;
  }

  private static Passage worked(WorkData data, Place place) {
    return data instanceof WorkData.JsonPath paths
        ? selected(written(paths.resultPath(), place), paths.outputPath())
        : LOST;
  }

  private static Passage passed(PassData data, Place place) {
    if (data instanceof PassData.Jsonata jsonata) {
      return jsonata.output() == null ? KEPT : LOST;
    }
    PassData.JsonPath paths = (PassData.JsonPath) data;
    boolean handsOn = paths.parameters() == null && paths.result() == null;
    boolean everywhere =
        Place.written(paths.resultPath()).filter(Place::isWhole).isPresent();
    return handsOn && everywhere && paths.inputPath() instanceof PathField.Absent
        ? selected(KEPT, paths.outputPath())
        : selected(written(paths.resultPath(), place), paths.outputPath());
  }

  private static Passage selected(Passage before, PathField outputPath) {
    return before == KEPT && !(outputPath instanceof PathField.Absent) ? LOST : before;
  }

  private static Passage written(PathField resultPath, Place place) {
    if (resultPath instanceof PathField.Discard) {
      return KEPT;
    }
    Optional<Place> written = Place.written(resultPath);
    if (written.isEmpty() || written.get().isWhole()) {
      return LOST;
    }
    return written.get().holds(place) ? OVERWRITTEN : KEPT;
  }
}
