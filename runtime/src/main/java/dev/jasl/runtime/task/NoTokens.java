package dev.jasl.runtime.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** See {@link TaskTokens#none()}. */
enum NoTokens implements TaskTokens {
  ALL;

  @Override
  public void succeed(String token, JsonNode output) {
    throw TaskTokenException.unknown();
  }

  @Override
  public void succeed(String token, String output) {
    throw TaskTokenException.unknown();
  }

  @Override
  public void fail(String token, @Nullable String error, @Nullable String cause) {
    throw TaskTokenException.unknown();
  }

  @Override
  public void heartbeat(String token) {
    throw TaskTokenException.unknown();
  }

  @Override
  public void taken(String token, @Nullable String worker) {
    throw TaskTokenException.unknown();
  }

  @Override
  public TaskTokens after(Duration delay) {
    return this;
  }
}
