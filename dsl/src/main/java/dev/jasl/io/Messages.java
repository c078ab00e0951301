package dev.jasl.io;

import dev.jasl.model.QueryLanguage;
import java.util.List;

/** Messages in the words of the service, as far as they are known. */
final class Messages {
  private Messages() {}

  static String required(List<String> names) {
    return "These fields are required: " + names;
  }

  static String oneRequired(List<String> names) {
    return "One of these fields is required: " + names;
  }

  static String exactlyOneRequired(List<String> names) {
    return "This object should have only one of the following fields: " + names;
  }

  static String onlyOne(List<String> names) {
    return "There should only be one of the following fields: " + names;
  }

  static String notSupported(String name) {
    return "Field '" + Shown.text(name) + "' is not supported";
  }

  static String otherLanguage(String name, QueryLanguage home) {
    QueryLanguage here =
        home == QueryLanguage.JSONATA ? QueryLanguage.JSONPATH : QueryLanguage.JSONATA;
    return "The QueryLanguage is set to '" + here + "', but field '" + name
        + "' is only supported for the '" + home + "' QueryLanguage";
  }

  static String wrongType(String expected) {
    return "Expected value of type [" + expected + "]";
  }

  static String notOneOf(String name, List<?> values) {
    return "The field '" + name + "' should have one of these values: " + values;
  }

  static String notAmong(List<?> values) {
    return "Value should be one of the following: " + values;
  }

  static String tooSmall(String least) {
    return "Minimum value is " + least;
  }

  static String tooGreat(String most) {
    return "Maximum value is " + most;
  }

  static String empty() {
    return "Value cannot be empty";
  }
}
