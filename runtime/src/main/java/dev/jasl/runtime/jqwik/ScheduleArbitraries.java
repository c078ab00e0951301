package dev.jasl.runtime.jqwik;

import dev.jasl.runtime.engine.Schedule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Interleavings of branches and iterations, {@code @ForAll Schedule schedule}. They shrink to each taking its turn. */
public final class ScheduleArbitraries implements ArbitraryProvider {
  private static final int MOST_CHOICES = 100;
  private static final int HIGHEST_CHOICE = 40;

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return target.isOfType(Schedule.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(all());
  }

  /** All interleavings of up to a hundred steps. */
  public static Arbitrary<Schedule> all() {
    return Arbitraries.integers()
        .between(0, HIGHEST_CHOICE)
        .list()
        .ofMaxSize(MOST_CHOICES)
        .map(Schedule::of);
  }
}
