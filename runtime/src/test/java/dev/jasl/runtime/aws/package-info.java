@NullMarked
package dev.jasl.runtime.aws;

import org.jspecify.annotations.NullMarked;
