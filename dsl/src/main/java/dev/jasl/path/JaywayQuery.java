package dev.jasl.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.regex.Pattern;

/**
 * Filters, wildcards, slices, scans and functions, evaluated by Jayway's library with its default options: the service's
 * own error texts are that library's.
 */
final class JaywayQuery implements Query {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Complete in itself, so that the library's static defaults are neither read nor changed. */
  private static final Configuration CONFIGURATION = Configuration.builder()
      .jsonProvider(new Nodes())
      .mappingProvider(new JacksonMappingProvider(MAPPER))
      .build();

  /** Older versions, and so the service, say this in other words, and without the class. */
  private static final Pattern NO_OBJECT = Pattern.compile(
      "Expected to find an object with property (.*) in path (.*) but found '.*", Pattern.DOTALL);

  private final String text;
  private final com.jayway.jsonpath.JsonPath path;
  private final boolean reusable;

  private JaywayQuery(String text, com.jayway.jsonpath.JsonPath path) {
    this.text = text;
    this.path = path;
    this.reusable = isStateless(text);
  }

  /**
   * @param text starting with a single {@code $}
   * @throws InvalidPathException the library's own verdict on the text
   */
  static JaywayQuery compile(String text) {
    return new JaywayQuery(text, com.jayway.jsonpath.JsonPath.compile(text));
  }

  /** Scans and function calls leave marks in the library's compiled path, so such a path serves only once. */
  private static boolean isStateless(String text) {
    if (text.contains("..")) {
      return false;
    }
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      if (at == 0 || text.charAt(at - 1) != '?') {
        return false;
      }
    }
    return true;
  }

  @Override
  public JsonNode find(JsonNode root) {
    try {
      return asNode(read(root));
    } catch (PathNotFoundException nothing) {
      return isDefinite() ? MissingNode.getInstance() : JsonNodeFactory.instance.arrayNode();
    } catch (JsonPathException unfit) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public String whyMissing(JsonNode root) {
    try {
      return asNode(read(root)).isMissingNode() ? "No results for path: " + path.getPath() : "";
    } catch (JsonPathException missing) {
      return NO_OBJECT
          .matcher(String.valueOf(missing.getMessage()))
          .replaceAll("Property $1 not found in path $2");
    }
  }

  @Override
  public boolean isDefinite() {
    return path.isDefinite();
  }

  private Object read(JsonNode root) {
    com.jayway.jsonpath.JsonPath own = reusable ? path : com.jayway.jsonpath.JsonPath.compile(text);
    try {
      return own.read(root, CONFIGURATION);
    } catch (ClassCastException unfit) { // what the library makes of "empty" on an object
      throw new JsonPathException("A filter cannot be applied to what it finds", unfit);
    }
  }

  /** Functions answer with plain Java values. */
  private static JsonNode asNode(Object found) {
    return found instanceof JsonNode node ? node : MAPPER.valueToTree(found);
  }

  /** Jackson's arrays answer null where the library counts on an exception for an index that does not exist. */
  private static final class Nodes extends JacksonJsonNodeJsonProvider {
    Nodes() {
      super(MAPPER);
    }

    @Override
    public Object getArrayIndex(Object array, int index) {
      Object element = super.getArrayIndex(array, index);
      if (element == null) {
        throw new IndexOutOfBoundsException(index);
      }
      return element;
    }
  }
}
