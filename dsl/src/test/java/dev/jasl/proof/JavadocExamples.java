package dev.jasl.proof;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds the examples in the comments of public types and members. */
final class JavadocExamples extends TreePathScanner<Void, Void> {
  private static final Pattern BLOCK =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n?\\s*}</pre>", Pattern.DOTALL);

  private final List<Example> examples = new ArrayList<>();
  private final List<String> methodsWithout = new ArrayList<>();
  private final DocTrees docs;
  private final Set<String> emitting;
  private boolean demanding;

  private JavadocExamples(DocTrees docs, Set<String> emitting) {
    this.docs = docs;
    this.emitting = emitting;
  }

  /**
   * Reads the sources of some folders, without what lies below them.
   *
   * @param below types that workflows never name; what returns only these needs no example
   */
  static JavadocExamples of(List<Path> folders, Set<String> below) throws IOException {
    List<Path> sources = sources(folders);
    Set<String> emitting = sources.stream()
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .filter(name -> !below.contains(name))
        .collect(Collectors.toSet());
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask) compiler.getTask(
          null,
          files,
          null,
          List.of("-proc:none"),
          null,
          files.getJavaFileObjectsFromPaths(sources));
      JavadocExamples found = new JavadocExamples(DocTrees.instance(task), emitting);
      for (CompilationUnitTree unit : task.parse()) {
        found.scan(unit, null);
      }
      return found;
    }
  }

  private static List<Path> sources(List<Path> folders) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  List<Example> all() {
    return List.copyOf(examples);
  }

  /** Public methods that give a part of a workflow and do not show what it emits. */
  List<String> methodsWithout() {
    return List.copyOf(methodsWithout);
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, Void nothing) {
    if (!isSeen(type)) {
      return null;
    }
    take(type, type.getSimpleName().toString());
    if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree) {
      demanding = emitting.contains(type.getSimpleName().toString()) && !isGenerated(type);
    }
    return super.visitClass(type, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree field, Void nothing) {
    if (isPublic(field.getModifiers())) {
      take(field, field.getName().toString());
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, Void nothing) {
    if (isPublic(method.getModifiers())) {
      List<Example> found = take(method, signature(method));
      boolean shown = found.stream().anyMatch(Example::says);
      if (!shown && demanding && emits(method)) {
        methodsWithout.add(place(method, signature(method)));
      }
    }
    return null;
  }

  private List<Example> take(Tree tree, String member) {
    String comment = docs.getDocComment(getCurrentPath());
    Matcher block = BLOCK.matcher(comment == null ? "" : comment);
    List<Example> found = new ArrayList<>();
    while (block.find()) {
      found.addAll(Example.in(block.group(1), place(tree, member)));
    }
    examples.addAll(found);
    return found;
  }

  /** Whether it gives a part of a workflow, of a type that is one of ours or a type variable. */
  private boolean emits(MethodTree method) {
    Tree returned = method.getReturnType();
    if (returned == null || isAnnotated(method.getModifiers(), "Override")) {
      return false;
    }
    String name = returned.toString().replaceAll("<.*", "");
    return emitting.contains(name) || name.length() == 1;
  }

  /** The generator writes examples where the service's own documentation says enough to make one. */
  private static boolean isGenerated(ClassTree type) {
    return isAnnotated(type.getModifiers(), "Generated");
  }

  private static boolean isAnnotated(ModifiersTree modifiers, String name) {
    return modifiers.getAnnotations().stream()
        .anyMatch(found -> found.getAnnotationType().toString().equals(name));
  }

  /** Users see what is public, and what public types inherit. */
  private static boolean isSeen(ClassTree type) {
    return isPublic(type.getModifiers())
        || type.getModifiers().getFlags().contains(Modifier.ABSTRACT)
        || type.getKind() == Tree.Kind.INTERFACE;
  }

  private static boolean isPublic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || modifiers.getFlags().contains(Modifier.DEFAULT);
  }

  private String place(Tree tree, String member) {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    long start = docs.getSourcePositions().getStartPosition(unit, tree);
    Path file = Path.of(unit.getSourceFile().toUri());
    return "%s:%d %s".formatted(file.getFileName(), unit.getLineMap().getLineNumber(start), member);
  }

  private static String signature(MethodTree method) {
    return method.getParameters().stream()
        .map(parameter -> parameter.getType().toString())
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }
}
