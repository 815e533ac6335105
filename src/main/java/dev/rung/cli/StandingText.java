package dev.rung.cli;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.State;
import dev.rung.service.TodayView.LevelLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Standing as text. */
final class StandingText {
    private static final int BAR = 12;
    private static final int COLUMN = 12;

    private final Printout out;

    StandingText(Printout out) {
        this.out = out;
    }

    /** @param whole every expectation with its claims and what is missing, otherwise a line a level */
    void print(Person me, Ladder ladder, LocalDate day, List<LevelStanding> levels, boolean whole) {
        print(me, ladder, day, levels, whole, "rung readiness --explain, or --level LEVEL");
    }

    /** @param more the command that shows what each rests on */
    void print(Person me, Ladder ladder, LocalDate day, List<LevelStanding> levels, boolean whole, String more) {
        out.line(Words.of(Ink.BOLD, me.name())
                .plain(" on " + ladder.title() + " " + ladder.version() + ", as of " + day));
        out.blank();
        out.table(0, levels.stream().map(l -> row(LevelLine.of(l))).toList());
        if (whole) {
            for (LevelStanding level : levels) {
                explain(ladder, level);
            }
        } else {
            out.blank();
            out.line(Words.of(Ink.DIM, "What each rests on: " + more));
        }
    }

    /** One level on one line: verdict, bar, how many of how many, and on whose word. */
    static List<Words> row(LevelLine level) {
        return List.of(
                Words.of(Quoted.clip(level.title(), 24)),
                Words.of(ink(level.verdict()), level.verdict().title()),
                Words.of(bar(level.sustained(), level.applicable())),
                Words.of(level.sustained() + " of " + level.applicable()),
                Words.of(Ink.DIM, level.restsOn()));
    }

    static String bar(int part, int whole) {
        int full = whole == 0 ? 0 : (int) Math.floor((double) part * BAR / whole);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    static Ink ink(LevelVerdict verdict) {
        return switch (verdict) {
            case READY -> Ink.GOOD;
            case OPERATING -> Ink.HALF;
            case NOT_YET -> Ink.DIM;
        };
    }

    static Ink ink(State state) {
        return switch (state) {
            case CONFIRMED, SUSTAINED -> Ink.GOOD;
            case SHOWN -> Ink.HALF;
            case STALE, CLAIMED, NO_EVIDENCE, NOT_APPLICABLE -> Ink.DIM;
        };
    }

    private void explain(Ladder ladder, LevelStanding level) {
        Level at = level.level();
        out.blank();
        out.heading(at.title() + ": " + level.verdict().title() + ", " + level.sustained() + " of " + level.applicable()
                + " sustained, " + level.restsOn());
        level.missing().forEach(m -> out.labelled("  Missing", COLUMN, m));
        for (ExpectationStanding cell : level.expectations()) {
            out.blank();
            out.line(new Words()
                    .add(ink(cell.state()), cell.state().sign() + " ")
                    .bold(cell.competency().title())
                    .plain(": " + cell.state().title())
                    .dim(cell.core() ? "  core" : cell.hygiene() ? "  hygiene" : ""));
            ladder.expectation(cell.id()).map(Expectation::text).ifPresent(t -> out.prose(2, t));
            cell.mark().ifPresent(m -> out.labelled("  Because", COLUMN, m.reason() + " (since " + m.on() + ")"));
            List<List<Words>> rows = new ArrayList<>();
            for (ClaimFact claim : cell.claims()) {
                rows.add(claim(claim, cell, at));
            }
            out.table(2, rows);
            if (!cell.missing().isEmpty()) {
                out.labelled("  Missing", COLUMN, cell.missing());
            }
        }
    }

    private static List<Words> claim(ClaimFact claim, ExpectationStanding cell, Level at) {
        String counts = claim.rejected() ? "rejected" : cell.counted().contains(claim) ? "counts" : "does not count";
        String elsewhere = claim.expectation().level().equals(at.id())
                ? ""
                : " (claimed at " + claim.expectation().level() + ")";
        return List.of(
                Words.of(claim.on().toString()),
                Words.of(claim.strength().word()),
                Words.of(counts.equals("counts") ? Ink.PLAIN : Ink.DIM, counts),
                Words.of(Quoted.clip(claim.title(), 44)).dim(elsewhere + (claim.isPrivate() ? " private" : "")));
    }
}
