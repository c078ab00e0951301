package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Header;
import dev.jasl.model.Quantity;
import dev.jasl.model.Resource;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.model.Transition;
import dev.jasl.model.WorkData;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a Task. */
final class TaskReader {
  private static final String TIMEOUT = "TimeoutSeconds";
  private static final String RESOURCE = "Resource";
  private static final String HEARTBEAT = "HeartbeatSeconds";

  private TaskReader() {}

  static @Nullable Function<Header, State> read(Fields fields) {
    Resource resource = resource(fields);
    WorkData data = DataReader.work(fields);
    JsonNode credentials = CredentialsReader.read(fields);
    Quantity timeout = Quantities.whole(fields, TIMEOUT, Range.POSITIVE);
    Quantity heartbeat = Quantities.whole(fields, HEARTBEAT, Range.POSITIVE);
    checkHeartbeat(fields, timeout, heartbeat);
    ObjectNode assign = fields.object("Assign");
    ErrorHandling errors = ErrorHandlingReader.read(fields);
    Transition transition = Transitions.read(fields);
    if (resource == null || transition == null) {
      return null;
    }
    return header -> new TaskState(
        header, resource, data, credentials, timeout, heartbeat, assign, errors, transition);
  }

  static @Nullable Resource resource(Fields fields) {
    fields.require(RESOURCE);
    JsonNode value = fields.any(RESOURCE);
    Optional<String> placeholder =
        value == null ? Optional.empty() : CloudFormationFunction.placeholder(value);
    if (placeholder.isPresent()) {
      fields.keep(RESOURCE);
      fields.report(
          Code.CLOUDFORMATION_FUNCTION,
          RESOURCE,
          "CloudFormation resolves functions in templates only; here it is read as \""
              + Shown.text(placeholder.get()) + "\"",
          "write ${Name}, and bind the name in DefinitionSubstitutions");
      return new Resource(placeholder.get());
    }
    String text = fields.text(RESOURCE);
    return text == null ? null : new Resource(text);
  }

  /** The service compares the two where both are static. The specification wants less, but AWS publishes a sample with equal ones. */
  private static void checkHeartbeat(
      Fields fields, @Nullable Quantity timeout, @Nullable Quantity heartbeat) {
    if (timeout instanceof Quantity.Fixed whole
        && heartbeat instanceof Quantity.Fixed part
        && part.value().compareTo(whole.value()) > 0) {
      fields.report(
          Code.FIELD_VALUE,
          HEARTBEAT,
          "Value " + part.value() + " is greater than " + TIMEOUT + ", " + whole.value(),
          "no heartbeat could be missed before the timeout");
    }
  }
}
