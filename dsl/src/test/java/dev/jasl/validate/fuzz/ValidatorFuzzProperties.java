package dev.jasl.validate.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two thousand of them, in every build. */
class ValidatorFuzzProperties {
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void anyDefinitionIsValidatedAndTheOrderOfMembersDoesNotMatter(
      @ForAll("mutants") JsonNode definition, @ForAll long seed) {
    Mutants.check(definition, seed);
  }

  @Provide
  Arbitrary<JsonNode> mutants() {
    return Mutants.all();
  }
}
