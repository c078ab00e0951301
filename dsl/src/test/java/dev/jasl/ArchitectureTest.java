package dev.jasl;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the import table of the design: data flows one way, and the package tree shows it. */
class ArchitectureTest {
  private static final String ROOT = "dev.jasl.";

  /** Which of our packages each may import, itself and what lies below it aside. */
  private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
      Map.entry("diagnostic", Set.of()),
      Map.entry("model", Set.of()),
      Map.entry("path", Set.of("diagnostic")),
      Map.entry("jsonata", Set.of("diagnostic")),
      Map.entry("intrinsic", Set.of("path", "diagnostic")),
      Map.entry("template", Set.of("path", "intrinsic", "diagnostic")),
      Map.entry("io", Set.of("model", "diagnostic")),
      Map.entry("shape", Set.of("model", "path", "intrinsic", "jsonata", "template")),
      Map.entry(
          "validate",
          Set.of("diagnostic", "model", "path", "jsonata", "intrinsic", "template", "io", "shape")),
      Map.entry("expr", Set.of("model", "path", "intrinsic", "jsonata", "diagnostic")),
      Map.entry("dsl", Set.of("expr", "model", "io", "validate", "shape", "diagnostic")),
      Map.entry("graph", Set.of("model")));

  /** Libraries that only one package knows. */
  private static final Map<String, String> LIBRARIES = Map.of(
      "com.jayway..",
      "path",
      "com.dashjoin..",
      "jsonata",
      "com.fasterxml.jackson.core..",
      "io",
      "org.yaml.snakeyaml..",
      "io");

  private static final String[] KNOWN_TO_ALL = {
    "java..",
    "dev.jasl..",
    "com.fasterxml.jackson.databind..",
    "com.fasterxml.jackson.annotation..",
    "org.jspecify.annotations..",
    "com.google.errorprone.annotations.."
  };

  private static final JavaClasses MAIN = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.jasl");

  static Stream<String> packages() {
    return IMPORTS.keySet().stream().sorted();
  }

  static Stream<String> libraries() {
    return LIBRARIES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageImportsOnlyWhatTheTableAllows(String name) {
    String[] foreign = packages()
        .filter(other -> !other.equals(name) && !allowed(name).contains(other))
        .map(other -> ROOT + other + "..")
        .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(foreign)
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(MAIN).allSatisfy(type -> assertThat(IMPORTS).containsKey(topPackage(type)));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.jasl.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryIsKnownToOnePackage(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + LIBRARIES.get(library) + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(MAIN);
  }

  @Test
  void nothingElseIsImported() {
    String[] libraries = libraries().toArray(String[]::new);

    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(KNOWN_TO_ALL).or(resideInAnyPackage(libraries)))
        .check(MAIN);
  }

  @Test
  void timeAndChanceAreHandedIn() {
    noClasses()
        .should()
        .accessTargetWhere(describe("ask the world", ArchitectureTest::asksTheWorld))
        .check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(MAIN)
        .extracting(JavaClass::getPackage)
        .allSatisfy(found ->
            assertThat(found.isAnnotatedWith(NullMarked.class)).as(name(found)).isTrue());
  }

  private static Set<String> allowed(String name) {
    return IMPORTS.getOrDefault(name, Set.of());
  }

  private static String topPackage(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replaceAll("\\..*", "");
  }

  private static String name(JavaPackage found) {
    return found.getName() + " has a package-info with @NullMarked";
  }

  private static boolean asksTheWorld(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return switch (access.getName()) {
      case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
      case "now" -> owner.getPackageName().equals(Instant.class.getPackageName());
      case "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
      case "sleep" -> owner.isEquivalentTo(Thread.class);
      case "random" -> owner.isEquivalentTo(Math.class);
      case "randomUUID" -> owner.isEquivalentTo(UUID.class);
      default -> false;
    };
  }
}
