package dev.jasl.path;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Filters in the library's dialect: the service takes a bare word behind a comparison for a string, the library wants quotes. */
final class FilterText {
  /** Quoted texts come first, so that nothing within them is taken for a comparison. */
  private static final Pattern COMPARISON = Pattern.compile(
      "'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|(==|!=|<=|>=|<|>)\\s*([\\p{L}_][^'\"&|()\\[\\]]*?)\\s*(?=&&|\\|\\||\\)|$)");

  private static final Set<String> LITERALS = Set.of("true", "false", "null");

  private FilterText() {}

  static String forLibrary(String filter) {
    return COMPARISON.matcher(filter).replaceAll(FilterText::quoted);
  }

  private static String quoted(MatchResult found) {
    String word = found.group(2);
    boolean bare = word != null && !LITERALS.contains(word);
    return Matcher.quoteReplacement(bare ? found.group(1) + " '" + word + "'" : found.group());
  }
}
