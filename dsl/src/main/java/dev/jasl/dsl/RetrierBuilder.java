package dev.jasl.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.jasl.model.Extras;
import dev.jasl.model.JitterStrategy;
import dev.jasl.model.Retrier;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A retrier in the making; it does not outlive the method that changes it. */
final class RetrierBuilder {
  private final List<String> errors;
  private @Nullable Long interval;
  private @Nullable Long attempts;
  private @Nullable BigDecimal rate;
  private @Nullable Long longest;
  private @Nullable JitterStrategy jitter;
  private @Nullable String comment;

  RetrierBuilder(List<String> errors) {
    this.errors = errors;
  }

  RetrierBuilder(Retrier retrier) {
    this.errors = retrier.errorEquals();
    this.interval = retrier.intervalSeconds();
    this.attempts = retrier.maxAttempts();
    this.rate = retrier.backoffRate();
    this.longest = retrier.maxDelaySeconds();
    this.jitter = retrier.jitterStrategy();
    this.comment = retrier.comment();
  }

  @CanIgnoreReturnValue
  RetrierBuilder interval(Long seconds) {
    interval = seconds;
    return this;
  }

  @CanIgnoreReturnValue
  RetrierBuilder attempts(Long retries) {
    attempts = retries;
    return this;
  }

  @CanIgnoreReturnValue
  RetrierBuilder rate(BigDecimal factor) {
    rate = factor;
    return this;
  }

  @CanIgnoreReturnValue
  RetrierBuilder longest(Long seconds) {
    longest = seconds;
    return this;
  }

  @CanIgnoreReturnValue
  RetrierBuilder jitter(JitterStrategy strategy) {
    jitter = strategy;
    return this;
  }

  @CanIgnoreReturnValue
  RetrierBuilder comment(@Nullable String text) {
    comment = text;
    return this;
  }

  Retrier build() {
    return new Retrier(errors, interval, attempts, rate, longest, jitter, comment, Extras.none());
  }
}
