package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import dev.jasl.diagnostic.Position;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Follows the tokens of a text through the tree of places that are sought; what nobody seeks is skipped. */
final class PlaceWalk {
  private final SoughtPlace root;
  private final Deque<Open> open = new ArrayDeque<>();

  /** How many objects and arrays are open in which nothing is sought. */
  private int skipped;

  PlaceWalk(SoughtPlace root) {
    this.root = root;
  }

  /** An object or array in which something is sought. */
  private static final class Open {
    final SoughtPlace place;
    int index;

    @Nullable
    String name;

    @Nullable
    Position namedAt;

    Open(SoughtPlace place) {
      this.place = place;
    }

    @Nullable
    SoughtPlace next() {
      return place.child(name == null ? Integer.toString(index++) : name);
    }
  }

  /** Takes the next token; false when the text's value has ended. */
  boolean step(Token token) throws IOException {
    JsonToken kind = token.kind();
    if (skipped > 0) {
      skipped += kind.isStructStart() ? 1 : kind.isStructEnd() ? -1 : 0;
    } else if (kind == JsonToken.FIELD_NAME) {
      Open around = open.element();
      around.name = token.text();
      around.namedAt = token.position();
    } else if (kind.isStructEnd()) {
      open.pop();
    } else {
      value(token);
    }
    return !open.isEmpty() || skipped > 0;
  }

  private void value(Token token) {
    Open around = open.peek();
    SoughtPlace place = around == null ? root : around.next();
    if (place != null) {
      place.found(around == null ? null : around.namedAt, token.position());
    }
    if (!token.kind().isStructStart()) {
      return;
    }
    if (place != null && place.hasChildren()) {
      open.push(new Open(place));
    } else {
      skipped = 1;
    }
  }
}
