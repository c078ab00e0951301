package dev.jasl.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the runtime's part of the import table, and keeps time and chance out of the engine. */
class ArchitectureTest {
  private static final String ROOT = "dev.jasl.";
  private static final String AWS = ROOT + "runtime.aws";

  /** Which of our packages each may import beside itself. */
  private static final Map<String, Set<String>> IMPORTS = Map.of(
      "runtime.history", Set.of(),
      "runtime.time", Set.of(),
      "runtime.task", Set.of("model", "runtime.history"),
      "runtime.data", Set.of("model"),
      "runtime.http", Set.of("diagnostic", "io", "model", "runtime.task"),
      "runtime.engine",
          Set.of(
              "model",
              "path",
              "intrinsic",
              "template",
              "jsonata",
              "runtime.data",
              "runtime.history",
              "runtime.time",
              "runtime.task"),
      "runtime.statetest",
          Set.of(
              "diagnostic",
              "io",
              "model",
              "shape",
              "validate",
              "runtime.engine",
              "runtime.history",
              "runtime.task"),
      "runtime.replay",
          Set.of("diagnostic", "io", "model", "runtime.engine", "runtime.history", "runtime.task"));

  /** Those that only do what they are handed: not the one that talks to others while they answer. */
  private static final String[] CORE = IMPORTS.keySet().stream()
      .filter(name -> !name.equals("runtime.http"))
      .map(name -> ROOT + name)
      .toArray(String[]::new);

  private static final Set<String> CLOCK_READINGS =
      Set.of("now", "system", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

  private static final DescribedPredicate<JavaClass> FILE_FORMATS = describe(
      "classes for Parquet and zstd",
      type -> type.getName().startsWith(ROOT + "runtime.data.Parquet")
          || type.getName().startsWith(ROOT + "runtime.data.Zstd"));

  private static final JavaClasses MAIN = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.jasl");

  static Stream<String> packages() {
    return IMPORTS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageImportsOnlyWhatTheDesignAllows(String name) {
    Set<String> allowed = IMPORTS.getOrDefault(name, Set.of());
    String[] packages = Stream.concat(
            Stream.concat(Stream.of(name), allowed.stream()).map(each -> ROOT + each),
            Stream.of(
                "java..",
                "com.fasterxml.jackson.databind..",
                "com.fasterxml.jackson.core..",
                "org.jspecify.annotations..",
                "com.google.errorprone.annotations.."))
        .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ROOT + name)
        .and(not(FILE_FORMATS))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages))
        .check(MAIN);
  }

  /** Where such a library is missing, these classes are never loaded. */
  @Test
  void optionalLibrariesForFilesAreKnownToFewClasses() {
    noClasses()
        .that(not(FILE_FORMATS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.airlift..", "org.apache.parquet..")
        .check(MAIN);
  }

  @Test
  void clientsOfTheSdkAreKnownInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage(AWS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(MAIN);
    classes()
        .that()
        .resideInAPackage(AWS)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson.databind..",
            "org.jspecify.annotations..",
            "com.google.errorprone.annotations..",
            "software.amazon.awssdk..",
            ROOT + "diagnostic",
            ROOT + "io",
            ROOT + "model",
            ROOT + "shape.results",
            ROOT + "runtime.data",
            ROOT + "runtime.history",
            ROOT + "runtime.task",
            ROOT + "runtime.time",
            AWS))
        .check(MAIN);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.jasl.runtime.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void timeAndChanceAreHandedIn() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .accessTargetWhere(describe("reads a clock, sleeps, or draws by lot", this::isOutside))
        .check(MAIN);
  }

  private boolean isOutside(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    List<Class<?>> clocks = List.of(System.class, Instant.class, Clock.class, InstantSource.class);
    boolean readsClock = CLOCK_READINGS.contains(name)
        && clocks.stream().anyMatch(type -> access.getTargetOwner().isEquivalentTo(type));
    boolean draws = access.getTargetOwner().isEquivalentTo(Random.class)
        || (name.equals("random") && access.getTargetOwner().isEquivalentTo(Math.class))
        || (name.equals("randomUUID") && access.getTargetOwner().isEquivalentTo(UUID.class));
    return readsClock || draws || access.getTargetOwner().isEquivalentTo(Thread.class);
  }

  @Test
  void theCoreStartsNoThread() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.concurrent.Executor.class)
        .check(MAIN);
  }
}
