package dev.jasl.validate.variables;

import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicSyntaxException;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataFunction;
import dev.jasl.jsonata.JsonataReferences;
import dev.jasl.jsonata.JsonataSyntaxException;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import dev.jasl.path.Root;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the variables that one state names. An expression that does not parse names none; that it does not is for others to report.
 * Only those are parsed in which a name can be seen, since most have none.
 */
final class StateReads implements ExpressionVisitor {
  private static final String STATES = "states";

  private final Set<String> assigned;
  private final List<VariableRead> reads = new ArrayList<>();

  private StateReads(Set<String> assigned) {
    this.assigned = assigned;
  }

  /**
   * In the order of the language.
   *
   * @param assigned all names that are assigned anywhere: a function of JSONata counts as a variable only if it is one of them
   */
  static List<VariableRead> of(StateNode node, Set<String> assigned) {
    StateReads found = new StateReads(assigned);
    StateExpressions.show(node, found);
    return found.reads;
  }

  @Override
  public void path(Location at, String text) {
    path(at, text, VariableRead.Use.VALUE);
  }

  @Override
  public void presence(Location at, String path) {
    path(at, path, VariableRead.Use.TEST);
  }

  @Override
  public void jsonata(Location at, String text) {
    if (DollarNames.in(text).stream().anyMatch(this::mayBeVariable)) {
      try {
        add(at, Jsonata.compile(text).references());
      } catch (JsonataSyntaxException malformed) {
        return;
      }
    }
  }

  private void path(Location at, String text, VariableRead.Use use) {
    if (!DollarNames.in(text).isEmpty()) {
      try {
        paths(text).forEach(path -> add(at, path, use));
      } catch (PathSyntaxException | IntrinsicSyntaxException malformed) {
        return;
      }
    }
  }

  private static List<JsonPath> paths(String text) {
    return Intrinsic.looksLikeCall(text)
        ? Intrinsic.compile(text).paths()
        : List.of(JsonPath.compile(text));
  }

  private void add(Location at, JsonPath path, VariableRead.Use use) {
    if (path.root() instanceof Root.Variable variable) {
      reads.add(new VariableRead(variable.name(), at, use));
    }
  }

  /**
   * An expression that asks whether a variable is there knows what to do when it is not. What is called and assigned nowhere is no
   * variable but a function that does not exist.
   */
  private void add(Location at, JsonataReferences references) {
    add(at, references.tested(), VariableRead.Use.TEST);
    Set<String> called = new LinkedHashSet<>(references.called());
    called.retainAll(assigned);
    add(at, called, VariableRead.Use.CALL);
    Set<String> values = new LinkedHashSet<>(references.hiding());
    values.retainAll(assigned);
    values.addAll(references.variables());
    values.removeAll(references.tested());
    values.removeAll(references.called());
    add(at, values, VariableRead.Use.VALUE);
  }

  private void add(Location at, Set<String> names, VariableRead.Use use) {
    names.forEach(name -> reads.add(new VariableRead(name, at, use)));
  }

  private boolean mayBeVariable(String name) {
    return !name.equals(STATES)
        && (assigned.contains(name) || JsonataFunction.named(name).isEmpty());
  }
}
