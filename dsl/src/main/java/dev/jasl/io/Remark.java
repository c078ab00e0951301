package dev.jasl.io;

import dev.jasl.diagnostic.Position;

/** A warning about the way in which something is written. */
record Remark(Position at, String message, String hint) {}
