package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Catcher;
import dev.jasl.model.Retrier;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The error names of a {@code Retry} or a {@code Catch}, entry by entry: for what they say about error names, the two are alike.
 *
 * @param entries one {@code ErrorEquals} each, in order
 */
record ErrorList(StateNode state, Field field, List<List<String>> entries) {
  /** Where the names stand, and under which codes they are reported. */
  enum Field {
    RETRY("Retry", "retrier", Code.RETRIER_ALL_NOT_LAST, Code.RETRIER_SHADOWED),
    CATCH("Catch", "catcher", Code.CATCHER_ALL_NOT_LAST, Code.CATCHER_SHADOWED);

    final String text;
    final String entry;
    final Code allNotLast;
    final Code shadowed;

    Field(String text, String entry, Code allNotLast, Code shadowed) {
      this.text = text;
      this.entry = entry;
      this.allNotLast = allNotLast;
      this.shadowed = shadowed;
    }
  }

  /** Hands over the two lists of every state, in the order of the graph. */
  static void each(StateGraph graph, Consumer<ErrorList> reader) {
    for (StateNode state : graph.states()) {
      each(state, Field.RETRY, state.errors().retriers(), Retrier::errorEquals, reader);
      each(state, Field.CATCH, state.errors().catchers(), Catcher::errorEquals, reader);
    }
  }

  private static <T> void each(
      StateNode state,
      Field field,
      List<T> entries,
      Function<T, List<String>> names,
      Consumer<ErrorList> reader) {
    if (!entries.isEmpty()) {
      reader.accept(new ErrorList(state, field, entries.stream().map(names).toList()));
    }
  }

  /** The retrier or catcher at this position. */
  Location at(int entry) {
    return state.at().child(field.text).child(entry);
  }

  /** One name of its {@code ErrorEquals}. */
  Location at(int entry, int name) {
    return at(entry).child("ErrorEquals").child(name);
  }
}
