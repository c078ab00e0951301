/** Tests of the package of the same name: real clients of the SDK against a server of the test's own. */
@org.jspecify.annotations.NullMarked
package dev.jasl.runtime.aws;
