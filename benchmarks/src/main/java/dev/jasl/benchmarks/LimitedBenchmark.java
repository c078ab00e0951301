package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.engine.Quotas;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A workload that is also written by hand, as the limit of what an engine could reach: Java that makes the same values on the same
 * trees, with no definition to look at.
 *
 * <p>The rules are the same for each limit. It makes the value that each state hands on, and what each task is called with. It changes
 * no value once made, as the input belongs to somebody else and a history could hold the others. It keeps no account of what it does:
 * no names of states, clock, quotas. With a list of events it keeps the barest account, as many as the engine writes.
 */
public abstract class LimitedBenchmark extends WorkloadBenchmark {
  LimitedBenchmark(Workload workload) {
    super(workload);
  }

  LimitedBenchmark(Workload workload, Quotas quotas) {
    super(workload, quotas);
  }

  /**
   * Does the workload's work.
   *
   * @param witness is told of each call and each event, so that the compiler cannot leave them out
   */
  abstract JsonNode direct(JsonNode input, Witness witness);

  /** The whole work, from the event that begins the execution to the one that ends it. */
  final JsonNode execute(Witness witness) {
    witness.happened(input());
    JsonNode output = direct(input(), witness);
    witness.happened(output);
    return output;
  }

  /**
   * Runs the hand-written program both ways once, before the clock starts.
   *
   * @throws IllegalStateException if the output is not the expected one
   */
  @Setup
  public void checkLimit() {
    workload().check(execute(new NoEvents(parameters -> {})));
    workload().check(execute(new EventList(parameters -> {})));
  }

  /** The hand-written program. */
  @Benchmark
  public JsonNode limit(Blackhole blackhole) {
    return execute(new NoEvents(blackhole::consume));
  }

  /** The same with a bare list of as many events as the engine writes. */
  @Benchmark
  public List<EventList.Event> limitListing(Blackhole blackhole) {
    EventList list = new EventList(blackhole::consume);
    blackhole.consume(execute(list));
    return list.events();
  }
}
