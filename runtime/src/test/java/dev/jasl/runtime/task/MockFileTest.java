package dev.jasl.runtime.task;

import static dev.jasl.runtime.task.Calls.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockFileTest {
  private static final String FULL = """
      {'StateMachines': {'Orders': {'TestCases': {
         'HappyPath': {'Charge': 'ChargeOk', 'Ship': 'ShipAfterRetries'},
         'Empty': {}}}},
       'MockedResponses': {
         'ChargeOk': {'0': {'Return': {'ok': true}}},
         'ShipAfterRetries': {'0-1': {'Throw': {'Error': 'Busy', 'Cause': 'slow down'}}, '2': {'Return': 'shipped'}}}}""";

  private static TaskAnswer answer(TaskRouter router, String state, int invocation)
      throws Exception {
    return router.handle(Calls.of(state, "arn:aws:states:::sns:publish", "{}", invocation));
  }

  @Test
  void aTestCaseBindsResponsesToStates() throws Exception {
    MockFile file = MockFile.read(json(FULL));
    TaskRouter router = file.router(new MockFile.TestCase("Orders", "HappyPath"));

    assertThat(answer(router, "Charge", 0)).isEqualTo(TaskAnswer.success(json("{'ok': true}")));
    assertThat(answer(router, "Ship", 0)).isEqualTo(TaskAnswer.failure("Busy", "slow down"));
    assertThat(answer(router, "Ship", 1)).isEqualTo(TaskAnswer.failure("Busy", "slow down"));
    assertThat(answer(router, "Ship", 2)).isEqualTo(TaskAnswer.success(json("'shipped'")));
  }

  @Test
  void statesWithoutAResponseAreUnbound() {
    TaskRouter router =
        MockFile.read(json(FULL)).router(new MockFile.TestCase("Orders", "HappyPath"));

    assertThatThrownBy(() -> answer(router, "Other", 0)).isInstanceOf(UnboundTaskException.class);
  }

  @Test
  void testCasesAreListedAndMustBeChosenFrom() {
    MockFile file = MockFile.read(json(FULL));

    assertThat(file.testCases())
        .extracting(String::valueOf)
        .containsExactly("Orders#HappyPath", "Orders#Empty");
    assertThatThrownBy(file::router)
        .isInstanceOf(MockFileException.class)
        .hasMessage("choose one of the test cases [Orders#HappyPath, Orders#Empty]");
    assertThatThrownBy(() -> file.router(new MockFile.TestCase("Orders", "Sad")))
        .hasMessage("no test case \"Orders#Sad\"; there are [Orders#HappyPath, Orders#Empty]");
  }

  @Test
  void theShortFormNamesStatesAtOnce() throws Exception {
    MockFile file = MockFile.read(json("{'Charge': {'0': {'Return': 1}}}"));

    assertThat(file.testCases()).isEmpty();
    assertThat(answer(file.router(), "Charge", 0)).isEqualTo(TaskAnswer.success(json("1")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
      []                                             | /: expected an object, found an array
      {'S': 1}                                       | /S: expected an object, found 1
      {'S': {'first': {'Return': 1}}}                | /S/first: expected the number of an attempt, such as "0", or a range that goes up, such as "1-3"
      {'S': {'2-1': {'Return': 1}}}                  | /S/2-1: expected the number of an attempt
      {'S': {'0-2': {'Return': 1}, '1': {'Return': 2}}} | /S/1: "0-2" answers the same attempt
      {'S': {'0': {}}}                               | /S/0: expected either "Return" or "Throw", found {}
      {'S': {'0': {'Return': 1, 'Throw': {}}}}       | /S/0: expected either "Return" or "Throw"
      {'S': {'0': {'Throw': 'E'}}}                   | /S/0/Throw: expected an object, found "E"
      {'S': {'0': {'Throw': {'Error': 5}}}}          | /S/0/Throw/Error: expected text, found 5
      {'S': {'0': {'Throw': {'Err': 'E'}}}}          | /S/0/Throw: "Err" means nothing here; there are [Error, Cause]
      {'S': {'0': {'Return': 1, 'After': 5}}}        | /S/0: "After" means nothing here; there are [Return, Throw]
      {'StateMachines': {}}                          | /: "MockedResponses" is missing
      {'MockedResponses': {}}                        | /: "StateMachines" is missing
      {'MockedResponses': {}, 'StateMachines': {'M': {}}} | /StateMachines/M: "TestCases" is missing
      {'MockedResponses': {'R': {}}, 'StateMachines': {'M': {'TestCases': {'T': {'S': 'Q'}}}}} | /StateMachines/M/TestCases/T/S: no response "Q" in "MockedResponses"; there are [R]
      """)
  void whatIsWrongIsNamedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> MockFile.read(json(text)))
        .isInstanceOf(MockFileException.class)
        .hasMessageContaining(message);
  }
}
