package dev.jasl.runtime.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
      'Type': 'Map', 'ItemReader': {'Resource': 'arn:aws:states:::sqs:sendMessage', 'Parameters': {}}, 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'}, 'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}}}, 'End': true | the ItemReader reads from "arn:aws:states:::sqs:sendMessage"
      'Type': 'Map', 'ItemsPath': '$.a[', 'ItemProcessor': {'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}}}, 'End': true | ItemsPath: "$.a["
      'Type': 'Poss'                                                     | it breaks the language
      'Type': 'Pass', 'Next': 'Nowhere'                                  | there is no state "Nowhere" to go to
      'Type': 'Pass', 'InputPath': '$.a[', 'End': true                   | InputPath: "$.a["
      'Type': 'Pass', 'Parameters': {'a.$': 'States.No()'}, 'End': true  | Parameters:
      'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': '{% 1 + %}', 'End': true | Output:
      'Type': 'Wait', 'Timestamp': 'soon', 'End': true                   | soon
      """)
  void whatCannotRunIsRefusedWithTheStateAndTheReason(String state, String reason) {
    assertThatThrownBy(
            () -> Running.unchecked("{'StartAt': 'S', 'States': {'S': {" + state + "}}}"))
        .isInstanceOf(ProgramException.class)
        .hasMessageStartingWith("state \"S\"")
        .hasMessageContaining(reason);
  }
}
