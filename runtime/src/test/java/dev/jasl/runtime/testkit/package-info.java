/** Tests of the assertions. */
@NullMarked
package dev.jasl.runtime.testkit;

import org.jspecify.annotations.NullMarked;
