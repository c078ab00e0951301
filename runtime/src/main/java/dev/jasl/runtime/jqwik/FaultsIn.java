package dev.jasl.runtime.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter of type {@link dev.jasl.runtime.Faults}: faults that the tasks of this workflow can have.
 *
 * <p>A task can raise the errors that its function is declared to raise, those that its own retriers and catchers name, and its
 * integration's; it can stay without an answer only if it has a timeout. In a Map or a loop, attempts before a fault may go well, so that
 * one item fails when others are done. Where a task succeeds and nothing is bound, its result is generated: from its schema, or from
 * the service's model, by which members need not be there. About two tasks fail in a run, whatever the size of the workflow. Faults
 * shrink to the fewest and earliest.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FaultsIn {
  /** A class with a static method {@code define()} without parameters that gives the {@code StateMachine}; neither need be public. */
  Class<?> value();

  /** States that have no faults; a name that the workflow does not have is refused. */
  String[] except() default {};

  /** At most so many attempts of one state fail. */
  int maxPerState() default 4;
}
