package dev.jasl.validate;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.StateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the findings of the rules, leaves out those that are suppressed, and keeps the order in which they came. */
public final class Report {
  private final Set<Suppression> suppressions;
  private final List<Diagnostic> findings = new ArrayList<>();

  public Report(Set<Suppression> suppressions) {
    this.suppressions = Set.copyOf(suppressions);
  }

  /** Adds a finding about this state; it may be located at one of the state's fields. */
  public void add(StateNode about, Diagnostic finding) {
    addAbout(about.name(), finding);
  }

  /** Adds a finding about this scope as a whole. It counts as one about the Parallel or Map that the scope belongs to. */
  public void add(ScopeNode about, Diagnostic finding) {
    Optional<StateNode> owner = about.owner();
    if (owner.isPresent()) {
      add(owner.get(), finding);
    } else {
      addAbout(null, finding);
    }
  }

  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  private void addAbout(@Nullable StateName about, Diagnostic finding) {
    if (suppressions.stream().noneMatch(each -> each.covers(finding.code(), about))) {
      findings.add(finding);
    }
  }
}
