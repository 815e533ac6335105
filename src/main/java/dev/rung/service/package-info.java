/**
 * What a user does, one verb a method: load, apply a domain rule, save, in one transaction. Owns the clock. May import
 * store, files and domain.
 */
@NullMarked
package dev.rung.service;

import org.jspecify.annotations.NullMarked;
