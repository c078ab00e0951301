/**
 * The Maven plugin. Its goals are {@link dev.jasl.codegen.maven.GenerateMojo generate} and {@link
 * dev.jasl.codegen.maven.ValidateMojo validate}, which also knows the validator. Imported by nobody.
 */
@NullMarked
package dev.jasl.codegen.maven;

import org.jspecify.annotations.NullMarked;
