package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicFailure;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataResult;
import dev.jasl.model.Condition;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathScope;
import java.util.Map;

/** What evaluating gives: a value, a failure, or, where Javadoc promises nothing, anything. */
sealed interface Outcome {
  record Value(JsonNode json) implements Outcome {}

  record Failure(String why) implements Outcome {}

  record Unspecified(String why) implements Outcome {}

  default boolean isSameAs(Outcome meant) {
    if (this instanceof Value value && meant instanceof Value other) {
      return Likeness.same(value.json(), other.json());
    }
    return this instanceof Failure && meant instanceof Failure;
  }

  static Outcome meant(Node node, Map<String, JsonNode> data) {
    try {
      return new Value(Meaning.value(node, Meaning.Scope.of(data)));
    } catch (Meaning.Fails fails) {
      return new Failure(String.valueOf(fails.getMessage()));
    } catch (Meaning.Unspecified open) {
      return new Unspecified(String.valueOf(open.getMessage()));
    }
  }

  static Outcome inJsonata(Node node, Map<String, JsonNode> data) {
    Findings findings = new Findings();
    JsonNode json =
        new JsonataDialect().json(node, new Site(Site.Place.INPUT, Location.root(), findings));
    return findings.all().isEmpty()
        ? Templates.jsonata(json, data)
        : new Failure(findings.all().toString());
  }

  static Outcome jsonata(String text, Map<String, JsonNode> data) {
    JsonataResult result = Jsonata.compile(text).evaluate(Scopes.jsonata(data));
    return result instanceof JsonataResult.Value value
        ? new Value(value.json())
        : new Failure(result.toString());
  }

  static Outcome inJsonPath(Rendered rendered, Map<String, JsonNode> data) {
    return rendered instanceof Rendered.Computed computed
        ? path(computed.text(), Scopes.paths(data))
        : Templates.jsonPath(((Rendered.Fixed) rendered).json(), data);
  }

  static Outcome path(String text, PathScope scope) {
    try {
      JsonNode found = Intrinsic.looksLikeCall(text)
          ? Intrinsic.compile(text).evaluate(scope, Scopes.RANDOMNESS)
          : JsonPath.compile(text).find(scope);
      return found.isMissingNode() ? new Failure("missing") : new Value(found);
    } catch (IntrinsicFailure failure) {
      return new Failure(failure.toString());
    }
  }

  static Outcome ofChoice(Condition condition, Map<String, JsonNode> data) {
    try {
      boolean holds = new Choosing(Scopes.paths(data)).holds(condition);
      return new Value(JsonNodeFactory.instance.booleanNode(holds));
    } catch (Meaning.Fails fails) {
      return new Failure(String.valueOf(fails.getMessage()));
    }
  }
}
