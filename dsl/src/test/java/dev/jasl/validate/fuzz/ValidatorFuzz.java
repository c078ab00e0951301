package dev.jasl.validate.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A hundred thousand of them: {@code mvn -Pfuzz -pl dsl test}. */
class ValidatorFuzz {
  @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
  void anyDefinitionIsValidatedAndTheOrderOfMembersDoesNotMatter(
      @ForAll("mutants") JsonNode definition, @ForAll long seed) {
    Mutants.check(definition, seed);
  }

  @Provide
  Arbitrary<JsonNode> mutants() {
    return Mutants.all();
  }
}
