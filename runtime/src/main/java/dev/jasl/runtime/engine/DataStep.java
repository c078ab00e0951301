package dev.jasl.runtime.engine;

/**
 * A station of the data on its way through a state.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html">InspectionData</a>
 */
public enum DataStep {
  AFTER_INPUT_PATH("afterInputPath"),
  AFTER_PARAMETERS("afterParameters"),
  AFTER_ARGUMENTS("afterArguments"),
  AFTER_ITEMS_PATH("afterItemsPath"),
  AFTER_ITEMS_POINTER("afterItemsPointer"),
  AFTER_ITEM_SELECTOR("afterItemSelector"),
  AFTER_ITEM_BATCHER("afterItemBatcher"),
  MAX_CONCURRENCY("maxConcurrency"),
  TOLERATED_FAILURE_COUNT("toleratedFailureCount"),
  TOLERATED_FAILURE_PERCENTAGE("toleratedFailurePercentage"),
  /** What the work gave, as it came. */
  RESULT("result"),
  AFTER_RESULT_SELECTOR("afterResultSelector"),
  AFTER_RESULT_PATH("afterResultPath");

  private final String field;

  DataStep(String field) {
    this.field = field;
  }

  /** What the service calls it. */
  public String field() {
    return field;
  }
}
