package dev.jasl.dsl.aws;

/** Which attributes a write gives back. Putting and deleting know {@code NONE} and {@code ALL_OLD} only. */
public enum DynamoDbReturn {
  NONE,
  ALL_OLD,
  UPDATED_OLD,
  ALL_NEW,
  UPDATED_NEW
}
