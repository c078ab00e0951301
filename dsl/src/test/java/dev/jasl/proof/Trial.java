package dev.jasl.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mistake, and what became of it and of its right twin. */
record Trial(Mistake mistake, Verdict wrong, Verdict right) {
  /** Tries them all together: javac takes as long for one. */
  static List<Trial> of(List<Mistake> mistakes, Path classes) throws ReflectiveOperationException {
    Map<String, String> pieces = new LinkedHashMap<>();
    for (int i = 0; i < mistakes.size(); i++) {
      pieces.put("Wrong" + i, mistakes.get(i).wrong());
      pieces.put("Right" + i, mistakes.get(i).right());
    }
    Judge judge = Judge.of(pieces, classes);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < mistakes.size(); i++) {
      trials.add(
          new Trial(mistakes.get(i), judge.verdict("Wrong" + i), judge.verdict("Right" + i)));
    }
    return trials;
  }
}
