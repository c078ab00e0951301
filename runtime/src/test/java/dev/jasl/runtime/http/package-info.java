@NullMarked
package dev.jasl.runtime.http;

import org.jspecify.annotations.NullMarked;
