package dev.jasl.dsl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of a state of any kind; which of it a kind offers is for the steps to say. */
record Settings<R>(
    @Nullable String comment,
    boolean namesLanguage,
    List<Assignment<R>> assignments,
    List<Retry> retries,
    List<CatchClause> catchers,
    Limits limits,
    ClassicFields classic) {
  static <R> Settings<R> none() {
    return new Settings<>(
        null, false, List.of(), List.of(), List.of(), Limits.NONE, ClassicFields.NONE);
  }

  Settings<R> commented(String text) {
    return new Settings<>(text, namesLanguage, assignments, retries, catchers, limits, classic);
  }

  Settings<R> assigning(Assignment<R> assignment) {
    List<Assignment<R>> more = Assignments.plus(assignments, assignment);
    return new Settings<>(comment, namesLanguage, more, retries, catchers, limits, classic);
  }

  Settings<R> retrying(Retry retry) {
    return new Settings<>(
        comment, namesLanguage, assignments, plus(retries, retry), catchers, limits, classic);
  }

  Settings<R> catching(CatchClause catcher) {
    return new Settings<>(
        comment, namesLanguage, assignments, retries, plus(catchers, catcher), limits, classic);
  }

  Settings<R> within(Limits other) {
    return new Settings<>(comment, namesLanguage, assignments, retries, catchers, other, classic);
  }

  Settings<R> with(ClassicFields fields) {
    return new Settings<>(comment, namesLanguage, assignments, retries, catchers, limits, fields);
  }

  Settings<R> namingLanguage() {
    return new Settings<>(comment, true, assignments, retries, catchers, limits, classic);
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return List.copyOf(more);
  }
}
