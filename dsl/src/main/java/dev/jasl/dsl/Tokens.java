package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Node;
import dev.jasl.model.WorkData;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The token of a task that waits for it: there it has to be sent to somebody, and elsewhere it does not exist.
 *
 * @param waits whether the state is such a task
 */
record Tokens(boolean waits, Location state, Findings findings) {
  private static final Node TOKEN =
      new Node.Field(new Node.Field(Node.Root.CONTEXT, "Task"), "Token");

  /** The token, or the context object as a whole. */
  private static final Pattern SENT = Pattern.compile(
      "Task\\W+Token|\\$\\$(\\.Task)?\\W*$|\\$states\\.context(\\.Task)?\\b(?!\\.)");

  /** Reports the token where it does not exist. */
  void check(Node tree, Location at) {
    if (!waits && mentions(tree)) {
      findings.add(Diagnostic.of(
          Code.EXPRESSION_OUT_OF_PLACE,
          at,
          "the task token exists in its own task only, not here",
          "send it in the payload of the task that waits for it"));
    }
  }

  /** Reports a task that waits for a token that nobody gets. */
  void checkSent(WorkData data) {
    if (waits && !sends(data.arguments())) {
      findings.add(Diagnostic.of(
          Code.TOKEN_UNUSED,
          state,
          "the token is not in the payload, so nobody can ever answer",
          "put the lambda's token into what is sent"));
    }
  }

  private static boolean mentions(Node tree) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node.equals(TOKEN)) {
        return true;
      }
      node.children().forEach(open::push);
    }
    return false;
  }

  private static boolean sends(@Nullable JsonNode payload) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (payload != null) {
      open.push(payload);
    }
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (node.isTextual() && SENT.matcher(node.textValue()).find()) {
        return true;
      }
      node.forEach(open::push);
    }
    return false;
  }
}
