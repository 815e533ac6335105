package dev.rung.cli;

import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.NextStage;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.Capital;
import dev.rung.service.InitiativeRow;
import dev.rung.service.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bets as text. */
final class InitiativeText {
    private static final int COLUMN = 13;
    private static final int BESIDE_ID = 15;
    private static final int TITLE = 38;

    private final Workbench bench;
    private final Printout out;
    private final Rung rung;

    InitiativeText(Workbench bench) {
        this.bench = bench;
        this.out = bench.out();
        this.rung = bench.rung();
    }

    /** After a change: its id, and what its next stage wants. */
    void saved(String verb, Initiative initiative) {
        out.line(Words.of(verb + " ")
                .bold(ShortId.of(initiative.id()))
                .plain("  " + Quoted.clip(initiative.title(), 46)));
        next(initiative);
    }

    /** What the next stage wants; nothing where the bet is over. */
    void next(Initiative initiative) {
        Bet bet = rung.initiatives().bet(initiative.id());
        NextStage next = rung.initiatives().next(bet);
        if (!next.words().isEmpty()) {
            out.prose(0, "Next: " + next.words() + ".");
        }
        bet.pressingReview(bench.today())
                .ifPresent(d -> out.prose(0, "Postmortem: " + d.words(bench.today()) + ", on " + d.due() + "."));
    }

    /** Bets under the heading of their stage. */
    void list(List<InitiativeRow> rows) {
        Optional<Stage> heading = Optional.empty();
        for (InitiativeRow row : rows) {
            Stage stage = row.initiative().stage();
            if (!heading.equals(Optional.of(stage))) {
                if (heading.isPresent()) {
                    out.blank();
                }
                out.heading(Capital.of(stage.id()));
                heading = Optional.of(stage);
            }
            row(row);
        }
    }

    private void row(InitiativeRow row) {
        Initiative bet = row.initiative();
        String money = Stream.of(
                        row.expected().map(e -> Figures.brief(e.contribution())),
                        row.actual().map(a -> "actual " + Figures.brief(Range.exactly(a.units()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        out.line(Words.of(Ink.DIM, ShortId.of(bet.id())).pad(BESIDE_ID).bold(Quoted.clip(bet.title(), TITLE)));
        below(money);
        below(Quoted.clip(row.metric(), Printout.WIDTH - BESIDE_ID));
        below(due(row));
    }

    private String due(InitiativeRow row) {
        LocalDate today = bench.today();
        return row.pressing(today)
                .map(d -> "postmortem " + d.words(today))
                .or(() -> row.initiative()
                        .launchOn()
                        .filter(d -> row.initiative().stage().compareTo(Stage.LAUNCHED) < 0)
                        .map(d -> "launch planned for " + d + (d.isBefore(today) ? ", which has passed" : "")))
                .orElse("");
    }

    private void below(String text) {
        if (!text.isBlank()) {
            out.line(new Words().pad(BESIDE_ID).dim(text));
        }
    }

    /** All of one bet. */
    void whole(Bet bet) {
        Initiative initiative = bet.initiative();
        out.heading(initiative.title());
        out.line(Stream.of(
                        initiative.stage().id(),
                        initiative.owner(),
                        initiative.launchedOn().map(d -> "launched on " + d).orElse(""))
                .filter(w -> !w.isBlank())
                .collect(Collectors.joining(" · ")));
        next(initiative);
        out.blank();
        field("Metric", bet.metricLine());
        field("Page", page(bet));
        money(bet);
        field("Chain", rung.chains().chain(bet).brief());
        field("Starts", initiative.startsOn().map(LocalDate::toString).orElse(""));
        field("Planned", initiative.launchOn().map(d -> "launch on " + d).orElse(""));
        field("Link", initiative.link());
        initiative
                .followUpOf()
                .ifPresent(id -> field("Follows", rung.initiatives().find(id).title() + "  " + ShortId.of(id)));
        field("Learned", initiative.learned());
        rung.initiatives()
                .followUps(initiative.id())
                .forEach(f -> field("Next round", f.title() + "  " + ShortId.of(f.id())));
        field("Noted", initiative.createdOn().toString());
        field("Id", initiative.id());
        answers(initiative);
        looks(bet);
        new OfferText(bench).after(initiative);
        history(bet);
    }

    private String page(Bet bet) {
        if (bet.page().fields().isEmpty()) {
            return "nothing written yet";
        }
        return OnePagerText.verdict(rung.onePagers().findings(bet.initiative(), bet.page())) + "; "
                + Amount.of(bet.page().fields().size(), "field") + " written";
    }

    private void money(Bet bet) {
        bet.latestForecast().ifPresent(f -> field("Forecast", forecast(f)));
        bet.forecastInForce()
                .filter(f -> !bet.latestForecast().equals(Optional.of(f)))
                .ifPresent(f -> field("In force", forecast(f) + "; the track record goes by this one"));
        bet.latestForecast()
                .filter(f -> bet.actual().isEmpty())
                .map(f ->
                        rung.forecasts().inTheLightOfTheRecord(bet.initiative().id(), f.driver(), f.contribution()))
                .ifPresent(light -> field("The record", light.words()));
        bet.actualPostmortem()
                .ifPresent(p -> field(
                        "Actual",
                        p.actual().map(Figures::money).orElse("") + " a year, seen on " + p.on() + " by "
                                + p.attribution().title()
                                + bet.landing().map(l -> "; " + l.words()).orElse("")));
    }

    private static String forecast(Forecast f) {
        return f.driver().title() + ", " + RangeWords.full(f.contribution(), f.currency()) + " a year, made on "
                + f.madeOn();
    }

    private void answers(Initiative initiative) {
        List<ChecklistRun> runs = rung.checklists().ofInitiative(initiative.id());
        if (!runs.isEmpty()) {
            out.blank();
            out.heading("Checklists");
            out.table(
                    2,
                    runs.stream()
                            .map(r -> List.of(
                                    Words.of(Ink.DIM, ShortId.of(r.id())),
                                    Words.of(r.on().toString()),
                                    Words.of(r.title())))
                            .toList());
        }
    }

    private void looks(Bet bet) {
        if (!bet.postmortems().isEmpty()) {
            out.blank();
            out.heading("Postmortems");
            List<List<Words>> rows = new ArrayList<>();
            for (Postmortem p : bet.postmortems()) {
                rows.add(List.of(
                        Words.of(Ink.DIM, ShortId.of(p.id())),
                        Words.of(p.on().toString()),
                        Words.of(p.week().words()),
                        Words.of(p.actual().map(Figures::money).orElse(p.metricActual())),
                        Words.of(p.decision()
                                .map(d -> d.name().toLowerCase(Locale.ROOT))
                                .orElse(""))));
            }
            out.table(2, rows);
        }
    }

    private void history(Bet bet) {
        if (!bet.changes().isEmpty()) {
            out.blank();
            out.heading("How it came here");
            for (StageChange change : bet.changes()) {
                out.labelled(
                        "  " + change.on(),
                        COLUMN + 2,
                        change.from().id() + " → " + change.to().id()
                                + (change.reason().isBlank() ? "" : ": " + change.reason()));
            }
        }
    }

    private void field(String label, String text) {
        if (!text.isBlank()) {
            out.labelled(label, COLUMN, text);
        }
    }
}
