package dev.jasl.benchmarks;

/** Two Pass states: what {@link W9Waits} is compared with. */
public class W9pPasses extends WorkloadBenchmark {
  public W9pPasses() {
    super(Workload.named("w9p_passes"));
  }
}
