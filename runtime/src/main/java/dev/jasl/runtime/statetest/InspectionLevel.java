package dev.jasl.runtime.statetest;

/** How much a test tells. */
public enum InspectionLevel {
  /** Status, output or error, and the next state. */
  INFO,
  /** Also the data between input and output. */
  DEBUG,
  /** On the service also the request and response of an HTTP task; there is no more here than by {@link #DEBUG}. */
  TRACE
}
