package dev.jasl.validate.rules;

import static java.util.stream.Collectors.joining;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.Resource;
import dev.jasl.model.ResultWriter;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A call that a distributed Map makes itself: of its {@code ItemReader} or of its {@code ResultWriter}.
 *
 * @param field which of the two
 */
record MapCall(Field field, Resource resource, CallArguments arguments) {
  /** The fields that call something. */
  enum Field {
    READER("ItemReader", "getObject", "listObjectsV2"),
    WRITER("ResultWriter", "putObject");

    final String text;

    /** The resources there are, as the service lists them. */
    final String examples;

    private final Pattern resource;

    Field(String text, String... actions) {
      this.text = text;
      this.examples = Arrays.stream(actions)
          .map(action -> "arn:<partition>:states:::s3:" + action)
          .collect(joining(", "));
      this.resource = Pattern.compile("arn:[^:]+:states:::s3:(" + String.join("|", actions) + ")");
    }
  }

  static List<MapCall> of(StateNode state, MapState map) {
    List<MapCall> calls = new ArrayList<>();
    if (map.mode() instanceof MapMode.Distributed distributed) {
      ItemReader reader = distributed.itemReader();
      if (reader != null) {
        calls.add(new MapCall(
            Field.READER,
            reader.resource(),
            new CallArguments(map.data().language(), at(state, Field.READER), reader.arguments())));
      }
      if (distributed.resultWriter() instanceof ResultWriter.Export export) {
        calls.add(new MapCall(
            Field.WRITER,
            export.resource(),
            new CallArguments(map.data().language(), at(state, Field.WRITER), export.arguments())));
      }
    }
    return calls;
  }

  private static Location at(StateNode state, Field field) {
    return state.at().child(field.text);
  }

  boolean isKnown() {
    return field.resource.matcher(resource.text()).matches();
  }

  /** The parameters that it needs. */
  List<String> required() {
    return resource.text().endsWith(":getObject") ? List.of("Bucket", "Key") : List.of("Bucket");
  }
}
