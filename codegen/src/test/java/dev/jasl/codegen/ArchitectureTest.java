package dev.jasl.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the import table of the design: {@code schema -> plan -> emit}. The goals know the root, and the one that validates also {@code
 * diagnostic}, {@code io}, {@code shape} and {@code validate} of module dsl, since it is the command line's {@code jasl validate}.
 */
class ArchitectureTest {
  private static final String ROOT = "dev.jasl.codegen";

  /** What each package may import beside the JDK, Jackson's tree and JSpecify. */
  private static final Map<String, Set<String>> IMPORTS = Map.of(
      ROOT,
      Set.of(ROOT + ".schema", ROOT + ".plan", ROOT + ".emit"),
      ROOT + ".schema",
      Set.of("com.fasterxml.jackson.core.."),
      ROOT + ".plan",
      Set.of(ROOT + ".schema"),
      ROOT + ".emit",
      Set.of(
          ROOT + ".plan",
          "com.palantir.javapoet..",
          "com.fasterxml.jackson.annotation..",
          "dev.jasl.expr..",
          "dev.jasl.dsl.."),
      ROOT + ".maven",
      Set.of(
          ROOT,
          "org.apache.maven..",
          "dev.jasl.diagnostic..",
          "dev.jasl.io..",
          "dev.jasl.shape..",
          "dev.jasl.validate.."),
      ROOT + ".aws",
      Set.of(
          ROOT,
          ROOT + ".schema",
          ROOT + ".plan",
          ROOT + ".emit",
          "com.palantir.javapoet..",
          "dev.jasl.expr..",
          "dev.jasl.dsl..",
          "dev.jasl.shape.results"));

  private static final JavaClasses MAIN = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  static Stream<String> packages() {
    return IMPORTS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageImportsOnlyWhatTheTableAllows(String name) {
    Set<String> known = new TreeSet<>(Set.of(
        name,
        "java..",
        "javax..",
        "com.fasterxml.jackson.databind..",
        "org.jspecify.annotations.."));
    known.addAll(IMPORTS.getOrDefault(name, Set.of()));

    classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .check(MAIN);
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(MAIN).allSatisfy(type -> assertThat(IMPORTS).containsKey(type.getPackageName()));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(MAIN)
        .extracting(JavaClass::getPackage)
        .allSatisfy(found -> assertThat(found.isAnnotatedWith(NullMarked.class))
            .as(found.getName() + " has a package-info with @NullMarked")
            .isTrue());
  }
}
