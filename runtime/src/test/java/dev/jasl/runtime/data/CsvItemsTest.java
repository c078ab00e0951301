package dev.jasl.runtime.data;

import static dev.jasl.runtime.data.Reading.FIRST_ROW;
import static dev.jasl.runtime.data.Reading.csv;
import static dev.jasl.runtime.data.Reading.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.model.CsvHeaders;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.ReaderConfig.CsvDelimiter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvItemsTest {
  private static final ReaderConfig NAMED = csv(FIRST_ROW, null);

  @Test
  void valuesAreTextsUnderTheNamesInTheFirstRow() {
    assertThat(items("a,b\n1,true\r\n,null", NAMED))
        .containsExactly("{'a':'1','b':'true'}", "{'a':'','b':'null'}");
  }

  @Test
  void givenNamesLeaveTheFirstRowToTheData() {
    assertThat(items("1,2\n", csv(new CsvHeaders.Given(List.of("x", "y")), null)))
        .containsExactly("{'x':'1','y':'2'}");
  }

  @Test
  void shortRowsAreFilledUpAndLongOnesCut() {
    assertThat(items("a,b\n1\n1,2,3\n,,,\n", NAMED))
        .containsExactly("{'a':'1','b':''}", "{'a':'1','b':'2'}", "{'a':'','b':''}");
  }

  @Test
  void aRowOfBlanksIsDataAndALineWithoutACharacterIsNone() {
    assertThat(items("a,b\n\n   \n\n", NAMED)).containsExactly("{'a':'   ','b':''}");
  }

  @Test
  void anEmptyLastColumnNameIsAName() {
    assertThat(items("a,\n1,2", NAMED)).containsExactly("{'a':'1','':'2'}");
  }

  @Test
  void quotesHoldDelimitersLineFeedsAndDoubledQuotes() {
    assertThat(items("a,b\n\"1,2\n3\",\"say \"\"yes\"\"\"\n", NAMED))
        .containsExactly("{'a':'1,2\\n3','b':'say \\'yes\\''}");
  }

  @Test
  void aBackslashEscapesItselfQuotesAndTheDelimiterAndElseVanishes() {
    assertThat(items("a,b\n\\\\x,\\\"y\n1\\,2,n\\ew\n\"q\\\"r\",\\\n", NAMED))
        .containsExactly(
            "{'a':'\\\\x','b':'\\'y'}", "{'a':'1,2','b':'new'}", "{'a':'q\\'r','b':''}");
  }

  @Test
  void everyDelimiterOfTheLanguageDivides() {
    assertThat(items("a|b\n1,|2", csv(FIRST_ROW, CsvDelimiter.PIPE)))
        .containsExactly("{'a':'1,','b':'2'}");
    assertThat(items("a;b\n1;2", csv(FIRST_ROW, CsvDelimiter.SEMICOLON)))
        .containsExactly("{'a':'1','b':'2'}");
    assertThat(items("a b\n1 2", csv(FIRST_ROW, CsvDelimiter.SPACE)))
        .containsExactly("{'a':'1','b':'2'}");
    assertThat(items("a\tb\n1\t2", csv(FIRST_ROW, CsvDelimiter.TAB)))
        .containsExactly("{'a':'1','b':'2'}");
    assertThat(items("a,b\n1,2", csv(FIRST_ROW, CsvDelimiter.COMMA)))
        .containsExactly("{'a':'1','b':'2'}");
  }

  @Test
  void aNameMayNotStandTwice() {
    assertThatThrownBy(() -> items("a,a\n1,2", NAMED))
        .isInstanceOf(ItemReadingException.class)
        .hasMessage("CSV headers cannot contain duplicates.");
    assertThatThrownBy(() -> items("", csv(new CsvHeaders.Given(List.of("h", "h")), null)))
        .hasMessage("CSV headers cannot contain duplicates.");
  }

  @Test
  void quotesMustBeClosed() {
    assertThatThrownBy(() -> items("a\n\"1\n2", NAMED)).hasMessageContaining("ends inside quotes");
  }

  @Test
  void anEmptyFileHoldsNothing() {
    assertThat(items("", NAMED)).isEmpty();
    assertThat(items("a,b\n", NAMED)).isEmpty();
  }

  @Test
  void aFieldThatNeverEndsIsRefusedBeforeItFillsTheMemory() {
    assertThatThrownBy(() -> items("a\n" + "x".repeat(8 * 1024 * 1024 + 1), NAMED))
        .hasMessageContaining("longer than 8 MB");
  }
}
