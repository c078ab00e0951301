package dev.jasl.path;

/**
 * What the steps of a path do to something other than a value: to what is known of it, to a text about it.
 *
 * @param <T> what a step leads from and to
 */
public interface PathMoves<T> {
  /** To a member of an object. */
  T field(T from, String name);

  /** To an element of an array. */
  T index(T from, int position);

  /** To an element counted from the end of an array; the last is at 1. */
  T fromEnd(T from, int distance);
}
