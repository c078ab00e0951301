package dev.jasl.dsl;

import dev.jasl.model.StateName;

/** One thing in a flow. */
sealed interface Element {
  /** As people read it. */
  String words();

  /** A state with its name. */
  record Placed(StateName name, Step<?> step) implements Element {
    @Override
    public String words() {
      return name.value();
    }
  }

  /** The next state is where the label stands. */
  record Mark(Label label) implements Element {
    @Override
    public String words() {
      return "label " + label;
    }
  }

  /** Another flow, whose open ends go on here. */
  record Inner(Flow flow) implements Element {
    @Override
    public String words() {
      return "…";
    }
  }

  /** Nothing follows. */
  record End() implements Element {
    @Override
    public String words() {
      return "end";
    }
  }

  /** Goes on where the label stands. */
  record Jump(Label label) implements Element {
    @Override
    public String words() {
      return "go to " + label;
    }
  }
}
