package dev.jasl.intrinsic;

import static dev.jasl.intrinsic.Kind.ANY;
import static dev.jasl.intrinsic.Kind.ARRAY;
import static dev.jasl.intrinsic.Kind.BOOLEAN;
import static dev.jasl.intrinsic.Kind.INTEGER;
import static dev.jasl.intrinsic.Kind.OBJECT;
import static dev.jasl.intrinsic.Kind.STRING;
import static dev.jasl.intrinsic.Parameter.one;
import static dev.jasl.intrinsic.Parameter.optional;
import static dev.jasl.intrinsic.Parameter.repeated;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The table of intrinsic functions. Parser, checker, evaluator and typed DSL all read this one, so that they cannot
 * disagree about a function.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">States Language, Appendix B</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // lists are unmodifiable, and a body is a static method
public enum IntrinsicFunction {
  FORMAT(
      "Format",
      STRING,
      "Puts one value into each {} of the template.",
      TextFunctions::format,
      one("template", STRING),
      repeated("value", ANY)),
  STRING_TO_JSON(
      "StringToJson",
      ANY,
      "Parses JSON; a blank text is null.",
      JsonFunctions::parse,
      one("text", STRING)),
  JSON_TO_STRING(
      "JsonToString",
      STRING,
      "Writes a value as compact JSON.",
      JsonFunctions::write,
      one("value", ANY)),
  ARRAY_OF(
      "Array", ARRAY, "An array of the arguments.", ArrayFunctions::of, repeated("element", ANY)),
  ARRAY_PARTITION(
      "ArrayPartition",
      ARRAY,
      "Cuts an array into arrays of at most the given size.",
      ArrayFunctions::partition,
      one("array", ARRAY),
      one("size", INTEGER).atLeast(1)),
  ARRAY_CONTAINS(
      "ArrayContains",
      BOOLEAN,
      "Whether an element equals the value, objects and arrays included.",
      ArrayFunctions::contains,
      one("array", ARRAY),
      one("value", ANY)),
  ARRAY_RANGE(
      "ArrayRange",
      ARRAY,
      "The numbers from first to last in the given step, both ends included; at most 1000.",
      ArrayFunctions::range,
      one("first", INTEGER),
      one("last", INTEGER),
      one("step", INTEGER)),
  ARRAY_GET_ITEM(
      "ArrayGetItem",
      ANY,
      "The element at an index, counted from 0.",
      ArrayFunctions::item,
      one("array", ARRAY),
      one("index", INTEGER).atLeast(0)),
  ARRAY_LENGTH(
      "ArrayLength",
      INTEGER,
      "The number of elements.",
      ArrayFunctions::length,
      one("array", ARRAY)),
  ARRAY_UNIQUE(
      "ArrayUnique",
      ARRAY,
      "The array without repeated elements.",
      ArrayFunctions::unique,
      one("array", ARRAY)),
  BASE64_ENCODE(
      "Base64Encode",
      STRING,
      "The Base64 form of a text's UTF-8 bytes.",
      TextFunctions::encode,
      one("text", STRING).atMost(10_000)),
  BASE64_DECODE(
      "Base64Decode",
      STRING,
      "The text whose UTF-8 bytes this is the Base64 form of.",
      TextFunctions::decode,
      one("text", STRING).atMost(10_000)),
  HASH(
      "Hash",
      STRING,
      "The hash, in lower-case hexadecimal, of a text or of another value's JSON.",
      TextFunctions::hash,
      one("data", ANY).atMost(10_000),
      one("algorithm", STRING).among(TextFunctions.ALGORITHMS)),
  JSON_MERGE(
      "JsonMerge",
      OBJECT,
      "One object with the members of both; the second one wins.",
      JsonFunctions::merge,
      one("first", OBJECT),
      one("second", OBJECT),
      one("deep", BOOLEAN).among(List.of(BooleanNode.FALSE))),
  MATH_RANDOM(
      "MathRandom",
      INTEGER,
      "A random integer, start included, end excluded; with a seed always the same.",
      MathFunctions::random,
      one("start", INTEGER),
      one("end", INTEGER),
      optional("seed", INTEGER)),
  MATH_ADD(
      "MathAdd",
      INTEGER,
      "The sum of two integers.",
      MathFunctions::add,
      one("first", INTEGER),
      one("second", INTEGER)),
  STRING_SPLIT(
      "StringSplit",
      ARRAY,
      "The pieces between delimiters, of which each character is one; empty pieces are dropped.",
      TextFunctions::split,
      one("text", STRING),
      one("delimiters", STRING)),
  UUID("UUID", STRING, "A version 4 UUID.", TextFunctions::uuid);

  private static final String PREFIX = "States.";

  private final String fullName;
  private final Kind result;
  private final String summary;
  private final Body body;
  private final List<Parameter> parameters;

  IntrinsicFunction(String name, Kind result, String summary, Body body, Parameter... parameters) {
    this.fullName = PREFIX + name;
    this.result = result;
    this.summary = summary;
    this.body = body;
    this.parameters = List.of(parameters);
  }

  /** The function of this full name, such as {@code States.Format}; names are case-sensitive. */
  public static Optional<IntrinsicFunction> named(String fullName) {
    return Arrays.stream(values()).filter(f -> f.fullName.equals(fullName)).findFirst();
  }

  /** As it is written in a definition: {@code States.Format}. */
  public String fullName() {
    return fullName;
  }

  /** What it takes, in order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** What it returns. */
  public Kind result() {
    return result;
  }

  /** What it does, in one sentence. */
  public String summary() {
    return summary;
  }

  /** The parameter that takes the argument at this position, counted from 0; {@link #accepts} must hold beyond it. */
  public Parameter parameter(int position) {
    return parameters.get(Math.min(position, parameters.size() - 1));
  }

  /** Whether the function may be called with this many arguments. */
  public boolean accepts(int arguments) {
    return arguments >= fewest() && arguments <= most();
  }

  /** The smallest number of arguments. */
  public int fewest() {
    return (int)
        parameters.stream().filter(p -> p.occurs() == Parameter.Occurs.ONCE).count();
  }

  /** The largest number of arguments; {@link Integer#MAX_VALUE} if there is none. */
  public int most() {
    boolean open = parameters.stream().anyMatch(p -> p.occurs() == Parameter.Occurs.REPEATED);
    return open ? Integer.MAX_VALUE : parameters.size();
  }

  /** How to call it: {@code States.ArrayGetItem(array, index)}. */
  public String signature() {
    StringBuilder text = new StringBuilder(fullName).append('(');
    String separator = "";
    for (Parameter parameter : parameters) {
      text.append(separator)
          .append(
              switch (parameter.occurs()) {
                case ONCE -> parameter.name();
                case OPTIONAL -> "[" + parameter.name() + "]";
                case REPEATED -> parameter.name() + "...";
              });
      separator = ", ";
    }
    return text.append(')').toString();
  }

  Body body() {
    return body;
  }
}
