package dev.rung.domain.writing;

/** How much a finding matters; only blockers keep a page from being whole. */
public enum Severity {
    BLOCKER,
    WARNING,
    HINT
}
