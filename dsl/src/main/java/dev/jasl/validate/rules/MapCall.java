package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.Resource;
import dev.jasl.model.ResultWriter;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
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
    READER("ItemReader", List.of("getObject", "listObjectsV2")),
    WRITER("ResultWriter", List.of("putObject"));

    final String text;
    final List<String> actions;
    private final Pattern resource;

    Field(String text, List<String> actions) {
      this.text = text;
      this.actions = actions;
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
