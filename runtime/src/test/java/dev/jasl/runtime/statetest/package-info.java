@NullMarked
package dev.jasl.runtime.statetest;

import org.jspecify.annotations.NullMarked;
