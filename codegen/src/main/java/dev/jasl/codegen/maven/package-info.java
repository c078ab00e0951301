/**
 * The Maven plugin. Its goals are {@link dev.jasl.codegen.maven.GenerateMojo generate}, which knows the root of this module, and {@link
 * dev.jasl.codegen.maven.ValidateMojo validate}, which knows {@code diagnostic}, {@code io}, {@code shape} and {@code validate} of module
 * dsl. Imported by nobody.
 */
@NullMarked
package dev.jasl.codegen.maven;

import org.jspecify.annotations.NullMarked;
