package dev.rung.tui;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.leverage.SignalAnswer;
import dev.rung.domain.leverage.Signals;
import dev.rung.domain.role.Activity;
import dev.rung.service.Rung;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The workspace of a director who does more and more of it herself. */
public final class Director {
    private final Path folder;
    private final String level;
    private final Optional<String> target;

    public Director(Path folder) {
        this(folder, "director", Optional.of("vp"));
    }

    public Director(Path folder, String level, Optional<String> target) {
        this.folder = folder;
        this.level = level;
        this.target = target;
    }

    public Rung on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Rung rung = Rung.open(ScreenDriver.places(folder), clock);
        if (rung.profile().me().isEmpty()) {
            rung.profile().begin("Mira Feld", "owner-pm", level, target, "EUR");
        }
        return rung;
    }

    /** Four quarters of records: built and enabled first, done by herself later. */
    public Director worked() {
        try (Rung rung = on(LocalDate.of(2025, 10, 1))) {
            String bet = rung.initiatives().add("Annual plan for small teams").id();
            rung.onePagers()
                    .write(
                            bet,
                            OnePager.EMPTY
                                    .with(
                                            OnePagerField.METRIC,
                                            "Raise yearly-plan share from 12 % to 18 % by 31 March 2027 in billing")
                                    .with(OnePagerField.PROBLEM, "A yearly sum needs a second signature.")
                                    .with(OnePagerField.WHY_NOW, "The price list changes on 1 August."));
            rung.initiatives().move(bet, Stage.PROPOSED, "");
            rung.initiatives().move(bet, Stage.COMMITTED, "the price list changes");
        }
        try (Rung rung = on(LocalDate.of(2026, 8, 14))) {
            rung.leverage()
                    .answer(Signals.SPEAKS_FOR_PMS, SignalAnswer.Answer.YES, "Tom's talks with sales on 4 August");
        }
        try (Rung rung = on(ScreenDriver.DAY)) {
            piece(rung, "2026-02-10", Lever.BUILT, "One form of one-pager for six teams", "operating-system");
            piece(
                    rung,
                    "2026-03-03",
                    Lever.ENABLED,
                    "Ben argued the sunset of the old export alone",
                    "talent-and-coaching");
            piece(rung, "2026-04-15", Lever.ENABLED, "Ana took over the pricing talks", "talent-and-coaching");
            piece(rung, "2026-05-20", Lever.BUILT, "Decision log that three teams keep", "operating-system");
            piece(rung, "2026-06-02", Lever.DID, "Closed the partner contract", "go-to-market");
            piece(rung, "2026-07-09", Lever.DID, "Rewrote the case for the yearly plan", "strategy-and-choices");
            piece(rung, "2026-08-21", Lever.DID, "Ran the launch of invoices myself", "outcome-ownership");
            piece(rung, "2026-09-30", Lever.ENABLED, "Tom presented to the board", "talent-and-coaching");
            piece(
                    rung,
                    "2026-10-12",
                    Lever.DID,
                    "Settled the dispute about the roadmap of checkout",
                    "working-through-others");
            piece(rung, "2026-11-03", Lever.DID, "Wrote the update of October", "executive-communication");
            for (LocalDate week = LocalDate.of(2026, 9, 7); week.isBefore(ScreenDriver.DAY); week = week.plusWeeks(2)) {
                rung.roles()
                        .put(
                                week,
                                Map.of(
                                        Activity.DELIVERY, 18 * 60,
                                        Activity.PEOPLE, 6 * 60,
                                        Activity.BUSINESS, 7 * 60,
                                        Activity.OVERHEAD, 9 * 60));
            }
            rung.leverage().answer(Signals.DECISION_RIGHTS, SignalAnswer.Answer.NO, "each PM named two on 12 November");
            rung.leverage().answer(Signals.ALTITUDE, SignalAnswer.Answer.UNKNOWN, "");
            rung.commitments()
                    .add(
                            "Hand the refinement of one team to its PM and give the invitation away",
                            "",
                            LocalDate.of(2026, 12, 4),
                            "two refinements were held without me and nothing came back",
                            Commitment.Source.SIGNAL,
                            Signals.RITUALS);
        }
        return this;
    }

    public static void piece(Rung rung, String day, Lever lever, String title, String competency) {
        Evidence piece = new Evidence(
                "",
                LocalDate.parse(day),
                title,
                "Two teams waited.",
                "I worked on it with both.",
                "They went on within a week.",
                "https://example.org/log",
                "Ada Lund",
                Optional.of(lever),
                "",
                Measurement.NONE,
                false);
        rung.evidence().add(piece, Set.of(new ExpectationId(competency, "director")));
    }
}
