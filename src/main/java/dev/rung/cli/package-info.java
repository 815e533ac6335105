/**
 * One command a file. May import service, domain and picocli.
 */
@NullMarked
package dev.rung.cli;

import org.jspecify.annotations.NullMarked;
