package dev.jasl.runtime.statetest;

/** How a mocked result is held against what the service answers. */
public enum FieldValidation {
  /** Required fields are there, and all fields conform that the service knows. */
  STRICT,
  /** The fields that are there conform. */
  PRESENT,
  /** Any JSON. */
  NONE
}
