/**
 * The workspace on disk: one SQLite file. The only place with SQL; one store for each aggregate. May import the domain and
 * Jdbi, and knows no rule.
 */
@NullMarked
package dev.rung.store;

import org.jspecify.annotations.NullMarked;
