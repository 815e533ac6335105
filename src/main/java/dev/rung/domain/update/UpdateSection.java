package dev.rung.domain.update;

import java.util.Arrays;
import java.util.Optional;

/** A part of the monthly page, in the order in which it is read. Those that hold a list hold one item a line. */
public enum UpdateSection {
    HEADLINE("headline", "Headline", "What changed, in one sentence with a number?"),
    SCORECARD("scorecard", "Scorecard", "One a line: metric | last | now | target | forecast | why"),
    MONEY("money", "Initiatives", "One a line: initiative | metric | expected | so far | how we know"),
    INSIGHT("insight", "What customers showed", "One thing, in their words, and how many of them"),
    STOPPED("stopped", "Stopped, or changed our mind", "One a line: what, and what it frees"),
    RISKS("risks", "Risks", "One a line: risk | how likely | how bad | what we do"),
    ASKS("asks", "Decisions wanted", "One a line: decision | options | recommendation | by date"),
    KEPT("kept", "Promised last month", "One a line: commitment | kept, changed or dropped, and why"),
    NEXT("next", "Next month", "One a line: what will be different | owner | date");

    private final String id;
    private final String title;
    private final String asks;

    UpdateSection(String id, String title, String asks) {
        this.id = id;
        this.title = title;
        this.asks = asks;
    }

    /** As files and commands spell it. */
    public String id() {
        return id;
    }

    /** The heading on the page. */
    public String title() {
        return title;
    }

    public String asks() {
        return asks;
    }

    public static Optional<UpdateSection> named(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }
}
