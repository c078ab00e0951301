package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.data.ItemReadingException;
import dev.jasl.runtime.data.S3Exception;
import org.jspecify.annotations.Nullable;

/** The children that a Map Run which ends early does not come to: of a redrive, how they stood before; otherwise they are pending. */
final class UnbegunChildren {
  private final ChildInputs inputs;
  private final MapRunRest rest;
  private final MapResults results;
  private final MapRunLog log;
  private boolean unreadable;

  UnbegunChildren(ChildInputs inputs, MapRunRest rest, MapResults results, MapRunLog log) {
    this.inputs = inputs;
    this.rest = rest;
    this.results = results;
    this.log = log;
  }

  /** @param next position of the first */
  void tell(int next) {
    for (int index = next; index < rest.started(); index++) {
      leave(index, input());
    }
    long children = 0;
    long items = 0;
    if (results.tellsOfPending()) {
      for (ChildInput input = input(); input != null; input = input()) {
        results.pending(input.payload().json());
        children++;
        items += input.items();
      }
    }
    long unread = inputs.unread();
    log.pending(children + (inputs.isOneEach() ? unread : 0), items + unread);
  }

  private void leave(int index, @Nullable ChildInput input) {
    ExecutionResult before = rest.remembered(index);
    if (before == null && !rest.hasSucceeded(index)) {
      return;
    }
    log.left(index, input == null ? 0 : input.items(), before, rest.kept(index));
    if (before != null && input != null) {
      JsonNode given = before.events().isEmpty() ? input.payload().json() : before.input();
      results.failed(new EndedChild(index, given, Redrive.countOf(before), before, null));
    }
  }

  /** The next input; null where there is none, or none can be made. The run has failed already: why, it has said. */
  private @Nullable ChildInput input() {
    if (unreadable) {
      return null;
    }
    try {
      return inputs.next();
    } catch (ItemReadingException | S3Exception | StateFailure failure) {
      unreadable = true;
      return null;
    }
  }
}
