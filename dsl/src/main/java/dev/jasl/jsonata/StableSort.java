package dev.jasl.jsonata;

import com.dashjoin.jsonata.Functions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code $sort} with a function that says whether its first argument belongs behind its second. What neither belongs behind stays in
 * order, as in JSONata's own merge sort; the library turns such around.
 */
final class StableSort {
  private final Object isBehind;

  StableSort(Object isBehind) {
    this.isBehind = isBehind;
  }

  List<Object> sorted(List<?> list) {
    if (list.size() < 2) {
      return new ArrayList<>(list);
    }
    int middle = list.size() / 2;
    List<Object> left = sorted(list.subList(0, middle));
    List<Object> right = sorted(list.subList(middle, list.size()));
    return merged(left, right);
  }

  private List<Object> merged(List<Object> left, List<Object> right) {
    List<Object> merged = new ArrayList<>(left.size() + right.size());
    int l = 0;
    int r = 0;
    while (l < left.size() && r < right.size()) {
      merged.add(isBehind(left.get(l), right.get(r)) ? right.get(r++) : left.get(l++));
    }
    merged.addAll(left.subList(l, left.size()));
    merged.addAll(right.subList(r, right.size()));
    return merged;
  }

  private boolean isBehind(@Nullable Object one, @Nullable Object other) {
    return Boolean.TRUE.equals(Functions.toBoolean(Call.applied(isBehind, one, other)));
  }
}
