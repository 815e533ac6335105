/**
 * One command a file, each a few lines over a verb of a service. {@link dev.rung.cli.Cli} is the door. Bare {@code rung}
 * never comes here, so that picocli is not loaded for it. May import service, files, domain and picocli.
 */
@NullMarked
package dev.rung.cli;

import org.jspecify.annotations.NullMarked;
