package dev.jasl.proof;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The real compiler, and what it prints. Class files go into a folder. */
final class Javac {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final Path classes;

  Javac(Path classes) {
    this.classes = classes;
  }

  /** Compiles classes, texts by simple name, in one run; gives what a person would see, by class. */
  Map<String, List<CompilerMessage>> compile(Map<String, String> sources) {
    StringWriter printed = new StringWriter();
    List<JavaFileObject> units = sources.entrySet().stream()
        .map(source -> unit(source.getKey(), source.getValue()))
        .toList();
    try (var files = COMPILER.getStandardFileManager(null, null, null)) {
      COMPILER.getTask(printed, files, null, options(), null, units).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CompilerMessage.read(printed.toString());
  }

  /** The classes that were compiled. */
  ClassLoader loader() {
    try {
      return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Javac.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    return List.of(
        "-proc:none",
        "-Xmaxerrs",
        "10000",
        "-d",
        classes.toString(),
        "-cp",
        System.getProperty("java.class.path"));
  }

  private static JavaFileObject unit(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
