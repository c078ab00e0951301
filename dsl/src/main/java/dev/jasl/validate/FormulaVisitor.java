package dev.jasl.validate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.FailState;
import dev.jasl.model.ItemSelector;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PlainData;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.Text;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import dev.jasl.model.WorkData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows of each kind of state which fields are computed. A state that could not be read has none. */
final class FormulaVisitor implements StateVisitor<List<Formula>> {
  private final StateNode state;
  private final Location at;
  private final FormulaReader reader;

  FormulaVisitor(StateNode state, FormulaReader reader) {
    this.state = state;
    this.at = state.at();
    this.reader = reader;
  }

  @Override
  public List<Formula> task(TaskState task) {
    FormulasOf formulas = of(task.data().language());
    input(formulas, task.data());
    formulas.template(at, "Credentials", task.credentials(), Reads.NOTHING_MORE);
    formulas.quantity(at, "TimeoutSeconds", PathUse.PLACE, task.timeoutSeconds());
    formulas.quantity(at, "HeartbeatSeconds", PathUse.PLACE, task.heartbeatSeconds());
    worked(formulas, task.data(), task.assign(), task.errors());
    return formulas.found();
  }

  @Override
  public List<Formula> parallel(ParallelState parallel) {
    FormulasOf formulas = of(parallel.data().language());
    input(formulas, parallel.data());
    worked(formulas, parallel.data(), parallel.assign(), parallel.errors());
    return formulas.found();
  }

  private void input(FormulasOf formulas, WorkData data) {
    if (data instanceof WorkData.JsonPath paths) {
      formulas.path(at.child("InputPath"), PathUse.VALUE, paths.inputPath());
      formulas.template(at, "Parameters", paths.parameters(), Reads.NOTHING_MORE);
    } else if (data instanceof WorkData.Jsonata jsonata) {
      formulas.template(at, "Arguments", jsonata.arguments(), Reads.NOTHING_MORE);
    }
  }

  private void worked(
      FormulasOf formulas, WorkData data, @Nullable ObjectNode assign, ErrorHandling errors) {
    if (data instanceof WorkData.JsonPath paths) {
      formulas.template(at, "ResultSelector", paths.resultSelector(), Reads.RESULT);
      formulas.path(at.child("ResultPath"), PathUse.RESULT, paths.resultPath());
      formulas.path(at.child("OutputPath"), PathUse.VALUE, paths.outputPath());
    } else if (data instanceof WorkData.Jsonata jsonata) {
      formulas.template(at, "Output", jsonata.output(), Reads.RESULT);
    }
    formulas.template(at, "Assign", assign, Reads.RESULT);
    caught(formulas, errors);
  }

  private void caught(FormulasOf formulas, ErrorHandling errors) {
    int index = 0;
    for (Catcher catcher : errors.catchers()) {
      Location place = at.child("Catch").child(index++);
      if (catcher.data() instanceof Catcher.Data.JsonPath paths) {
        formulas.path(place.child("ResultPath"), PathUse.RESULT, paths.resultPath());
      } else if (catcher.data() instanceof Catcher.Data.Jsonata jsonata) {
        formulas.template(place, "Output", jsonata.output(), Reads.ERROR_OUTPUT);
      }
      formulas.template(place, "Assign", catcher.assign(), Reads.ERROR_OUTPUT);
    }
  }

  @Override
  public List<Formula> map(MapState map) {
    FormulasOf formulas = of(map.data().language());
    if (map.data() instanceof MapData.JsonPath paths) {
      formulas.path(at.child("InputPath"), PathUse.VALUE, paths.inputPath());
      formulas.path(at.child("ItemsPath"), PathUse.PLACE, paths.itemsPath());
    } else if (map.data() instanceof MapData.Jsonata jsonata) {
      formulas.template(at, "Items", jsonata.items(), Reads.NOTHING_MORE);
    }
    ItemSelector selector = map.itemSelector();
    if (selector != null) {
      formulas.template(at, selector.spelling().field(), selector.payload(), Reads.NOTHING_MORE);
    }
    formulas.quantity(at, "MaxConcurrency", PathUse.NUMBER, map.maxConcurrency());
    if (map.mode() instanceof MapMode.Distributed distributed) {
      new DistributedFormulas(at, formulas).add(distributed);
    }
    mapped(formulas, map);
    return formulas.found();
  }

