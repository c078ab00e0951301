package dev.jasl.runtime.engine;

/**
 * Lets strands go on from where they stood.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html">Redrive</a>
 */
final class Comeback {
  private Comeback() {}

  /**
   * Puts a strand where it stood: its variables, its last event, and the state that it does again.
   *
   * @param afresh whether a Parallel or Map runs all its children again, for what they gave was too much
   */
  static Strand of(Strand strand, Standing standing, boolean afresh) {
    strand.variables().assign(standing.variables(), Quotas.lifted());
    Standing.Entry entry = standing.open();
    if (entry != null) {
      strand.moveTo(standing.lastEvent());
      strand.enter(new Visit(strand, entry));
      strand.goOnWith(again(entry, standing, afresh));
    }
    return strand;
  }

  /** A Fail is entered again; every other state does its work again, and of a Parallel or Map what has not succeeded. */
  private static Step again(Standing.Entry entry, Standing standing, boolean afresh) {
    CompiledState state = entry.state();
    if (state instanceof CompiledFail) {
      return new Step.Enter(entry.index(), Payload.of(entry.input()));
    }
    if (state instanceof CompiledMapRun map) {
      MapRunStanding run = standing.mapRun();
      return run != null && run.isRedrivable()
          ? new Step.Ask(visit -> map.resume(visit, run))
          : new Step.Ask(state::enter);
    }
    if (standing.forked() == 0 || afresh) {
      return new Step.Ask(state::enter);
    }
    return new Step.Ask(visit -> state instanceof CompiledParallel parallel
        ? parallel.resume(visit, standing)
        : ((CompiledMap) state).resume(visit, standing));
  }

  /** The child of a Parallel or Map that has not succeeded, where it stood. */
  static Strand child(Strand fresh, Standing parent) {
    Standing standing = parent.child(fresh.index());
    return standing == null ? fresh : of(fresh, standing, false);
  }
}
