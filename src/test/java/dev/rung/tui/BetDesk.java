package dev.rung.tui;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import dev.rung.service.Rung;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A workspace with one bet in it, opened on different days: what was typed when is what a day decides. */
public final class BetDesk {
    private final Path folder;

    public BetDesk(Path folder) {
        this.folder = folder;
    }

    /** Opens the workspace on a day; makes the person at first. */
    public Rung on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Rung rung = Rung.open(ScreenDriver.places(folder), clock);
        if (rung.profile().me().isEmpty()) {
            rung.profile().begin("Mira Feld", "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
        }
        return rung;
    }

    /** Does something on a day. */
    public BetDesk did(LocalDate day, Consumer<Rung> what) {
        try (Rung rung = on(day)) {
            what.accept(rung);
        }
        return this;
    }

    /** A bet with a page and a forecast of 180k to 760k, committed in June and launched on a day; returns its id. */
    public String launched(LocalDate launch) {
        String[] id = new String[1];
        did(LocalDate.of(2026, 6, 1), rung -> {
            Initiative bet = rung.initiatives().add("Annual plan for small teams");
            id[0] = bet.id();
            rung.onePagers().write(bet.id(), page());
            rung.forecasts().add(bet.id(), Driver.PLAIN, Map.of("amount", "180k/405k/760k"), "90k");
            rung.initiatives().move(bet.id(), Stage.PROPOSED, "");
            rung.initiatives().move(bet.id(), Stage.COMMITTED, "the price list changes in August");
        });
        did(launch, rung -> rung.initiatives().launch(id[0], launch, ""));
        return id[0];
    }

    private static OnePager page() {
        return OnePager.EMPTY
                .with(
                        OnePagerField.METRIC,
                        "Raise yearly-plan share of new small teams from 12 % to 18 % by 31 March 2027,"
                                + " as measured in billing; owner: Mira Feld")
                .with(
                        OnePagerField.PROBLEM,
                        "Office managers at teams under 20 pay monthly because approval for a yearly sum needs a"
                                + " second signature.")
                .with(OnePagerField.WHY_NOW, "Price list changes on 1 August; every month earlier is worth 34k.")
                .with(
                        OnePagerField.ASSUMPTIONS,
                        "Second signature is the reason, not the price\nInvoices after the trial are legal in France");
    }

    /** An idea with a title; returns its id. */
    public String idea(LocalDate day, String title) {
        String[] id = new String[1];
        did(day, rung -> id[0] = rung.initiatives().add(title).id());
        return id[0];
    }

    /** Answers questions of a checklist on a day, in their order; an answer is {@code yes:words}, {@code ""} leaves one out. */
    public BetDesk answered(LocalDate day, String checklistId, Optional<String> initiativeId, String... answers) {
        return did(day, rung -> {
            Checklist checklist = rung.checklists().checklist(checklistId);
            ChecklistRun run = rung.checklists().sit(checklist, initiativeId).run();
            for (int i = 0; i < answers.length; i++) {
                String[] parts = (answers[i] + ":").split(":", -1);
                Optional<Answer> answer = Answer.named(parts[0]);
                if (answer.isPresent()) {
                    run = run.with(
                            checklist, AnsweredQuestion.to(checklist.questions().get(i), answer.get(), parts[1]));
                }
            }
            rung.checklists().save(checklist, run);
        });
    }
}
