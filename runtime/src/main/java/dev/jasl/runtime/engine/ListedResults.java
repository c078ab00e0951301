package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** The results as a list in the order of the children's start. Nobody knows how many there will be: too much of them is let go. */
final class ListedResults implements MapResults {
  private final String state;
  private final ResultForm form;
  private final long most;
  private final List<List<JsonNode>> values = new ArrayList<>();
  private long bytes = 1;

  /**
   * @param state its name, for the error
   * @param most bytes of the list that the state may go on with
   */
  ListedResults(String state, ResultForm form, long most) {
    this.state = state;
    this.form = form;
    this.most = most;
  }

  @Override
  public void succeeded(Strand child, Payload output) {
    set(child.index(), form.of(child, output));
  }

  @Override
  public void failed(Strand child, StatesError error) {
    set(child.index(), List.of(ChildRecord.failed(child, error)));
  }

  @Override
  public void givenUp(Strand child) {}

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
  public void close() {}
}
