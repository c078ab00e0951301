package dev.jasl.benchmarks;

import dev.jasl.jsonata.Jsonata;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Makes the store of compiled expressions forget what it knows, by filling it with others, before each call that is measured. */
@State(Scope.Thread)
public class ColdStore {
  /** One more than the store holds. */
  private static final int ENOUGH = 1_001;

  private int last;

  /** Compiles numbers that were never seen before. */
  @Setup(Level.Invocation)
  public void fill() {
    for (int i = 0; i < ENOUGH; i++) {
      Jsonata.compile(Integer.toString(last++));
    }
  }
}
