package dev.jasl.runtime.engine;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a task whose outcome somebody else reports: it waits for the report, for signs of life, and for its timeouts. Reports
 * come from any thread; only the loop acts on them.
 */
final class OpenTask implements Alarm {
  private final Strand strand;
  private final Step.Call call;
  private final TaskCall request;
  private final Patience patience;
  private final Instant begun;
  private Instant lastSign;
  private boolean queued;
  private @Nullable Taken taken;
  private boolean awaited;
  private boolean closed;
  private boolean accepted;
  private @Nullable Runnable abandonment;
  private @Nullable Runnable cancellation;
  private @Nullable Deque<TaskAnswer.Settled> reports;

  /** That a worker has begun, which the history does not know yet. */
  record Taken(@Nullable String worker, Instant at) {}

  OpenTask(Strand strand, Step.Call call, TaskCall request) {
    this.strand = strand;
    this.call = call;
    this.request = request;
    this.patience = Patience.with(call);
    this.begun = request.now();
    this.lastSign = begun;
    this.queued = call.task().target().activity().isPresent();
  }

  Strand strand() {
    return strand;
  }

  Step.Call call() {
    return call;
  }

  /** What the handler was asked. */
  TaskCall request() {
    return request;
  }

  Instant begun() {
    return begun;
  }

  /**
   * Notes how it went, from any thread.
   *
   * @return whether that is news: nobody else had reported, and the attempt has not ended otherwise
   */
  synchronized boolean report(TaskAnswer.Settled outcome) {
    if (isOver()) {
      return false;
    }
    if (reports == null) {
      reports = new ArrayDeque<>();
    }
    reports.add(outcome);
    return true;
  }

  /** Hands out what was reported, once; null as long as nothing was. */
  synchronized TaskAnswer.@Nullable Settled report() {
    return reports == null ? null : reports.poll();
  }

  /** Whether a report comes too late. One that only says that another will follow does not count. */
  synchronized boolean isOver() {
    TaskAnswer.Settled last = reports == null ? null : reports.peekLast();
    return closed || !(last == null || last instanceof TaskAnswer.Awaited);
  }

  /** The attempt has ended: no report about it counts from now on. */
  synchronized void close() {
    closed = true;
  }

  /** Says what is to be done if the attempt is broken off. */
  void onAbandon(Runnable action) {
    abandonment = action;
  }

  /** Says how to call back whoever works on it, when nobody will look at the outcome. */
  void cancelBy(Runnable action) {
    cancellation = action;
  }

  /** Nobody will look at the outcome any more. */
  void cancel() {
    boolean ended = isOver();
    close();
    if (!ended && cancellation != null) {
      cancellation.run();
    }
  }

  /** The attempt is broken off, if it has not ended. */
  void abandon() {
    boolean ended = isOver();
    cancel();
    if (!ended && abandonment != null) {
      abandonment.run();
    }
  }

  /** Notes that what was called has taken it up. Gives whether it had before. */
  boolean accept() {
    boolean before = accepted;
    accepted = true;
    return before;
  }

  /** Notes that somebody works on it from the start, and gives signs of life. */
  synchronized void begin() {
    queued = false;
  }

  /** Notes that a worker has begun to work on it. Gives whether it was still to have. */
  synchronized boolean take(@Nullable String worker, Instant now) {
    boolean free = queued && !isOver();
    if (free) {
      queued = false;
      lastSign = now;
      taken = new Taken(worker, now);
    }
    return free;
  }

  /** Hands out, once, that a worker has begun. */
  synchronized @Nullable Taken taken() {
    Taken news = taken;
    taken = null;
    return news;
  }

  /** Whether the strand has something to look at. */
  synchronized boolean hasNews() {
    return taken != null || (reports != null && !reports.isEmpty());
  }

  /** Notes a sign of life. */
  synchronized void beat(Instant now) {
    lastSign = now;
  }

  /** When silence ends the attempt; null if it may last for ever. */
  synchronized @Nullable Instant expires() {
    Instant end = patience.isEndless() ? null : begun.plus(patience.timeout());
    Duration heartbeat = patience.heartbeat();
    if (heartbeat == null || queued) {
      return end;
    }
    Instant silent = lastSign.plus(heartbeat);
    return end == null || silent.isBefore(end) ? silent : end;
  }

  /** Whether what ends the attempt is a missing sign of life. */
  boolean endsByHeartbeat() {
    Instant expires = expires();
    return patience.heartbeat() != null
        && expires != null
        && expires.isBefore(begun.plus(patience.timeout()));
  }

  /** The loop lets the strand wait for the report. */
  void await() {
    awaited = true;
  }

  boolean isAwaited() {
    return awaited && !strand.isAborted();
  }

  @Override
  public boolean isOff() {
    return !isAwaited();
  }

  /** Lets the strand look at the report, or find that none has come in time; nothing if it no longer waits. */
  @Override
  public void ring(Turns turns) {
    if (isAwaited()) {
      awaited = false;
      turns.add(strand);
    }
  }
}
