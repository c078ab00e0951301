package dev.jasl.proof;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.MachineDraft;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.dsl.fixture.OrderExpr;
import dev.jasl.proof.Verdict.Stage;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what stops pieces of Java: the compiler, the call itself, or {@code build()}. */
final class Judge {
  private final Map<String, List<CompilerMessage>> messages;
  private final ClassLoader loader;

  private Judge(Map<String, List<CompilerMessage>> messages, ClassLoader loader) {
    this.messages = messages;
    this.loader = loader;
  }

  /** Compiles pieces, by a name for each, in one run, and again those that compile, since javac makes no classes beside errors. */
  static Judge of(Map<String, String> pieces, Path classes) {
    Javac javac = new Javac(classes);
    Map<String, String> sources = new LinkedHashMap<>();
    pieces.forEach((name, java) -> sources.put(name, new Snippet(java).source(name)));
    Map<String, List<CompilerMessage>> messages = javac.compile(sources);
    if (!messages.isEmpty()) {
      sources.keySet().removeAll(messages.keySet());
      javac.compile(sources);
    }
    return new Judge(messages, javac.loader());
  }

  /** What stops the piece of this name. */
  Verdict verdict(String name) throws ReflectiveOperationException {
    List<CompilerMessage> wrong = messages.getOrDefault(name, List.of());
    if (!wrong.isEmpty()) {
      return refused(wrong);
    }
    try {
      return built(loader.loadClass(name).getMethod("make").invoke(null));
    } catch (InvocationTargetException e) {
      return new Verdict(Stage.CALL, List.of(String.valueOf(e.getCause())), false);
    }
  }

  private static Verdict refused(List<CompilerMessage> wrong) {
    if (wrong.size() > 1) {
      throw new IllegalStateException("more than one mistake: " + wrong);
    }
    List<String> lines = wrong.get(0).essence();
    return new Verdict(
        Stage.JAVAC, lines, lines.size() <= wrong.get(0).details().size());
  }

  private static Verdict built(Object made) {
    List<Diagnostic> found = draft(made).validate().diagnostics();
    Stage stage = found.stream().anyMatch(one -> one.severity() == Severity.ERROR)
        ? Stage.BUILD
        : Stage.WARNING;
    return new Verdict(
        found.isEmpty() ? Stage.NOTHING : stage,
        found.stream().map(Diagnostic::toString).toList(),
        false);
  }

  private static MachineDraft<?> draft(Object made) {
    if (made instanceof MachineDraft<?> draft) {
      return draft;
    }
    return StateMachine.named("Orders", OrderExpr.TYPE).flow(flow(made));
  }

  /** A step stands for a flow of it; what is neither is right as soon as it is there. */
  private static Flow flow(Object made) {
    if (made instanceof Flow flow) {
      return flow;
    }
    return made instanceof Step<?> step ? Jasl.start("Work", step) : Jasl.succeed("Done");
  }
}
