package dev.jasl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.proof.Verdict.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Slips that the types or {@code build()} stop, each for its own reason. To write the page anew: {@code -Djasl.write=true}. */
class TypeSafetyTest {
  private static final Path PAGE = Path.of("../docs/type-safety.md");

  private static final int LONGEST = 3;

  @TempDir
  private static Path classes;

  private static List<Trial> trials = List.of();

  @BeforeAll
  static void tryAll() throws Exception {
    trials = Trial.of(Mistake.all(), classes);
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeIsStoppedForItsOwnReason() {
    return each(
        trial -> assertThat(trial.wrong().text()).contains(trial.mistake().because()));
  }

  @TestFactory
  Stream<DynamicTest> everyMessageIsShortAndReadable() {
    return each(trial -> {
      assertThat(trial.wrong().message()).hasSizeLessThanOrEqualTo(LONGEST);
      assertThat(trial.wrong().text()).doesNotContain("CAP#", "capture", "INT#", "#1");
    });
  }

  /** It compiles; where the call or {@code build()} stopped the slip it also builds. */
  @TestFactory
  Stream<DynamicTest> theSameWithoutTheSlipIsFine() {
    return each(trial -> assertThat(trial.right().stage())
        .as(trial.right().text())
        .isGreaterThan(trial.wrong().stage() == Stage.BUILD ? Stage.BUILD : Stage.CALL));
  }

  @Test
  void pageSaysWhatIsProved() throws IOException {
    String text = new TypeSafetyPage(trials).text();
    if (Boolean.getBoolean("jasl.write")) {
      Files.writeString(PAGE, text);
    }

    assertThat(PAGE).as("write it anew with -Djasl.write=true").content().isEqualTo(text);
  }

  private interface Check {
    void of(Trial trial);
  }

  private static Stream<DynamicTest> each(Check check) {
    return trials.stream()
        .map(trial -> DynamicTest.dynamicTest(trial.mistake().title(), () -> check.of(trial)));
  }
}
