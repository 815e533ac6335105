/** The evidence inbox of a reviewer, and what reviewers asked. Needs services and core; nothing needs it but the registry. */
@NullMarked
package dev.rung.tui.inbox;

import org.jspecify.annotations.NullMarked;
