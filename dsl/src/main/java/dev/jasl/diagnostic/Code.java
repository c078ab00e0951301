package dev.jasl.diagnostic;

import static dev.jasl.diagnostic.ServiceCode.DUPLICATE_LABEL_NAME;
import static dev.jasl.diagnostic.ServiceCode.DUPLICATE_STATE_NAME;
import static dev.jasl.diagnostic.ServiceCode.DUPLICATE_VARIABLE_NAME;
import static dev.jasl.diagnostic.ServiceCode.INVALID_JSONATA_EXPRESSION;
import static dev.jasl.diagnostic.ServiceCode.INVALID_JSON_DESCRIPTION;
import static dev.jasl.diagnostic.ServiceCode.INVALID_LABEL_NAME;
import static dev.jasl.diagnostic.ServiceCode.INVALID_STATE_NAME;
import static dev.jasl.diagnostic.ServiceCode.INVALID_VARIABLE_NAME;
import static dev.jasl.diagnostic.ServiceCode.MISSING_END_STATE;
import static dev.jasl.diagnostic.ServiceCode.MISSING_TRANSITION_TARGET;
import static dev.jasl.diagnostic.ServiceCode.NO_DOLLAR;
import static dev.jasl.diagnostic.ServiceCode.PASS_RESULT_IS_STATIC;
import static dev.jasl.diagnostic.ServiceCode.RESERVED_VARIABLE_NAME;
import static dev.jasl.diagnostic.ServiceCode.SCHEMA_VALIDATION_FAILED;
import static dev.jasl.diagnostic.ServiceCode.TOO_DEEPLY_NESTED;
import static dev.jasl.diagnostic.ServiceCode.UNSUPPORTED_JSONATA_EXPRESSION;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about. Codes are stable: tests and suppressions name them. Each has the sentence it enforces, a severity, and the
 * service's own code where the service refuses the same thing.
 */
