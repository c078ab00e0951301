package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results as a list in the order of the children's start. Nobody knows how many there will be: too much of them is let go. */
final class ListedResults implements MapResults {
  private final String state;
  private final ResultForm form;
  private final long most;
  private final List<List<JsonNode>> values = new ArrayList<>();
  private final BitSet succeeded = new BitSet();
  private long bytes = 1;

  /**
   * @param state its name, for the error
   * @param most bytes of the list that the state may go on with
   * @param before what a redrive begins with, an empty list for none
   */
  ListedResults(String state, ResultForm form, long most, JsonNode before) {
    this.state = state;
    this.form = form;
    this.most = most;
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).isArray()) {
        set(i, before.get(i).valueStream().toList());
        succeeded.set(i);
      }
    }
  }

  @Override
  public void succeeded(EndedChild child) {
    set(child.index(), form.of(child));
    succeeded.set(child.index());
  }

  @Override
  public void failed(EndedChild child) {
    set(child.index(), List.of(ChildRecord.of(child)));
  }

  @Override
  public boolean tellsOfPending() {
    return false;
  }

  @Override
  public void pending(JsonNode input) {
    throw new AssertionError("there is no result for it to be in");
  }

  private void set(int index, List<JsonNode> parts) {
    parts.forEach(part -> bytes += 1 + JsonSize.exactly(part));
    if (bytes > most) {
      values.clear();
      return;
    }
    while (values.size() <= index) {
      values.add(List.of());
    }
    values.set(index, parts);
  }

  @Override
  public Payload whole() {
    if (bytes > most) {
      throw new StateFailure(StatesError.dataLimitExceeded(state, StatesError.Origin.STATE));
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(list::addAll);
    return Payload.of(list);
  }

  @Override
  public boolean close() {
    return false;
  }

  /** A list for each child; null in the place of one that did not succeed. */
  @Override
  public @Nullable JsonNode ofSucceeded() {
    if (bytes > most) {
      return null;
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < values.size(); i++) {
      if (succeeded.get(i)) {
        list.addArray().addAll(values.get(i));
      } else {
        list.addNull();
      }
    }
    return list;
  }
}
