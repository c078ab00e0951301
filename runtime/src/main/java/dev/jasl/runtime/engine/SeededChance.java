package dev.jasl.runtime.engine;

import dev.jasl.intrinsic.Randomness;
import dev.jasl.jsonata.Chance;
import java.util.SplittableRandom;
import java.util.UUID;

/** All chance of one run, out of its seed. */
final class SeededChance implements Randomness, Chance {
  private final SplittableRandom random;

  SeededChance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A seed whose chance has nothing in common with that of the same execution before, or of its other redrives. */
  static long seedOfRedrive(long seed, int redrives) {
    SplittableRandom seeds = new SplittableRandom(seed).split();
    long last = seeds.nextLong();
    for (int i = 1; i < redrives; i++) {
      last = seeds.nextLong();
    }
    return last;
  }

  @Override
  public double nextDouble() {
    return random.nextDouble();
  }

  /** The seed of something that has a chance of its own. */
  long seed() {
    return random.nextLong();
  }

  @Override
  public UUID uuid() {
    long high = (random.nextLong() & ~0xf000L) | 0x4000L;
    long low = (random.nextLong() & ~(3L << 62)) | (1L << 63);
    return new UUID(high, low);
  }
}
