package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Location;
import dev.jasl.template.TemplateLocation;
import dev.jasl.validate.flow.Seen;

/** Where a spot is in the definition. */
final class SpotPlace {
  private SpotPlace() {}

  static Location of(Seen.Spot spot) {
    Location owner = TemplateLocation.within(spot.field(), spot.inside());
    return spot.member().isEmpty() ? owner : owner.child(spot.member());
  }
}
