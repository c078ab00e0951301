package dev.jasl.dsl.aws;

/** What a call over HTTP asks for. */
public enum HttpMethod {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE,
  HEAD,
  OPTIONS
}
