package dev.jasl.validate;

import dev.jasl.validate.flow.ShapeFlow;

/**
 * One thing that a right definition fulfils about the JSON that goes through it. What is not known is not objected to; otherwise as
 * {@link Rule}.
 */
public interface FlowRule {
  void check(ShapeFlow flow, Report report);
}
