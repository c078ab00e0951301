package dev.jasl.diagnostic;

/**
 * The codes under which {@code CreateStateMachine} and {@code ValidateStateMachineDefinition} report, spelled as the service spells
 * them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html">the
 *     service's list</a>
 */
public enum ServiceCode {
  INVALID_JSON_DESCRIPTION,
  MISSING_DESCRIPTION,
  SCHEMA_VALIDATION_FAILED,
  INVALID_RESOURCE,
  MISSING_END_STATE,
  DUPLICATE_STATE_NAME,
  INVALID_STATE_NAME,
  DUPLICATE_LABEL_NAME,
  INVALID_LABEL_NAME,
  MISSING_TRANSITION_TARGET,
  TOO_DEEPLY_NESTED,
  INVALID_JSONATA_EXPRESSION,
  UNSUPPORTED_JSONATA_EXPRESSION,
  INVALID_VARIABLE_NAME,
  RESERVED_VARIABLE_NAME,
  DUPLICATE_VARIABLE_NAME,
  /** A warning; the definition is accepted. */
  NO_DOLLAR,
  /** A warning; the definition is accepted. */
  PASS_RESULT_IS_STATIC
}
