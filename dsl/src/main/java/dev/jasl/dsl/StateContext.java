package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Dialect;
import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.JsonataDialect;
import dev.jasl.expr.Node;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.Catcher;
import dev.jasl.model.Catcher.Data;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Extras;
import dev.jasl.model.Header;
import dev.jasl.model.Quantity;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.StateName;
import dev.jasl.model.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place in which a step becomes a state: its name, what follows, the language, and the emission it is part of. */
final class StateContext {
  private final Emission emission;
  private final Element.Placed placed;
  private final StateName name;
  private final @Nullable Position next;
  private final QueryLanguage language;

  StateContext(
      Emission emission, Element.Placed placed, @Nullable Position next, QueryLanguage language) {
    this.emission = emission;
    this.placed = placed;
    this.name = placed.name();
    this.next = next;
    this.language = language;
  }

  StateContext in(QueryLanguage other) {
    return new StateContext(emission, placed, next, other);
  }

  /** The language of states that do not insist on one. */
  QueryLanguage neutral() {
    return emission.assembly().languages().neutral();
  }

  QueryLanguage language() {
    return language;
  }

  Header header(@Nullable String comment) {
    QueryLanguage own = language == emission.assembly().languages().machine() ? null : language;
    return new Header(name, comment, own, Extras.none());
  }

  Header header(Settings<?> settings) {
    return settings.namesLanguage()
        ? new Header(name, settings.comment(), language, Extras.none())
        : header(settings.comment());
  }

  Transition transition() {
    StateName target = emission.leadsTo(next);
    return target == null ? Transition.end() : Transition.next(target);
  }

  /** What follows, or nothing when the flow ends here. */
  @Nullable
  StateName next() {
    return emission.leadsTo(next);
  }

  /** Where a branch of this state begins; its open ends go on after this state. */
  @Nullable
  StateName branch(Flow flow) {
    return emission.leadsTo(emission.beginning(flow, next));
  }

  /** A branch of this state; nothing when its flow has no state. */
  @Nullable
  Scope branch(TypedFlow<?> flow, Location at) {
    return Emission.scope(
        emission.assembly(), emission.place().branch(name, at), flow, flow.type());
  }

  /** What this state runs for each item; nothing when its flow has no state. */
  @Nullable
  Scope body(ScopePlace.Kind how, MapBody body, Location at) {
    ScopePlace place = emission.place().body(how, name, at, body.item());
    return Emission.scope(emission.assembly(), place, body.flow(), body.type());
  }

  /** A number that is written down or computed; nothing for nothing. */
  @Nullable
  Quantity quantity(@Nullable Node node, String field) {
    return new StateFields(this).quantity(node, field);
  }

  /** As it stands between the delimiters of a JSONata expression, or alone in JSONPath. */
  String between(Rendered.Computed computed) {
    return language == QueryLanguage.JSONATA ? " " + computed.text() + " " : computed.text();
  }

  /** An object in the state's own notation, for what stands beside its main payload. */
  JsonNode payload(Node node, String field) {
    return language == QueryLanguage.JSONATA
        ? json(node, Place.INPUT, field)
        : Objects.requireNonNullElseGet(
            new WorkWriter(this, null).template(node, Place.INPUT, field),
            JsonNodeFactory.instance::objectNode);
  }

  void remember(TaskDraft<?> draft) {
    emission.assembly().tasks().remember(name, draft);
  }

  Location location() {
    return emission.place().states().child(name.value());
  }

  Site site(Place place, String field) {
    return site(place, location().child(field));
  }

  Site site(Place place, Location at) {
    boolean input = language == QueryLanguage.JSONATA || place == Place.INPUT;
    return new Site(place, at, findings(), item -> emission.item().at(item, name, input));
  }

  Findings findings() {
    return emission.assembly().findings();
  }

  Tokens tokens() {
    return new Tokens(emission.assembly().tasks().waitsForToken(name), location(), findings());
  }

  /** Takes down what is read here, for the checks over the whole machine. */
  void note(Node node, Location at) {
    tokens().check(node, at);
    emission.assembly().reads().note(node, at, emission.place());
  }

  Rendered render(Node node, Place place, String field) {
    note(node, location().child(field));
    return Dialect.of(language).render(node, site(place, field));
  }

  /** JSON with computed parts in JSONata's notation. */
  JsonNode json(Node node, Place place, String field) {
    return json(node, site(place, field));
  }

  /** JSON with computed parts in JSONata's notation. */
  JsonNode json(Node node, Site site) {
    note(node, site.location());
    return new JsonataDialect().json(node, site);
  }

  /** {@code Assign}; nothing where nothing is assigned. */
  <R> @Nullable ObjectNode assign(List<Assignment<R>> assignments, R result, Place place) {
    String item = emission.item().assignedBy(name, placed.step(), language);
    ObjectNode assigned = assign(assignments, result, site(place, "Assign"));
    if (item == null) {
      return assigned;
    }
    ObjectNode more = JsonNodeFactory.instance.objectNode().put(item, "{% $states.input %}");
    return assigned == null ? more : more.setAll(assigned);
  }

  <R> @Nullable ObjectNode assign(List<Assignment<R>> assignments, R result, Site site) {
    if (assignments.isEmpty()) {
      return null;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (Assignment<R> assignment : assignments) {
      Node value = assignment.value(result);
      Location at = site.location().child(assignment.name());
      note(value, at);
      emission
          .assembly()
          .reads()
          .assigned(assignment.name(), assignment.type(), at, emission.place());
      members.put(assignment.name(), value);
    }
    return Dialect.of(language).object(members, site);
  }

  ErrorHandling errors(List<Retry> retries, List<CatchClause> clauses) {
    List<Catcher> catchers = new ArrayList<>();
    for (CatchClause clause : clauses) {
      catchers.add(catcher(clause, location().child("Catch").child(catchers.size())));
    }
    return new ErrorHandling(retries.stream().map(Retry::retrier).toList(), catchers);
  }

  private Catcher catcher(CatchClause clause, Location at) {
    CatchDraft draft = clause.draft();
    Site site = site(Place.ERROR, at.child("Assign"));
    return new Catcher(
        draft.names(),
        handler(clause, at),
        data(draft, at),
        assign(draft.assignments(), ErrorExpr.TYPE.at(Node.Root.ERROR_OUTPUT), site),
        draft.comment(),
        Extras.none());
  }

  private StateName handler(CatchClause clause, Location at) {
    StateName target =
        emission.leadsTo(emission.beginning(clause.flow(), clause.resuming() ? next : null));
    if (target == null) {
      findings()
          .add(Diagnostic.of(
              Code.FLOW_LEADS_NOWHERE,
              at.child("Next"),
              "the catcher leads to no state",
              "give it a flow with a state, start(\"Notify\", …) or fail(…)"));
      return name;
    }
    return target;
  }

  private Data data(CatchDraft draft, Location at) {
    if (language == QueryLanguage.JSONPATH) {
      return new Data.JsonPath(draft.resultPath());
    }
    return new Data.Jsonata(
        draft.output() == null
            ? null
            : json(draft.output(), site(Place.ERROR, at.child("Output"))));
  }
}
