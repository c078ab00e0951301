package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataSyntax;
import java.util.List;

/**
 * The arguments of a call.
 *
 * @param written as they stand there; empty where a function calls another
 * @param types what they can be
 */
record Arguments(List<JsonataSyntax> written, List<Typed> types, Names names, Typed context) {
  Arguments {
    written = List.copyOf(written);
    types = List.copyOf(types);
  }

  int count() {
    return types.size();
  }

  /** As it stands there; the empty block where it does not. */
  JsonataSyntax written(int index) {
    return index < written.size() ? written.get(index) : new JsonataSyntax.Block(List.of());
  }

  Typed get(int index) {
    return index < types.size() ? types.get(index) : Typed.nothing();
  }
}
