package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Misfit;
import dev.jasl.shape.Read;
import dev.jasl.shape.Shape;
import java.util.List;
import java.util.Objects;

/** Something that was seen in a state on one way to it. */
public sealed interface Seen {
  /** The way on which it was seen. */
  Way way();

  /** The field that it was seen in. */
  Spot spot();

  /**
   * A field of a state, or a member of a template in it.
   *
   * @param field the location of the field
   * @param inside the object in the template, as {@link dev.jasl.template.TemplateField#location} has it; empty for the template
   * @param member the name of the member in that object; empty where the field itself is meant
   */
  record Spot(Location field, String inside, String member) {
    public Spot {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(inside, "inside");
      Objects.requireNonNull(member, "member");
    }

    static Spot of(Location field) {
      return new Spot(field, "", "");
    }
  }

  /** A read, found or not. */
  record Reading(Way way, Spot spot, Read read) implements Seen {}

  /**
   * A value of a kind with which the state fails.
   *
   * @param what is of the wrong kind, in words: {@code $.x}, {@code the items}
   * @param wanted the kinds that would do
   * @param shape what it is
   */
  record Unfit(Way way, Spot spot, String what, List<Kind> wanted, Shape shape) implements Seen {
    public Unfit {
      wanted = List.copyOf(wanted);
    }
  }

  /**
   * A call that is not made with what is wanted.
   *
   * @param given what it is made with
   * @param isInput whether that is the state's input, as it is
   */
  record Misfitting(Way way, Spot spot, Shape given, boolean isInput, Misfit misfit)
      implements Seen {}

  /**
   * A {@code ResultPath} that cannot be written to.
   *
   * @param path as written
   * @param shape what it is written into
   */
  record Unwritable(Way way, Spot spot, String path, Shape shape) implements Seen {}

  /**
   * A comparison that is false whatever is compared.
   *
   * @param operator as written: {@code NumericGreaterThan}
   * @param path of the value that does not fit
   * @param shape what it is
   * @param operand what it is compared with, in words
   */
  record NeverTrue(Way way, Spot spot, String operator, String path, Shape shape, String operand)
      implements Seen {}

  /**
   * A read in a JSONata expression that finds nothing.
   *
   * @param fails whether the whole expression gives nothing then
   */
  record Undefined(Way way, Spot spot, Read read, boolean fails) implements Seen {}

  /**
   * A comparison in a JSONata expression whose sides never fit each other.
   *
   * @param text of the expression
   */
  record Incomparable(Way way, Spot spot, String text, String operator, Shape left, Shape right)
      implements Seen {}

  /**
   * A Choice without {@code Default} that has no rule for some of the values that can come.
   *
   * @param path whose value the rules are about
   * @param values for which there is none, one of each sort
   */
  record Uncovered(Way way, Spot spot, String path, List<JsonNode> values) implements Seen {
    public Uncovered {
      values = List.copyOf(values);
    }
  }
}
