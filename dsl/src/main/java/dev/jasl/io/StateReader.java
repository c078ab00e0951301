package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Header;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one state: what every state has, and the rest by its {@code Type}. */
final class StateReader {
  private static final String TYPE = "Type";

  private StateReader() {}

  static State read(StateName name, JsonNode json, Location at, ReadContext context) {
    if (json instanceof ObjectNode object) {
      QueryLanguage language = Languages.effective(json, context.machine());
      State state = typed(name, new Fields(object, at, context.in(language)));
      return state == null ? opaque(name, json) : state;
    }
    context.wrongType(at, JsonKind.OBJECT.toString(), json);
    return opaque(name, json);
  }

  private static State opaque(StateName name, JsonNode json) {
    return new OpaqueState(Header.named(name), json);
  }

  private static @Nullable State typed(StateName name, Fields fields) {
    StateType type = type(fields);
    QueryLanguage language = Languages.writtenOnState(fields);
    String comment = fields.text("Comment");
    if (type == null) {
      fields.abandon();
      return null;
    }
    Function<Header, State> draft = type.read(fields);
    Header header = new Header(name, comment, language, fields.finish());
    return draft == null ? null : draft.apply(header);
  }

  private static @Nullable StateType type(Fields fields) {
    fields.require(TYPE);
    String text = fields.text(TYPE);
    if (text == null) {
      return null;
    }
    StateType type = StateType.of(text);
    if (type == null) {
      fields
          .context()
          .findings()
          .add(
              Code.STATE_TYPE_UNKNOWN,
              fields.at().child(TYPE),
              Messages.notOneOf(TYPE, StateType.names()),
              DidYouMean.hint(text, StateType.names()));
    }
    return type;
  }
}
