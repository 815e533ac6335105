/**
 * What comes from files and goes to files: ladders, checklists, tables, brag documents, reports. The only place that knows
 * Jackson. May import the domain.
 */
@NullMarked
package dev.rung.files;

import org.jspecify.annotations.NullMarked;
