package dev.jasl.dsl;

import dev.jasl.diagnostic.Findings;

/** What the scopes of a machine have in common while it is put together. */
record Assembly(
    Languages languages, Findings findings, Reads reads, TypedTasks tasks, ItemPlan items) {
  static Assembly of(Languages languages, ItemPlan items) {
    Findings findings = new Findings();
    return new Assembly(languages, findings, new Reads(findings, items), new TypedTasks(), items);
  }
}
