package dev.rung.service;

/** What needs the person and what is worth doing next. */
public final class TodayService {

    /** Today, whole. */
    public TodayView view() {
        throw new UnsupportedOperationException();
    }
}
