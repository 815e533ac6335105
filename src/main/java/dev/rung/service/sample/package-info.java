/**
 * The sample workspace: eighteen months of an invented senior PM, told relative to today. Builds domain records and nothing
 * else; may import domain only.
 */
@NullMarked
package dev.rung.service.sample;

import org.jspecify.annotations.NullMarked;
