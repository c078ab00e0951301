package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.shape.results.MemberSpelling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How Step Functions writes members and times in results: the integrations of the SDK differ from the optimised ones. */
enum MemberStyle {
  /** Integrations of the SDK, after version 2 of the SDK for Java. */
  SDK {
    @Override
    String name(String member) {
      List<String> spellings = new ArrayList<>(spellings(member));
      return spellings.get(spellings.size() - 1);
    }

    @Override
    JsonNode time(Instant time) {
      return JsonNodeFactory.instance.textNode(time.toString());
    }

    @Override
    String sent(JsonNode json) {
      return json.isTextual() ? json.textValue() : json.toString();
    }

    @Override
    JsonNode received(String text) {
      return JsonNodeFactory.instance.textNode(text);
    }
  },
  /** Optimised integrations, after version 1. */
  OPTIMISED {
    @Override
    String name(String member) {
      return spellings(member).iterator().next();
    }

    @Override
    JsonNode time(Instant time) {
      return JsonNodeFactory.instance.numberNode(time.toEpochMilli());
    }
  },
  /** Those of Step Functions itself, of whose times TestState shows that they are text. */
  STATES {
    @Override
    String name(String member) {
      return OPTIMISED.name(member);
    }

    @Override
    JsonNode time(Instant time) {
      return SDK.time(time);
    }
  };

  abstract String name(String member);

  abstract JsonNode time(Instant time);

  /** The body of a call that is made of one member. Optimised integrations send JSON, those of the SDK text as it is. */
  String sent(JsonNode json) {
    return json.toString();
  }

  /** The same for what comes back. */
  JsonNode received(String text) {
    return EmbeddedJson.parsed(text);
  }

  /**
   * All ways in which a definition may write a member. The SDK renames two: {@code equals} is a method of every Java object, and {@code
   * NULL} of an attribute in DynamoDB would be a word of the language.
   */
  static Set<String> spellings(String member) {
    Set<String> spellings = new LinkedHashSet<>();
    if (member.equals("NUL")) {
      spellings.add("NULL");
    }
    spellings.addAll(MemberSpelling.of(member));
    return spellings.remove("Equals") ? Set.of("EqualsValue") : spellings;
  }
}