public enum Code {
  JSON_SYNTAX(INVALID_JSON_DESCRIPTION, "The text is JSON, or YAML where that is read."),
  JSON_DUPLICATE_KEY(INVALID_JSON_DESCRIPTION, "A key stands once in its object."),
  JSON_NUMBER_RANGE(
      null, Severity.ERROR, "A number is one that a double-precision number can come near."),
  JSON_LONE_SURROGATE(INVALID_JSON_DESCRIPTION, "Text consists of whole Unicode characters."),
  JSON_TOO_DEEP(
      TOO_DEEPLY_NESTED,
      "Objects and arrays are nested at most 1,000 deep, conditions at most 100."),
  YAML_AMBIGUOUS(null, Severity.WARNING, "What is written in YAML means the same to all tools."),
  NOT_AN_OBJECT(SCHEMA_VALIDATION_FAILED, "The definition is a JSON object."),
  DEFINITION_TOO_LARGE(INVALID_JSON_DESCRIPTION, "A definition has at most 1,048,576 characters."),
  FIELD_REQUIRED(SCHEMA_VALIDATION_FAILED, "A required field is there."),
  FIELD_UNKNOWN(SCHEMA_VALIDATION_FAILED, "Only fields that the language gives this object occur."),
  FIELD_TYPE(SCHEMA_VALIDATION_FAILED, "A field has a value of its type."),
  FIELD_VALUE(SCHEMA_VALIDATION_FAILED, "A field's value is one that the language allows."),
  FIELD_CONFLICT(SCHEMA_VALIDATION_FAILED, "Of fields that exclude each other, one occurs."),
  FIELD_WITHOUT_EFFECT(
      null, Severity.WARNING, "A field stands where the language gives it a meaning."),
  CLOUDFORMATION_FUNCTION(
      null, Severity.WARNING, "A Resource is text, and no function of CloudFormation."),
  FIELD_OF_OTHER_LANGUAGE(
      SCHEMA_VALIDATION_FAILED, "A state has the fields of its own query language."),
  STATE_TYPE_UNKNOWN(SCHEMA_VALIDATION_FAILED, "A state's Type is one of the eight."),
  QUERY_LANGUAGE_MIXED(
      SCHEMA_VALIDATION_FAILED,
      "No state of a machine whose QueryLanguage is JSONata goes back to JSONPath."),
  STATE_NAME_INVALID(INVALID_STATE_NAME, "A state's name has 1 to 80 characters."),
  STATE_NAME_DUPLICATE(
      DUPLICATE_STATE_NAME,
      "A state's name is unique in the whole machine, nested states included."),
  TRANSITION_TARGET_MISSING(
      MISSING_TRANSITION_TARGET,
      "Every StartAt, Next and Default names a state of its own States object."),
  STATE_UNREACHABLE(
      MISSING_TRANSITION_TARGET,
      "Every state can be reached from the StartAt of its States object."),
  TERMINAL_STATE_MISSING(
      MISSING_END_STATE, "A machine has a state that ends it: Succeed, Fail or \"End\": true."),
  NESTED_TERMINAL_STATE_MISSING(
      null,
      Severity.ERROR,
      "Every branch and item processor has a state that ends it: Succeed, Fail or \"End\": true."),
  END_UNREACHABLE(
      null, Severity.WARNING, "From every state that is reached there is a way to an end."),
  RETRIER_ALL_NOT_LAST(
      SCHEMA_VALIDATION_FAILED,
      "In Retry, \"States.ALL\" stands alone in its ErrorEquals, and in the last retrier."),
  CATCHER_ALL_NOT_LAST(
      SCHEMA_VALIDATION_FAILED,
      "In Catch, \"States.ALL\" stands alone in its ErrorEquals, and in the last catcher."),
  ERROR_NAME_UNKNOWN(
      null, Severity.WARNING, "An error name that begins with \"States.\" is one of the language."),
  ERROR_NAME_NEVER_TAKEN(
      null, Severity.WARNING, "No retrier or catcher names an error that none can take."),
  ERROR_NAME_NEVER_RAISED(
      null, Severity.WARNING, "What a Task retries or catches, it can fail with."),
  RETRIER_SHADOWED(
      null, Severity.WARNING, "A retrier names an error that no earlier retrier takes."),
  CATCHER_SHADOWED(
      null, Severity.WARNING, "A catcher names an error that no earlier catcher takes."),
  MAP_LABEL_INVALID(
      INVALID_LABEL_NAME, "A Map's Label has 1 to 40 characters and no special ones."),
  MAP_LABEL_DUPLICATE(DUPLICATE_LABEL_NAME, "A Map's Label is unique in the machine."),
  RESOURCE_NOT_IN_EXPRESS(
      SCHEMA_VALIDATION_FAILED,
      "An Express machine has no .sync and no .waitForTaskToken integration, and no activity."),
  MAP_NOT_IN_EXPRESS(SCHEMA_VALIDATION_FAILED, "An Express machine has no distributed Map."),
  RESOURCE_NOT_AN_ARN(SCHEMA_VALIDATION_FAILED, "A task's Resource is an ARN."),
  INTEGRATION_UNKNOWN(
      SCHEMA_VALIDATION_FAILED,
      "A task's Resource is a function, an activity, or an integration that exists, with a pattern that it has."),
  SDK_SERVICE_UNKNOWN(
      null, Severity.WARNING, "The service of an AWS SDK integration is one that is known."),
  MAP_RESOURCE_UNKNOWN(
      SCHEMA_VALIDATION_FAILED,
      "An ItemReader reads with s3:getObject or s3:listObjectsV2, and a ResultWriter writes with s3:putObject."),
  PARAMETERS_MISSING(
      SCHEMA_VALIDATION_FAILED,
      "A call of an integration has Parameters, or Arguments in JSONata."),
  PARAMETERS_NOT_AN_OBJECT(
      null, Severity.ERROR, "An integration is called with an object, or with what gives one."),
  PARAMETER_REQUIRED(
      SCHEMA_VALIDATION_FAILED, "A call has the parameters that its integration needs."),
  PARAMETER_UNKNOWN(
      SCHEMA_VALIDATION_FAILED, "A call has no parameter that its integration does not take."),
  COMPUTED_PARAMETER_UNKNOWN(
      null,
      Severity.ERROR,
      "A call computes no parameter that its integration does not take, since it fails with it."),
  PARAMETER_TYPE(
      SCHEMA_VALIDATION_FAILED, "Buckets, keys and prefixes of a distributed Map are texts."),
  ITEM_READER_FAILS(
      null,
      Severity.ERROR,
      "An ItemReader says what it reads: its ItemsPointer is a JSON Pointer of at most 2,000 characters, its CSVHeaders have at most 10 KiB, and its InputType is that of the files behind a list or a manifest."),
  EXPRESS_CHILD_LIMIT(
      null,
      Severity.ERROR,
      "An Express child of a distributed Map waits for no job, token or activity, and runs no distributed Map."),
  ACTIVITY_WITH_CREDENTIALS(
      SCHEMA_VALIDATION_FAILED, "A task that waits for an activity has no Credentials."),
  TASK_TOKEN_NOT_SENT(
      null, Severity.WARNING, "A task that waits for its token sends it to somebody."),
  EXECUTION_INPUT_NOT_JSON(
      null, Severity.WARNING, "A text that an execution is started with is a text of JSON."),
  HEARTBEAT_NEVER_SENT(
      null,
      Severity.WARNING,
      "A task has heartbeats where somebody knows its token and can send them."),
  PATH_SYNTAX(SCHEMA_VALIDATION_FAILED, "A path is one that the service can read."),
  PATH_NOT_A_REFERENCE(
      SCHEMA_VALIDATION_FAILED,
      "Where one place is meant, a path consists of names and indexes only, and starts from what can be meant there."),
  CONTEXT_MEMBER_UNKNOWN(
      null, Severity.WARNING, "What is read of the context object is one of its members."),
  FAIL_TEXT_NOT_COMPUTABLE(
      SCHEMA_VALIDATION_FAILED,
      "ErrorPath and CausePath are a path or an intrinsic function that gives text."),
  TEMPLATE_FIELD_NOT_COMPUTABLE(
      SCHEMA_VALIDATION_FAILED,
      "A field of a payload template that ends in .$ holds a path or an intrinsic function."),
  TEMPLATE_FIELD_TWICE(
      SCHEMA_VALIDATION_FAILED,
      "No two fields of a payload template are equal once .$ is removed."),
  INTRINSIC_FAILS(
      null,
      Severity.ERROR,
      "An intrinsic function gets arguments of kinds that it takes, as far as they are written down."),
  TEXT_LOOKS_COMPUTED(
      NO_DOLLAR,
      Severity.WARNING,
      "What looks like a path or an intrinsic function stands in a field that ends in .$, where it is computed."),
  RESULT_LOOKS_COMPUTED(
      PASS_RESULT_IS_STATIC,
      Severity.WARNING,
      "Nothing in a Pass's Result looks like a path, since nothing in it is computed."),
  WAIT_TOO_LONG(
      null,
      Severity.ERROR,
      "A Wait ends before its execution must: after a year, five minutes in Express, or TimeoutSeconds."),
  LITERAL_UNFIT(
      null,
      Severity.ERROR,
      "In JSONata, a literal Condition is a boolean, and literal Items are an array or an object."),
  JSONATA_SYNTAX(INVALID_JSONATA_EXPRESSION, "A JSONata expression can be parsed."),
  JSONATA_MARKS(
      SCHEMA_VALIDATION_FAILED,
      "A text that begins with {% ends with %}, and the other way round."),
  JSONATA_REFERENCE(
      UNSUPPORTED_JSONATA_EXPRESSION,
      "A JSONata expression starts from $states or a variable: it has no context of its own."),
  JSONATA_STATES_MEMBER(
      UNSUPPORTED_JSONATA_EXPRESSION, "Of $states, an expression reads what exists at its place."),
  JSONATA_CALL(
      null,
      Severity.WARNING,
      "A JSONata expression calls functions that exist, with as many arguments as they take."),
  VARIABLE_NAME_INVALID(
      INVALID_VARIABLE_NAME,
      "A variable's name has 1 to 80 characters, and is an identifier as Unicode defines them."),
  VARIABLE_NAME_RESERVED(RESERVED_VARIABLE_NAME, "No variable is called \"states\"."),
  VARIABLE_NAME_OF_OUTER_SCOPE(
      DUPLICATE_VARIABLE_NAME,
      "A variable that is assigned inside a Map or Parallel has no name that is assigned around it."),

