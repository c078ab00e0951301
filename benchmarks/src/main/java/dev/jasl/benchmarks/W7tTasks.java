package dev.jasl.benchmarks;

/** Three tasks that succeed: what {@link W7Retry}, which calls one three times, is compared with. */
public class W7tTasks extends WorkloadBenchmark {
  public W7tTasks() {
    super(Workload.named("w7t_tasks"));
  }
}
