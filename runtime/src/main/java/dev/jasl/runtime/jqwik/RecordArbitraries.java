package dev.jasl.runtime.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.Json;
import dev.jasl.shape.RecordSchema;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Generated records, {@code @ForAll SalesRun run}: any value that fulfils the record's schema. */
public final class RecordArbitraries implements ArbitraryProvider {
  @Override
  public boolean canProvideFor(TypeUsage target) {
    return target.getRawType().isRecord()
        && RecordSchema.of(target.getRawType()).isPresent();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    JsonNode schema = RecordSchema.of(target.getRawType()).orElseThrow();
    return Set.of(SchemaArbitraries.of(schema).map(json -> Json.to(json, target.getRawType())));
  }
}
