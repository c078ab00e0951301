package dev.jasl.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.path.JsonPath;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.template.TemplateProblem;
import java.util.List;
import java.util.Optional;

/** Something in a definition that is computed when a state runs, already read as far as that goes. */
public sealed interface Formula {
  /** The state that computes it. */
  StateNode about();

  /** The field; of a JSONata text inside a template, the text itself. */
  Location at();

  /** A field of a JSONPath state that holds a path. */
  record Path(StateNode about, Location at, PathUse use, String text, Attempt<JsonPath> read)
      implements Formula {}

  /** {@code ErrorPath} or {@code CausePath} with an intrinsic function. */
  record Call(StateNode about, Location at, String text, Attempt<Intrinsic> read)
      implements Formula {}

  /**
   * A payload template of a JSONPath state.
   *
   * @param field its name: {@code Parameters}, {@code ResultSelector}
   * @param read empty when there are problems
   */
  record Payload(
      StateNode about,
      Location at,
      String field,
      JsonNode json,
      Optional<PayloadTemplate> read,
      List<TemplateProblem> problems)
      implements Formula {}

  /**
   * A JSONata expression.
   *
   * @param text without the marks and the blanks around it
   */
  record Expression(StateNode about, Location at, Reads reads, String text, Attempt<Jsonata> read)
      implements Formula {}

  /** A text of a JSONata state where an expression could stand, but that is none. */
  record Literal(StateNode about, Location at, String text) implements Formula {}
}
