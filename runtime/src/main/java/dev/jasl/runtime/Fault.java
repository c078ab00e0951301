package dev.jasl.runtime;

import dev.jasl.runtime.task.TaskAnswer;
import java.util.Objects;
import java.util.Optional;

/** What happens to one attempt of a task: a way in which it goes wrong, or that it is spared while later ones go wrong. */
public sealed interface Fault {
  /** The task's answer; empty where whatever is bound answers. */
  Optional<TaskAnswer> answer();

  /** The attempt fails with an error of this name. */
  record Raised(String name) implements Fault {
    public Raised {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public Optional<TaskAnswer> answer() {
      return Optional.of(TaskAnswer.failure(name, "injected fault"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Nobody answers, until the task's timeout has passed. */
  record Silence() implements Fault {
    @Override
    public Optional<TaskAnswer> answer() {
      return Optional.of(TaskAnswer.timedOut());
    }

    @Override
    public String toString() {
      return "no answer";
    }
  }

  /** Nothing goes wrong in this attempt. */
  record Spared() implements Fault {
    @Override
    public Optional<TaskAnswer> answer() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "goes well";
    }
  }

  /** The attempt fails with an error of this name, such as {@code Glue.AWSGlueException}, which retriers and catchers see. */
  static Fault error(String name) {
    return new Raised(name);
  }

  /** Nobody answers the attempt: it ends with {@code States.Timeout} when the task's timeout has passed. */
  static Fault silence() {
    return new Silence();
  }

  /** Lets an attempt go well before others go wrong: {@code at("Reserve", spared(), error("OutOfStock"))} fails the second item of a Map. */
  static Fault spared() {
    return new Spared();
  }
}
