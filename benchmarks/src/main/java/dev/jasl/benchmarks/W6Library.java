package dev.jasl.benchmarks;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link W6Jsonata} asks of the JSONata library, with nothing around it: the same expressions over plain maps and lists. */
final class W6Library {
  private static final int STEPS = 10;

  private final List<Jsonata> totals = new ArrayList<>();
  private final List<Jsonata> lasts = new ArrayList<>();
  private final Jsonata items = Jsonata.jsonata("$states.input.items");
  private final Jsonata id = Jsonata.jsonata("$states.input.id");
  private final Jsonata step = Jsonata.jsonata("$states.input.step");
  private final Jsonata sums = Jsonata.jsonata("[$t1, $t5, $t10]");

  W6Library() {
    for (int step = 1; step <= STEPS; step++) {
      String before = step == 1 ? "0" : "$t" + (step - 1);
      totals.add(Jsonata.jsonata(
          "$sum($map($filter($states.input.items, function($v) { $v.qty >= %d }), function($v) { $v.qty * $v.price })) + %s"
              .formatted(step, before)));
      lasts.add(Jsonata.jsonata(before));
    }
  }

  /** @param input as maps, lists and numbers */
  Map<String, Object> run(Map<String, Object> input) {
    Map<String, Object> variables = new LinkedHashMap<>();
    Map<String, Object> value = input;
    for (int i = 1; i <= STEPS; i++) {
      Object total = value(totals.get(i - 1), value, variables);
      Map<String, Object> output = new LinkedHashMap<>();
      output.put("items", value(items, value, variables));
      output.put("step", i);
      output.put("last", value(lasts.get(i - 1), value, variables));
      output.put("id", value(id, value, variables));
      variables.put("t" + i, total);
      value = output;
    }
    return Map.of(
        "id", value(id, value, variables),
        "step", value(step, value, variables),
        "totals", value(sums, value, variables));
  }

  private static Object value(
      Jsonata expression, Map<String, Object> input, Map<String, Object> variables) {
    Frame frame = expression.createFrame();
    frame.bind("states", Map.of("input", input));
    variables.forEach(frame::bind);
    return expression.evaluate(null, frame);
  }
}
