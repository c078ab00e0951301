package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Credentials} of a Task. The specification leaves its contents open; the service refuses an object without {@code RoleArn},
 * in JSONata (recorded) and in JSONPath states.
 *
 * @see <a href="https://github.com/badmintoncryer/cdk-preflight">cdk-preflight quotes what a deployment of a JSONPath state answered in
 *     September 2026</a>
 */
final class CredentialsReader {
  private static final String FIELD = "Credentials";
  private static final String ROLE = "RoleArn";

  private CredentialsReader() {}

  static @Nullable JsonNode read(Fields fields) {
    JsonNode value = fields.any(FIELD);
    if (value instanceof ObjectNode object) {
      checkRole(fields, object);
      checkRoleIsText(fields, object);
      return value;
    }
    if (value == null || (fields.inJsonata() && value.isTextual())) {
      return value;
    }
    fields.wrongType(FIELD, JsonKind.OBJECT.toString());
    return null;
  }

  private static void checkRole(Fields fields, ObjectNode credentials) {
    if (credentials.has(ROLE) || (!fields.inJsonata() && credentials.has(ROLE + ".$"))) {
      return;
    }
    Location at = fields.at().child(FIELD);
    List<String> names = new ArrayList<>();
    credentials.fieldNames().forEachRemaining(names::add);
    String hint = DidYouMean.closest(ROLE, names)
        .map(near -> "did you mean \"" + ROLE + "\" instead of \"" + near + "\"?")
        .orElse("name the role that the task assumes");
    fields
        .context()
        .findings()
        .add(Code.FIELD_REQUIRED, at, "The field '" + ROLE + "' is required but was missing", hint);
  }

  private static void checkRoleIsText(Fields fields, ObjectNode credentials) {
    JsonNode role = credentials.get(ROLE);
    if (role != null && !role.isTextual() && !CloudFormationFunction.isOne(role)) {
      Location at = fields.at().child(FIELD).child(ROLE);
      fields.context().wrongType(at, JsonKind.STRING.toString(), role);
    }
  }
}
