@NullMarked
package dev.jasl.runtime.data;

import org.jspecify.annotations.NullMarked;
