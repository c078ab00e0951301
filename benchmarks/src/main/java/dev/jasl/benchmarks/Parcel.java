package dev.jasl.benchmarks;

/** The input of {@link SixtyStates}. */
record Parcel(String parcelId, double weight) {}
