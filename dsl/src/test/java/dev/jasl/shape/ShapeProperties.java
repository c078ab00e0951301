package dev.jasl.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An object that was changed field by field is the same as one that was made of the fields it has now. */
class ShapeProperties {
  record Setting(String name, Shape shape) {}

  @Property(tries = 500)
  void fieldsThatAreSetOneByOneMakeTheSameObject(@ForAll("settings") List<Setting> settings) {
    Shape changed = Shape.object().closed();
    Map<String, Shape> left = new LinkedHashMap<>();
    for (Setting setting : settings) {
      changed = changed.with(setting.name(), setting.shape());
      left.put(setting.name(), setting.shape());
    }
    ObjectShapeBuilder made = Shape.object();
    left.forEach(made::always);

    assertThat(changed).isEqualTo(made.closed()).hasSameHashCodeAs(made.closed());
    assertThat(changed.depth()).isEqualTo(made.closed().depth());
    assertThat(changed.size()).isEqualTo(made.closed().size());
  }

  @Property(tries = 300)
  void aFieldThatIsTakenAwayLeavesNoTrace(
      @ForAll("settings") List<Setting> settings, @ForAll("shapes") Shape gone) {
    Shape object = Shape.object().closed();
    for (Setting setting : settings) {
      object = object.with(setting.name(), setting.shape());
    }
    Shape without =
        object.with("gone", gone).knowing(List.of(new PathStep.Field("gone")), Found.never());

    assertThat(without).isEqualTo(object).hasSameHashCodeAs(object);
    assertThat(without.depth()).isEqualTo(object.depth());
    assertThat(without.size()).isEqualTo(object.size());
  }

  @Property(tries = 300)
  void whatIsJoinedDoesNotDependOnTheOrder(
      @ForAll("shapes") Shape one, @ForAll("shapes") Shape other) {
    assertThat(one.join(other)).isEqualTo(other.join(one)).hasSameHashCodeAs(other.join(one));
    assertThat(one.join(other).join(other)).isEqualTo(one.join(other));
  }

  @Property(tries = 500)
  void whatIsOneOfTheWantedFits(@ForAll("shapes") Shape one, @ForAll("shapes") Shape other) {
    assertThat(Misfit.of(one, one.join(other))).isEmpty();
    assertThat(Misfit.of(one.join(other), one).filter(Misfit::always)).isEmpty();
  }

  @Provide
  Arbitrary<List<Setting>> settings() {
    Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "e");
    return Combinators.combine(names, shapes()).as(Setting::new).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Shape> shapes() {
    Arbitrary<Shape> leaves = Arbitraries.of(
        Shape.unknown(),
        Shape.string(),
        Shape.number(),
        Shape.nul(),
        Shape.texts("x", "y"),
        Shape.array(Shape.number()));
    return Arbitraries.recursive(
        () -> leaves,
        inner -> Combinators.combine(inner, leaves)
            .as((deep, flat) ->
                Shape.object().always("a", deep).sometimes("b", flat).closed()),
        0,
        4);
  }
}