  private void mapped(FormulasOf formulas, MapState map) {
    if (map.data() instanceof MapData.JsonPath paths) {
      formulas.template(at, "ResultSelector", paths.resultSelector(), Reads.RESULT);
      formulas.path(at.child("ResultPath"), PathUse.RESULT, paths.resultPath());
      formulas.path(at.child("OutputPath"), PathUse.VALUE, paths.outputPath());
    } else if (map.data() instanceof MapData.Jsonata jsonata) {
      formulas.template(at, "Output", jsonata.output(), Reads.RESULT);
    }
    formulas.template(at, "Assign", map.assign(), Reads.RESULT);
    caught(formulas, map.errors());
  }

  @Override
  public List<Formula> pass(PassState pass) {
    FormulasOf formulas = of(pass.data().language());
    if (pass.data() instanceof PassData.JsonPath paths) {
      formulas.path(at.child("InputPath"), PathUse.VALUE, paths.inputPath());
      formulas.template(at, "Parameters", paths.parameters(), Reads.NOTHING_MORE);
      formulas.path(at.child("ResultPath"), PathUse.RESULT, paths.resultPath());
      formulas.path(at.child("OutputPath"), PathUse.VALUE, paths.outputPath());
    } else if (pass.data() instanceof PassData.Jsonata jsonata) {
      formulas.template(at, "Output", jsonata.output(), Reads.NOTHING_MORE);
    }
    formulas.template(at, "Assign", pass.assign(), Reads.NOTHING_MORE);
    return formulas.found();
  }

  @Override
  public List<Formula> wait(WaitState wait) {
    FormulasOf formulas = of(wait.data().language());
    if (wait.time() instanceof WaitTime.SecondsFrom seconds) {
      formulas.computed(at, "Seconds", PathUse.PLACE, seconds.text());
    } else if (wait.time() instanceof WaitTime.TimestampFrom timestamp) {
      formulas.computed(at, "Timestamp", PathUse.PLACE, timestamp.text());
    }
    plain(formulas, wait.data());
    formulas.template(at, "Assign", wait.assign(), Reads.NOTHING_MORE);
    return formulas.found();
  }

  @Override
  public List<Formula> succeed(SucceedState succeed) {
    FormulasOf formulas = of(succeed.data().language());
    plain(formulas, succeed.data());
    return formulas.found();
  }

  private void plain(FormulasOf formulas, PlainData data) {
    if (data instanceof PlainData.JsonPath paths) {
      formulas.path(at.child("InputPath"), PathUse.VALUE, paths.inputPath());
      formulas.path(at.child("OutputPath"), PathUse.VALUE, paths.outputPath());
    } else if (data instanceof PlainData.Jsonata jsonata) {
      formulas.template(at, "Output", jsonata.output(), Reads.NOTHING_MORE);
    }
  }

  @Override
  public List<Formula> fail(FailState fail) {
    FormulasOf formulas = of(fail.language());
    text(formulas, "Error", fail.error());
    text(formulas, "Cause", fail.cause());
    return formulas.found();
  }

  private void text(FormulasOf formulas, String field, @Nullable Text text) {
    if (text instanceof Text.Computed computed) {
      formulas.computed(at, field, PathUse.TEXT, computed.text());
    }
  }

  @Override
  public List<Formula> choice(ChoiceState choice) {
    FormulasOf formulas = of(choice.data().language());
    new ChoiceFormulas(at, formulas).add(choice.rules());
    plain(formulas, choice.data());
    formulas.template(at, "Assign", choice.assign(), Reads.NOTHING_MORE);
    return formulas.found();
  }

  @Override
  public List<Formula> opaque(OpaqueState opaque) {
    return List.of();
  }

  private FormulasOf of(QueryLanguage language) {
    return new FormulasOf(state, language, reader);
  }
}