  VARIABLE_NEVER_ASSIGNED(Layer.VARIABLES, "Some way to a state that reads a variable assigns it."),
  VARIABLE_OUT_OF_SCOPE(
      Layer.VARIABLES,
      "A variable is read where it can be seen: in its scope and in those within."),
  VARIABLE_SOMETIMES_UNASSIGNED(
      null,
      Severity.WARNING,
      "Every way to a state that reads a variable assigns it.",
      Layer.VARIABLES),
  VARIABLE_NEVER_READ(
      null, Severity.WARNING, "A variable that is assigned is read somewhere.", Layer.VARIABLES),
  VARIABLE_HIDES_FUNCTION(
      null,
      Severity.WARNING,
      "No variable has the name of a JSONata function that is called where it has a value.",
      Layer.VARIABLES),

  PATH_NEVER_THERE(Layer.SHAPES, "What is read is there on some way to the state that reads it."),
  VALUE_OF_WRONG_KIND(
      Layer.SHAPES, "A value that is read can be of a kind with which the state can work."),
  RESULT_PATH_BLOCKED(
      Layer.SHAPES,
      "What a ResultPath leads through can be an object, or an array with the index."),
  PATH_SOMETIMES_MISSING(
      null,
      Severity.WARNING,
      "What is read is there on every way to the state that reads it.",
      Layer.SHAPES),
  CATCHER_REPLACES_INPUT(
      null, Severity.WARNING, "A catcher keeps of the input what is read behind it.", Layer.SHAPES),
  EXPRESSION_READS_NOTHING(
      null,
      Severity.WARNING,
      "A JSONata expression reads only what is there on some way to the state.",
      Layer.SHAPES),
  COMPARISON_NEVER_TRUE(
      null, Severity.WARNING, "A comparison can be true for some value.", Layer.SHAPES),
  WRITE_NEVER_READ(
      null,
      Severity.WARNING,
      "What a state writes to a place is read before another state overwrites it.",
      Layer.SHAPES),
  CHOICE_NOT_COVERED(
      null,
      Severity.WARNING,
      "A Choice without Default has a rule for every value that can come.",
      Layer.SHAPES),
  TASK_WITHOUT_TIMEOUT(
      null,
      Severity.WARNING,
      "A Task that may wait for somebody has a timeout or a heartbeat.",
      Layer.SHAPES),

