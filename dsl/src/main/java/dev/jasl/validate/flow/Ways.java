package dev.jasl.validate.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps ways apart while they are few: what is there on one and not on the other is told of each. */
final class Ways {
  /** More ways are joined. */
  static final int MOST = 4;

  private Ways() {}

  /** Without repetitions, and not too many. */
  static List<Way> of(Collection<Way> ways) {
    List<Way> kept = new ArrayList<>(Math.min(ways.size(), MOST));
    for (Way way : ways) {
      if (!kept.contains(way)) {
        add(way, kept);
      }
    }
    return List.copyOf(kept);
  }

  private static void add(Way way, List<Way> kept) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).origin().equals(way.origin())
          && kept.get(i).input().isUnknown() == way.input().isUnknown()
          && kept.size() >= MOST) {
        kept.set(i, kept.get(i).join(way));
        return;
      }
    }
    if (kept.size() < MOST) {
      kept.add(way);
    } else {
      kept.set(MOST - 1, kept.get(MOST - 1).join(way));
    }
  }

  /** All of them as one. */
  static Way joined(Collection<Way> ways) {
    return ways.stream().reduce(Way::join).orElseThrow();
  }
}
