package dev.rung.service.sample;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.GrowthBet.Outcome;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What she and her mentee bet on themselves in the quarter before this one and in this one. */
final class GrowthStory {
    private static final int THIS = 20;
    private static final int LAST = 126;

    private final Calendar calendar;
    private final Ids ids;
    private final String me;
    private final String mentee;
    private final String ladderId;

    GrowthStory(Calendar calendar, Ids ids, String me, String mentee, String ladderId) {
        this.calendar = calendar;
        this.ids = ids;
        this.me = me;
        this.mentee = mentee;
        this.ladderId = ladderId;
    }

    List<GrowthBet> told() {
        return List.of(
                settled(
                        me,
                        "Let three teams run the interview guide without me",
                        "customer-insight",
                        "principal-pm",
                        "A table of calls that others held, and a bet closed from it",
                        State.NO_EVIDENCE,
                        Outcome.REACHED,
                        "Onboarding closed its bet on phone support from the guide’s table."),
                settled(
                        me,
                        "Write the price playbook down and hand it to mobile",
                        "operating-system",
                        "principal-pm",
                        "A price change that mobile ran by the playbook",
                        State.NO_EVIDENCE,
                        Outcome.DROPPED,
                        "Mobile changes no price this year; taken up again with scheduling."),
                settled(
                        mentee,
                        "Bring a sum that finance can trace before asking for people",
                        "financial-acumen",
                        "pm",
                        "Offline mode funded or refused at its first reading",
                        State.SHOWN,
                        Outcome.REACHED,
                        ""),
                open(
                        me,
                        "Write one paragraph on the area each month that executives can paste",
                        "executive-communication",
                        "principal-pm",
                        "A board page with my number, unchanged",
                        State.CLAIMED),
                open(
                        me,
                        "Run the price playbook with scheduling, and stay away",
                        "operating-system",
                        "principal-pm",
                        "A result that finance compares with ours",
                        State.NO_EVIDENCE),
                open(
                        mentee,
                        "Give every forecast a range and keep its record",
                        "evidence-and-learning",
                        "pm",
                        "Five ranges with their results beside them",
                        State.SHOWN),
                open(
                        mentee,
                        "Stand in front of the committee without slides",
                        "executive-communication",
                        "pm",
                        "Minutes with a decision on mobile",
                        State.NO_EVIDENCE));
    }

    private GrowthBet settled(
            String whose,
            String words,
            String competency,
            String level,
            String shownBy,
            State began,
            Outcome outcome,
            String reason) {
        return bet(1, LAST, whose, words, competency, level, shownBy, began, outcome, reason, Optional.of(28));
    }

    private GrowthBet open(String whose, String words, String competency, String level, String shownBy, State began) {
        return bet(0, THIS, whose, words, competency, level, shownBy, began, Outcome.OPEN, "", Optional.empty());
    }

    private GrowthBet bet(
            int quartersAgo,
            int daysAgo,
            String whose,
            String words,
            String competency,
            String level,
            String shownBy,
            State began,
            Outcome outcome,
            String reason,
            Optional<Integer> settled) {
        LocalDate on = calendar.workday(daysAgo);
        return new GrowthBet(
                ids.of(on, words),
                whose,
                Quarter.of(calendar.today()).minus(quartersAgo),
                words,
                ladderId,
                new ExpectationId(competency, level),
                shownBy,
                began,
                outcome,
                reason,
                on,
                settled.map(calendar::workday));
    }
}
