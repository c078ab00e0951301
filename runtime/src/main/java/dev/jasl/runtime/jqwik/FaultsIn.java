package dev.jasl.runtime.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter of type {@link dev.jasl.runtime.Faults}: faults that the tasks of this workflow can have.
 *
 * <p>A task can raise the errors that its function is declared to raise, or its integration's own; it can stay without an answer only
 * if it has a timeout. Where it succeeds and nothing is bound, its result is generated: from its schema, or from
 * the service's model, by which members need not be there. Faults shrink to the fewest and
 * earliest.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FaultsIn {
  /** A class with a static method {@code define()} that gives the {@code StateMachine}. */
  Class<?> value();

  /** States that have no faults. */
  String[] except() default {};

  /** At most so many attempts of one state fail. */
  int maxPerState() default 4;
}
