package dev.rung.tui.initiative;

import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Figures;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * One thing that happened to a bet.
 *
 * @param kind in a word
 * @param words in a line
 * @param more what is said beyond the line where there is room; {@code ""} for nothing
 * @param place where it is written whole
 */
record Happening(LocalDate on, String kind, String words, String more, Optional<Destination> place) {

    /** All of a bet, the newest first; of one day the later steps first. */
    static List<Happening> of(Rung rung, Bet bet) {
        List<Happening> all = new ArrayList<>();
        Initiative initiative = bet.initiative();
        String id = initiative.id();
        all.add(begun(rung, initiative));
        rung.checklists().ofInitiative(id).forEach(run -> all.add(answered(run, id)));
        rung.onePagers().revisions(id).forEach(revision -> all.add(written(revision)));
        bet.forecasts().forEach(forecast -> all.add(expected(forecast)));
        bet.changes().forEach(change -> all.add(moved(change)));
        bet.postmortems().forEach(postmortem -> all.add(lookedBack(postmortem)));
        all.sort(Comparator.comparing(Happening::on));
        Collections.reverse(all);
        return List.copyOf(all);
    }

    private static String more(String words) {
        return words.isBlank() ? "" : ". " + words.strip();
    }

    private static Happening begun(Rung rung, Initiative initiative) {
        Optional<Destination> from = initiative.followUpOf().map(f -> new Destination.InitiativePage(f, ""));
        String words = initiative
                .followUpOf()
                .map(f -> "Follows “" + rung.initiatives().find(f).title() + "”")
                .orElse("Noted as an idea");
        String learned = initiative.learned().isBlank()
                ? ""
                : ". " + initiative.learned().strip();
        return new Happening(initiative.createdOn(), "begun", words, more(initiative.learned()), from);
    }

    private static Happening answered(ChecklistRun run, String id) {
        String words = run.title() + ", " + Amount.of(run.answers().size(), "answer");
        return new Happening(
                run.on(),
                "checklist",
                words,
                "",
                Optional.of(new Destination.ChecklistHistory(run.checklistId(), Optional.of(id))));
    }

    private static Happening written(OnePagerRevision revision) {
        return new Happening(
                revision.on(),
                "one-pager",
                "Revision " + revision.number()
                        + (revision.sealed() ? ", sealed: a stage was reached with it" : "")
                        + ", " + Amount.of(revision.page().fields().size(), "field"),
                more(String.join(" ", revision.page().lines(OnePagerField.METRIC))),
                Optional.of(new Destination.OnePagerPage(revision.initiativeId())));
    }

    private static Happening expected(Forecast forecast) {
        return new Happening(
                forecast.madeOn(),
                "forecast",
                Figures.brief(forecast.contribution()) + " " + forecast.currency() + " a year, by "
                        + forecast.driver().title().toLowerCase(Locale.ROOT),
                more(forecast.inputs().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", "))),
                Optional.of(new Destination.ForecastPage(forecast.initiativeId())));
    }

    private static Happening moved(StageChange change) {
        String reason = change.reason().isBlank() ? "" : ": " + change.reason().strip();
        boolean back = change.to().compareTo(change.from()) < 0;
        String kind = change.to() == Stage.DROPPED
                ? "dropped"
                : back ? "back" : change.to().id();
        return new Happening(
                change.on(), kind, change.from().id() + " → " + change.to().id() + reason, "", Optional.empty());
    }

    private static Happening lookedBack(Postmortem postmortem) {
        String actual = postmortem
                .actual()
                .map(money -> Figures.brief(money) + " a year")
                .orElse(postmortem.metricActual());
        String decision = postmortem
                .decision()
                .map(d -> ", " + d.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return new Happening(
                postmortem.on(),
                "postmortem",
                "After " + postmortem.week().words() + ": " + actual + decision,
                more(postmortem.lesson()),
                Optional.of(new Destination.PostmortemPage(
                        postmortem.initiativeId(),
                        OptionalInt.of(postmortem.week().weeks()))));
    }
}
