/**
 * Reports: one document model and its renderers to Markdown, HTML and plain text, and the reports built with it. A report
 * is a pure function from records to a {@link dev.rung.files.report.Document}; a renderer knows no report. May import the
 * domain.
 */
@NullMarked
package dev.rung.files.report;

import org.jspecify.annotations.NullMarked;
