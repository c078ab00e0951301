package dev.jasl.proof;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Examples as classes; those that do not compile say why when they are asked for. */
final class CompiledExamples {
  private final Map<String, List<CompilerMessage>> messages;
  private final ClassLoader loader;

  private CompiledExamples(Map<String, List<CompilerMessage>> messages, ClassLoader loader) {
    this.messages = messages;
    this.loader = loader;
  }

  /** Compiles them all at once and, if some are wrong, the others again, since javac then makes no classes. */
  static CompiledExamples of(Map<String, Example> examples, Path classes) {
    Javac javac = new Javac(classes);
    Map<String, List<CompilerMessage>> messages = javac.compile(sources(examples, Map.of()));
    if (!messages.isEmpty()) {
      javac.compile(sources(examples, messages));
    }
    return new CompiledExamples(messages, javac.loader());
  }

  private static Map<String, String> sources(
      Map<String, Example> examples, Map<String, ?> without) {
    return examples.entrySet().stream()
        .filter(entry -> !without.containsKey(entry.getKey()))
        .collect(Collectors.toMap(
            Map.Entry::getKey, e -> new Snippet(e.getValue().java()).source(e.getKey())));
  }

  /** What the expression of the example with this name gives. */
  Object make(String name, Example example) throws Exception {
    List<CompilerMessage> wrong = messages.getOrDefault(name, List.of());
    if (!wrong.isEmpty()) {
      throw new AssertionError("%s does not compile: %s%n%s"
          .formatted(example.place(), wrong.get(0).text(), example.java()));
    }
    try {
      return loader.loadClass(name).getMethod("make").invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(example.place() + " throws", e.getCause());
    }
  }
}
