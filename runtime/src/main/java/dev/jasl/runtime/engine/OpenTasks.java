package dev.jasl.runtime.engine;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskTokenException;
import dev.jasl.runtime.task.TaskTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tasks of one loop that have a token. A token is remembered when its task is over, since the service tells the difference. */
final class OpenTasks {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9+/=]{20,2048}");
  private static final Object OVER = new Object();

  /** Null until the first: most runs have none. */
  private volatile @Nullable Map<String, Object> byToken;

  private final Run run;
  private final Posts posts;
  private final Turns turns;
  private final Agenda agenda;
  private final TaskTokens reports;

  OpenTasks(Run run, Posts posts, Turns turns, Agenda agenda) {
    this.run = run;
    this.posts = posts;
    this.turns = turns;
    this.agenda = agenda;
    this.reports = new TokenReports(this, Duration.ZERO, run.quotas().payloadBytes());
  }

  /** By which the tasks are reported. */
  TaskTokens reports() {
    return reports;
  }

  void open(OpenTask task) {
    String token = task.request().token();
    if (token != null) {
      opened().put(token, task);
    }
  }

  private Map<String, Object> opened() {
    Map<String, Object> tokens = byToken;
    if (tokens == null) {
      tokens = new ConcurrentHashMap<>();
      byToken = tokens;
    }
    return tokens;
  }

  private Map<String, Object> known() {
    Map<String, Object> tokens = byToken;
    return tokens == null ? Map.of() : tokens;
  }

  /** The attempt is over, however it went. */
  void close(OpenTask task) {
    task.close();
    String token = task.request().token();
    if (token != null) {
      opened().put(token, OVER);
    }
  }

  /** Whether the run is over, and with it all its tasks. */
  boolean hasEnded() {
    return posts.areClosed();
  }

  /** The calls that wait for a report by token, in no certain order. */
  List<TaskCall> waiting() {
    return known().values().stream()
        .filter(task -> task instanceof OpenTask open && open.isAwaited())
        .map(task -> ((OpenTask) task).request())
        .toList();
  }

  /**
   * The task that a token stands for.
   *
   * @throws TaskTokenException if there is none, or it is over
   */
  OpenTask find(String token) {
    Object found = known().get(token);
    if (!hasEnded() && found instanceof OpenTask task && !task.isOver()) {
      return task;
    }
    if (found != null) {
      throw TaskTokenException.closed();
    }
    throw TOKEN.matcher(token).matches()
        ? TaskTokenException.unknown()
        : TaskTokenException.invalid();
  }

  /** Reports a task and lets its strand go on. Gives whether that was news. */
  boolean settle(OpenTask task, TaskAnswer.Settled report) {
    boolean news = task.report(report);
    if (news) {
      posts.add(() -> task.ring(turns));
    }
    return news;
  }

  /** Hands a queued task to a worker; the history says so. Gives whether it was still to have. */
  boolean take(OpenTask task, @Nullable String worker) {
    boolean news = task.take(worker, run.now());
    if (news) {
      posts.add(() -> task.ring(turns));
    }
    return news;
  }

  Instant now() {
    return run.now();
  }

  /** Does something later in the run's time, unless its task is over by then. */
  void later(Duration delay, OpenTask task, Runnable news) {
    posts.add(() -> agenda.add(run.now().plus(delay), new News(task, news)));
  }

  /** Has the loop do something between two steps. Gives whether it will. */
  boolean post(Runnable action) {
    return posts.add(action);
  }

  /** Makes a token. */
  static @Nullable String tokenFor(Visit visit, CompiledTask task) {
    return task.target().activity().isPresent()
        ? TokenText.next(visit.run().chance())
        : visit.token();
  }

  private record News(OpenTask task, Runnable news) implements Alarm {
    @Override
    public boolean isOff() {
      return task.isOver() || task.strand().isAborted();
    }

    @Override
    public void ring(Turns turns) {
      news.run();
    }
  }
}