  EXPRESSION_NOT_IN_JSONPATH(
      Layer.DSL, "An expression in a JSONPath state is one that JSONPath can say."),
  EXPRESSION_OF_OTHER_LANGUAGE(Layer.DSL, "Raw text is in the query language of its state."),
  EXPRESSION_OUT_OF_PLACE(
      Layer.DSL, "A result, an error output, an item or a token is read where it exists."),
  TEXT_JOINED(Layer.DSL, "A text holds no expression that was joined to it with +."),
  FLOW_CONTINUES_DIFFERENTLY(
      Layer.DSL, "A flow that is used twice goes on to the same state each time."),
  FLOW_LEADS_NOWHERE(Layer.DSL, "A branch of a choice leads to a state."),
  STATE_DIFFERS(Layer.DSL, "States of one name are the same state."),
  LABEL_MISSING(Layer.DSL, "A label that is gone to is placed before one state of the same scope."),
  EXPRESSION_TOO_DEEP(Layer.DSL, "Operations are not nested deeper than they can be evaluated."),
  RAW_TEXT(Layer.DSL, "Text in one of the languages is what that language can read."),
  VARIABLE_TYPE_DIFFERS(Layer.DSL, "A variable has one type in the whole machine."),
  INPUT_OF_CHILD(
      Layer.DSL,
      "The execution input is not read inside a distributed ForEach, where it is the item."),
  ENDS_DIFFER(Layer.DSL, "All ends of a typed flow hand on the type that it promises."),
  TOKEN_UNUSED(Layer.DSL, "A task that waits for its token sends it to somebody."),
  PAYLOAD_UNFIT(
      Layer.DSL,
      "What a function, an activity or a machine is called with can be what its type says."),
  PAYLOAD_SOMETIMES_UNFIT(
      null,
      Severity.WARNING,
      "What a function, an activity or a machine is called with is what its type says on every way.",
      Layer.DSL),
  INPUT_OF_OTHER_MACHINE(Layer.DSL, "The execution input that is read is the machine's own."),
  LOGICAL_NAME_AMBIGUOUS(
      Layer.DSL, "A logical name stands for one thing, and no two differ in case only."),

  LOGICAL_NAME_UNBOUND(Layer.DEPLOYMENT, "Every logical name of the definition is bound."),
  BINDING_UNKNOWN(Layer.DEPLOYMENT, "Every binding is of a logical name that the definition has."),
  BINDING_REPEATED(Layer.DEPLOYMENT, "A logical name is bound once."),
  BINDING_OF_OTHER_KIND(
      Layer.DEPLOYMENT, "A logical name is bound to a thing of the kind that its task calls."),
  BINDING_VALUE(
      Layer.DEPLOYMENT,
      "What a name is bound to can stand inside a JSON string as it is, and has no placeholder.");

  /** Where a finding comes from. */
  public enum Layer {
    /** The definition itself: fields, transitions, order. */
    STRUCTURE,
    /** Which variables have a value where they are read. */
    VARIABLES,
    /** What the JSON can be at a place, followed through the machine; the service looks at none of it. */
    SHAPES,
    /** The Java code that builds a definition; such a finding has no counterpart in JSON. */
    DSL,
    /** What a definition is deployed with: the things that its logical names are bound to. */
    DEPLOYMENT
  }

  private final @Nullable ServiceCode service;
  private final Severity severity;
  private final String sentence;
  private final Layer layer;

  Code(ServiceCode service, String sentence) {
    this(service, Severity.ERROR, sentence);
  }

  Code(Layer layer, String sentence) {
    this(null, Severity.ERROR, sentence, layer);
  }

  Code(@Nullable ServiceCode service, Severity severity, String sentence) {
    this(service, severity, sentence, Layer.STRUCTURE);
  }

  Code(@Nullable ServiceCode service, Severity severity, String sentence, Layer layer) {
    this.service = service;
    this.severity = severity;
    this.sentence = sentence;
    this.layer = layer;
  }

  /** The service's code for the same fault; empty where the service accepts what is found here. */
  public Optional<ServiceCode> service() {
    return Optional.ofNullable(service);
  }

  public Severity severity() {
    return severity;
  }

  public Layer layer() {
    return layer;
  }

  /** The rule as one sentence that a right definition fulfils. */
  public String sentence() {
    return sentence;
  }
}
