package dev.jasl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON value can be: one or more {@linkplain Kind kinds}, with what is known of each. A shape is a promise about what cannot be:
 * of {@link #unknown()} nothing is known, and {@link #nothing()} can be no value at all.
 *
 * <p>Immutable, and bounded in depth and size: what would be deeper or larger is unknown. Two shapes are joined where a value comes on
 * one of two ways.
 *
 * <pre>{@code
 * Shape job = Shape.object().always("JobRunState", Shape.string()).closed();
 * job.field("JobRunStatus").presence()          // NEVER
 * job.join(Shape.unknown()).field("JobRunStatus").presence()   // UNKNOWN
 * }</pre>
 */
public final class Shape {
  /** Deeper parts are unknown. */
  static final int DEEPEST = 32;

  /** A shape of more parts than this knows its kinds only. */
  static final int LARGEST = 2_000;

  /** Of more texts than this nothing is known but that they are texts. */
  static final int MOST_TEXTS = 32;

  private static final Shape UNKNOWN = new Shape((1 << Kind.values().length) - 1, true);
  private static final Shape NOTHING = new Shape(0, false);
  private static final Shape NULL = new Shape(Kind.NULL.bit(), false);
  private static final Shape BOOLEAN = new Shape(Kind.BOOLEAN.bit(), false);
  private static final Shape NUMBER = new Shape(Kind.NUMBER.bit(), false);
  private static final Shape STRING = new Shape(Kind.STRING.bit(), false);

  private final int kinds;
  private final boolean unknown;
  private final @Nullable Set<String> texts;
  private final @Nullable Elements elements;
  private final @Nullable Members members;
  private final int depth;
  private final int size;
  private final int hash;

  private Shape(int kinds, boolean unknown) {
    this(kinds, unknown, null, null, null);
  }

  private Shape(
      int kinds,
      boolean unknown,
      @Nullable Set<String> texts,
      @Nullable Elements elements,
      @Nullable Members members) {
    this.kinds = kinds;
    this.unknown = unknown;
    this.texts = texts;
    this.elements = elements;
    this.members = members;
    this.depth = 1 + Math.max(depth(elements), depth(members));
    this.size = 1 + size(elements) + size(members);
    this.hash = ((kinds * 31 + hash(texts)) * 31 + hash(elements)) * 31 + hash(members);
  }

  /** Anything, or something of which nothing is known. */
  public static Shape unknown() {
    return UNKNOWN;
  }

  /** No value: what is read where nothing can be, or what no way leads to. */
  public static Shape nothing() {
    return NOTHING;
  }

  /** JSON's {@code null}. */
  public static Shape nul() {
    return NULL;
  }

  /** {@code true} or {@code false}. */
  public static Shape bool() {
    return BOOLEAN;
  }

  public static Shape number() {
    return NUMBER;
  }

  /** Any text. */
  public static Shape string() {
    return STRING;
  }

  /** One of these texts. */
  public static Shape texts(Set<String> texts) {
    if (texts.isEmpty() || texts.size() > MOST_TEXTS) {
      return STRING;
    }
    Set<String> sorted = Collections.unmodifiableSet(new TreeSet<>(texts));
    return new Shape(Kind.STRING.bit(), false, sorted, null, null);
  }

  /** One of these texts. */
  public static Shape texts(String... texts) {
    return texts(Set.of(texts));
  }

  /** An array of any length, empty included. */
  public static Shape array(Shape element) {
    return array(Elements.of(element));
  }

  /** An array with exactly these elements. */
  public static Shape tuple(List<Shape> elements) {
    return array(Elements.tuple(elements));
  }

  /** Any object. */
  public static Shape anyObject() {
    return object(Members.ANY);
  }

  /** An object, field by field. */
  public static ObjectShapeBuilder object() {
    return new ObjectShapeBuilder();
  }

  /** Exactly this value, as far as shapes tell values apart: of numbers and booleans the kind is kept, of texts the text. */
  public static Shape of(JsonNode value) {
    return LiteralShapes.of(value);
  }

  /** What a JSON Schema allows. What the schema language can say and shapes cannot, is left open. */
  public static Shape ofSchema(JsonNode schema) {
    return SchemaShapes.of(schema);
  }

  /** What the JSON Schema allows that a generated record carries; {@link #unknown()} for a class without one. */
  public static Shape ofRecord(Class<?> type) {
    return RecordSchema.shape(type);
  }

  static Shape array(Elements elements) {
    Elements kept = fits(depth(elements), size(elements)) ? elements : Elements.of(UNKNOWN);
    return new Shape(Kind.ARRAY.bit(), false, null, kept, null);
  }

  static Shape object(Members members) {
    Members kept = fits(depth(members), size(members)) ? members : Members.ANY;
    return new Shape(Kind.OBJECT.bit(), false, null, null, kept);
  }

  private static boolean fits(int depth, int size) {
    return depth < DEEPEST && size < LARGEST;
  }

  public boolean isUnknown() {
    return unknown;
  }

  public boolean isNothing() {
    return kinds == 0;
  }

  public boolean canBe(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** Whether every value is of this kind. */
  public boolean isOnly(Kind kind) {
    return kinds == kind.bit();
  }

  /** All kinds that are possible; all six where nothing is known. */
  public Set<Kind> kinds() {
    Set<Kind> possible = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (canBe(kind)) {
        possible.add(kind);
      }
    }
    return possible;
  }

  /** Where it is a text: the texts that are possible; empty where it can be any text, or none. */
  public Optional<Set<String>> texts() {
    return Optional.ofNullable(texts);
  }

  /** The same values without those of a kind. */
  public Shape without(Kind kind) {
    if (unknown || !canBe(kind)) {
      return this;
    }
    return new Shape(
        kinds & ~kind.bit(),
        false,
        kind == Kind.STRING ? null : texts,
        kind == Kind.ARRAY ? null : elements,
        kind == Kind.OBJECT ? null : members);
  }

  /** Those of the values that are of this kind; any value of the kind where nothing is known. */
  public Shape only(Kind kind) {
    if (unknown) {
      return switch (kind) {
        case ARRAY -> array(UNKNOWN);
        case OBJECT -> anyObject();
        default -> new Shape(kind.bit(), false);
      };
    }
    return new Shape(
        kinds & kind.bit(),
        false,
        kind == Kind.STRING ? texts : null,
        kind == Kind.ARRAY ? elements : null,
        kind == Kind.OBJECT ? members : null);
  }

  /** What it can be when it can be this or the other. */
  public Shape join(Shape other) {
    if (equals(other) || unknown || other.isNothing()) {
      return this;
    }
    if (other.unknown || isNothing()) {
      return other;
    }
    Shape joined = new Shape(
        kinds | other.kinds,
        false,
        joinedTexts(other),
        elements == null || other.elements == null
            ? either(elements, other.elements)
            : elements.join(other.elements),
        members == null || other.members == null
            ? either(members, other.members)
            : members.join(other.members));
    return fits(joined.depth, joined.size) ? joined : UNKNOWN;
  }

  private @Nullable Set<String> joinedTexts(Shape other) {
    if (!canBe(Kind.STRING) || !other.canBe(Kind.STRING)) {
      return either(texts, other.texts);
    }
    if (texts == null || other.texts == null) {
      return null;
    }
    Set<String> both = new TreeSet<>(texts);
    both.addAll(other.texts);
    return both.size() > MOST_TEXTS ? null : Collections.unmodifiableSet(both);
  }

  private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  /** The field of an object. Other kinds have none: an array is not searched for objects, as JSONPath does not. */
  public Found field(String name) {
    if (unknown) {
      return Found.UNKNOWN;
    }
    return part(members == null ? Found.NEVER : members.field(name), Kind.OBJECT);
  }

  /** The element of an array at an index, counted from 0. */
  public Found element(int index) {
    if (unknown) {
      return Found.UNKNOWN;
    }
    return part(elements == null ? Found.NEVER : elements.at(index), Kind.ARRAY);
  }

  /** The element of an array counted from its end; the last is at 1. */
  public Found elementFromEnd(int distance) {
    if (unknown) {
      return Found.UNKNOWN;
    }
    return part(elements == null ? Found.NEVER : elements.fromEnd(distance), Kind.ARRAY);
  }

  /** What any element of the array can be; {@link #nothing()} where there is no element. */
  public Shape element() {
    if (unknown) {
      return UNKNOWN;
    }
    return elements == null ? NOTHING : elements.each();
  }

  /** How many elements the array has, where it is known. */
  public Optional<List<Shape>> tuple() {
    return elements != null && elements.fixed() ? Optional.of(elements.tuple()) : Optional.empty();
  }

  /** The fields that are known, of an object. */
  public Map<String, Found> fields() {
    return members == null ? Map.of() : members.fields();
  }

  /** Whether there may be fields beside the known ones. */
  public boolean isOpen() {
    return unknown || (members != null && members.open());
  }

  /** What fields can be that are not among the known ones; {@link #nothing()} where there are no others. */
  public Shape others() {
    if (unknown) {
      return UNKNOWN;
    }
    return members == null ? NOTHING : members.others();
  }

  /** Whether a value is one of those that are possible. */
  public boolean admits(JsonNode value) {
    return Admission.of(this, value);
  }

  /** What stays true when the values that are not of the kind have no such part. */
  private Found part(Found found, Kind whole) {
    return found.presence() == Presence.NEVER || isOnly(whole)
        ? found
        : new Found(found.shape(), Presence.SOMETIMES.then(found.presence()));
  }

  /** The object with this field; of what is no object, nothing is known then but the field. */
  public Shape with(String name, Shape value) {
    return with(name, Found.always(value));
  }

  Shape with(String name, Found field) {
    Members before = members == null ? Members.ANY : members;
    return object(before.with(name, field));
  }

  /**
   * With a value at a place, as {@code ResultPath} puts it there. Objects that are missing on the way are made.
   *
   * @return empty where that fails for certain, because something on the way is no object, or no array with the index
   */
  public Optional<Shape> put(List<PathStep> steps, Shape value) {
    return Placing.of(this, steps, value);
  }

  /**
   * The values in which a place is as is known now: there, or not there.
   *
   * @param found {@link Presence#NEVER} for a place that is not there
   */
  public Shape knowing(List<PathStep> steps, Found found) {
    return Placing.known(this, steps, found).orElse(this);
  }

  /** The array with another element at an index that is there. */
  Shape withElement(int index, Shape value) {
    return array((elements == null ? Elements.of(UNKNOWN) : elements).with(index, value));
  }

  private static int depth(@Nullable Elements elements) {
    return elements == null ? 0 : elements.depth();
  }

  private static int size(@Nullable Elements elements) {
    return elements == null ? 0 : elements.size();
  }

  private static int depth(@Nullable Members members) {
    return members == null ? 0 : members.depth();
  }

  private static int size(@Nullable Members members) {
    return members == null ? 0 : members.size();
  }

  private static int hash(@Nullable Object part) {
    return part == null ? 0 : part.hashCode();
  }

  /** One more than that of its deepest part. */
  int depth() {
    return depth;
  }

  /** One more than that of all its parts together. */
  int size() {
    return size;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Shape that
        && hash == that.hash
        && kinds == that.kinds
        && unknown == that.unknown
        && Objects.equals(texts, that.texts)
        && Objects.equals(elements, that.elements)
        && Objects.equals(members, that.members);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** For messages: {@code a string}, {@code {Error, Cause}}, {@code an array}, {@code null or a number}. */
  @Override
  public String toString() {
    return ShapeText.of(this);
  }
}
