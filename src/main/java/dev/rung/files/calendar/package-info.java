/**
 * Calendar files (iCalendar, RFC 5545) as meetings. What is read lives only as long as the import. May import the domain and
 * the files package; the only place that knows biweekly, of which it uses what reckons recurrences.
 */
@NullMarked
package dev.rung.files.calendar;

import org.jspecify.annotations.NullMarked;
