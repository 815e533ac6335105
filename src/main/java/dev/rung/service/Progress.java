package dev.rung.service;

/**
 * Is told how far long work is, often enough to draw it. Ends the work by throwing when nobody wants it any more; then
 * nothing of it is kept.
 */
@FunctionalInterface
public interface Progress {
    /** For work nobody watches. */
    Progress UNSEEN = (done, total) -> {};

    /** Done so far, of how many; total 0 where it is not known. */
    void at(long done, long total);
}
