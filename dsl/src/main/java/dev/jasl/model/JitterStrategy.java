package dev.jasl.model;

/** How the delay before a retry varies. The names are the language's. */
public enum JitterStrategy {
  /** The computed delay. */
  NONE,
  /** Evenly between 0 and the computed delay. */
  FULL
}
