package dev.jasl.codegen.maven;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.JsonText;
import dev.jasl.io.TextFormat;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Suppression;
import dev.jasl.validate.Validator;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Validates the state machine definitions of a project, as {@code jasl validate} does: finds what AWS refuses, and what AWS accepts
 * but cannot work. Errors fail the build.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class ValidateMojo extends AbstractMojo {
  /** Where to look for definitions. The folders of modules and of the build's output are left out. */
  @Parameter(property = "jasl.definitions", defaultValue = "${basedir}")
  private File directory;

  /** Which files are definitions, relative to the directory; those that end in yaml or yml are read as YAML. */
  @Parameter(property = "jasl.includes", defaultValue = "**/*.asl.json,**/*.asl.yaml,**/*.asl.yml")
  private List<String> includes;

  /** Which of them are not. */
  @Parameter(property = "jasl.excludes", defaultValue = "**/node_modules/**,**/cdk.out/**")
  private List<String> excludes;

  /** The type of the machines, STANDARD or EXPRESS. */
  @Parameter(property = "jasl.type", defaultValue = "STANDARD")
  private Profile type;

  /** Codes that are not reported: {@code CODE}, or {@code CODE@State} for one state. */
  @Parameter(property = "jasl.suppressions")
  private List<String> suppressions;

  /**
   * JSON Schemas of the executions' input, files relative to the project: {@code
   * <inputSchemas><order.asl.json>schemas/order.schema.json</order.asl.json></inputSchemas>}, by the names of the definitions' files. Where
   * several have the same name, by their paths: {@code
   * <property><name>eu/order.asl.json</name><value>schemas/order.schema.json</value></property>}.
   */
  @Parameter
  private Properties inputSchemas;

  /** Whether warnings fail the build too. */
  @Parameter(property = "jasl.failOnWarnings", defaultValue = "false")
  private boolean failOnWarnings;

  /** Whether to do nothing. */
  @Parameter(property = "jasl.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /**
   * Runs the goal.
   *
   * @throws MojoFailureException if there are errors, all of which have been logged
   * @throws MojoExecutionException if a file cannot be read, or the configuration is wrong
   */
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped");
      return;
    }
    List<Suppression> known = suppressed();
    int errors = 0;
    int warnings = 0;
    List<Path> files = files();
    InputSchemas schemas = schemas(files);
    for (Path file : files) {
      for (Diagnostic found : findings(file, known, schemas)) {
        boolean isError = found.severity() == Severity.ERROR;
        log(file, found);
        errors += isError ? 1 : 0;
        warnings += isError ? 0 : 1;
      }
    }
    String summary = "%s in %s"
        .formatted(
            counted(errors, "error") + ", " + counted(warnings, "warning"),
            counted(files.size(), "definition"));
    getLog().info(summary);
    if (errors > 0 || (failOnWarnings && warnings > 0)) {
      throw new MojoFailureException(summary);
    }
  }

  private List<Suppression> suppressed() throws MojoExecutionException {
    try {
      return suppressions == null
          ? List.of()
          : suppressions.stream().map(Suppression::parse).toList();
    } catch (IllegalArgumentException wrong) {
      throw new MojoExecutionException("suppressions: " + wrong.getMessage(), wrong);
    }
  }

  private InputSchemas schemas(List<Path> definitions) throws MojoExecutionException {
    try {
      Properties configured = inputSchemas == null ? new Properties() : inputSchemas;
      return InputSchemas.of(configured, base(), definitions);
    } catch (IllegalArgumentException wrong) {
      throw new MojoExecutionException("inputSchemas: " + wrong.getMessage(), wrong);
    }
  }

  private Path base() {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  private List<Path> files() throws MojoExecutionException {
    Path folder = directory.toPath().toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new MojoExecutionException("there is no folder " + folder);
    }
    Set<Path> closed = new HashSet<>();
    closed.add(Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize());
    project.getModules().forEach(module -> closed.add(base().resolve(module).normalize()));
    try {
      return DefinitionFiles.in(folder, includes, excludes, closed);
    } catch (IOException failure) {
      throw new MojoExecutionException(
          "cannot look through " + folder + ": " + failure.getMessage(), failure);
    }
  }

  private List<Diagnostic> findings(Path file, List<Suppression> known, InputSchemas schemas)
      throws MojoExecutionException {
    String text = text(file);
    TextFormat format = TextFormat.of(file.toString(), text);
    return Validator.validate(text, format, type, shapes(schemas.of(file))).diagnostics().stream()
        .filter(found -> known.stream().noneMatch(each -> each.covers(found)))
        .toList();
  }

  private Shapes shapes(Optional<String> file) throws MojoExecutionException {
    if (file.isEmpty()) {
      return Shapes.none();
    }
    Path schema = base().resolve(file.get());
    Validated<JsonNode> read = JsonText.read(text(schema));
    if (!read.isOk()) {
      throw new MojoExecutionException(
          schema + " is no JSON: " + read.diagnostics().get(0).text());
    }
    return Shapes.ofInput(Shape.ofSchema(read.orThrow()));
  }

  private static String text(Path file) throws MojoExecutionException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException failure) {
      throw new MojoExecutionException(file + " is no text in UTF-8", failure);
    } catch (IOException failure) {
      throw new MojoExecutionException(
          "cannot read " + file + ": " + failure.getMessage(), failure);
    }
  }

  /** A line that editors can jump to. */
  private void log(Path file, Diagnostic found) {
    String place = found.location().position().map(at -> ":" + at).orElse("");
    String line =
        "%s%s: %s %s: %s".formatted(file, place, found.code(), found.location(), found.text());
    if (found.severity() == Severity.ERROR) {
      getLog().error(line);
    } else {
      getLog().warn(line);
    }
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
