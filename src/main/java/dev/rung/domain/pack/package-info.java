/**
 * What travels between people: who sends what to whom, and what lies in it. Imports java.* only.
 */
@NullMarked
package dev.rung.domain.pack;

import org.jspecify.annotations.NullMarked;
