@NullMarked
package dev.jasl.runtime.replay;

import org.jspecify.annotations.NullMarked;
