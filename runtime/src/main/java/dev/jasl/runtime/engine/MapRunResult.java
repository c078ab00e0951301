package dev.jasl.runtime.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The children that one attempt of a distributed Map has run, however often that was redriven, as {@code DescribeMapRun} and {@code
 * ListExecutions} show them.
 *
 * @param arn <code>…:mapRun:machine/label:id</code>
 * @param state the name of the Map
 * @param started in the run's own time
 * @param stopped in the run's own time; of one that still runs, as far as it has come
 * @param maxConcurrency how many children may run at a time
 * @param toleratedFailureCount items that may fail; 0 where the state does not say
 * @param toleratedFailurePercentage from 0 to 100; 0 where the state does not say
 * @param items counted one by one, in whatever batches they came
 * @param executions counted child by child
 * @param children those that were kept, in the order of their start; see {@link RunParameters#withKeptChildren}
 * @param redriveCount how often a redrive of the execution around it has redriven it
 * @param redriven when that was last; null if it was not
 * @param rest what a redrive needs to know; null of a run that has succeeded or still runs
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html">DescribeMapRun</a>
 */
public record MapRunResult(
    String arn,
    String state,
    Status status,
    Instant started,
    Instant stopped,
    int maxConcurrency,
    long toleratedFailureCount,
    double toleratedFailurePercentage,
    Counts items,
    Counts executions,
    List<MapRunChild> children,
    int redriveCount,
    @Nullable Instant redriven,
    @Nullable MapRunRest rest) {

  public MapRunResult {
    children = List.copyOf(children);
  }

  /** How a Map Run stands. */
  public enum Status {
    RUNNING,
    SUCCEEDED,
    FAILED,
    /** The execution around it has ended, or the branch that it is in was given up. */
    ABORTED
  }

  /**
   * How many stand how.
   *
   * @param pending known of, but never begun
   * @param aborted begun, and given up because the run failed or was aborted
   * @param total all of the others; of a run that failed, not those that it has not come to read
   * @param resultsWritten whose outcome is in the result of the state, or in its files
   */
  public record Counts(
      long pending,
      long running,
      long succeeded,
      long failed,
      long timedOut,
      long aborted,
      long total,
      long resultsWritten) {}
}
