/**
 * The scorecard and the monthly page for executives: drafted from records, checked, compared with the last one. May import
 * initiative, commitment, person, evidence, money, writing and text.
 */
@NullMarked
package dev.rung.domain.update;

import org.jspecify.annotations.NullMarked;
