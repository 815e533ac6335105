/**
 * The file a pack travels in: signed, optionally locked with a passphrase, read as something nobody vouches for. May import
 * the domain and what reads JSON in {@code files}.
 */
@NullMarked
package dev.rung.files.pack;

import org.jspecify.annotations.NullMarked;
