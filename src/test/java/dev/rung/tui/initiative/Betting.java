package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mara's bets in every stage, as they were made over a year; what is read is the day of the golden screens. */
final class Betting {
    static final LocalDate TODAY = ScreenDriver.DAY;

    private final Path folder;

    private Betting(Path folder) {
        this.folder = folder;
    }

    /** An empty workspace of Mara's. */
    static Rung empty(Path folder) {
        Rung rung = Rung.open(ScreenDriver.places(folder), ScreenDriver.clock());
        rung.profile().begin("Mara Lindqvist", "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
        return rung;
    }

    /** The workspace with bets in every stage. */
    static Rung full(Path folder) {
        empty(folder).close();
        Betting betting = new Betting(folder);
        betting.closed();
        betting.launched();
        betting.underWay();
        return Rung.open(ScreenDriver.places(folder), ScreenDriver.clock());
    }

    /** A copy of a workspace that lies in another folder, closed. */
    static Rung copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return Rung.open(ScreenDriver.places(to), ScreenDriver.clock());
    }

    /** The id of the first whose title begins so. */
    static String id(Rung rung, String title) {
        return rung.initiatives().window(Set.of(), "").rows(0, 100).stream()
                .map(row -> row.initiative())
                .filter(i -> i.title().startsWith(title))
                .min(Comparator.comparing(Initiative::createdOn))
                .orElseThrow()
                .id();
    }

    private void on(String day, Consumer<Rung> work) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (Rung rung = Rung.open(ScreenDriver.places(folder), clock)) {
            work.accept(rung);
        }
    }

    private void closed() {
        on("2026-01-12", rung -> {
            Initiative bet = rung.initiatives().add("Reminders before a trial ends");
            rung.onePagers().write(bet.id(), page("trial-to-paid conversion", "9 %", "11 %", "31 July 2026"));
            rung.forecasts().add(bet.id(), Driver.PLAIN, Map.of("amount", "120k-260k"), "60k");
            move(rung, bet, Stage.PROPOSED, Stage.COMMITTED);
        });
        on("2026-03-02", rung -> rung.initiatives().launch(id(rung, "Reminders"), LocalDate.parse("2026-03-02"), ""));
        on("2026-05-26", rung -> {
            String id = id(rung, "Reminders");
            rung.postmortems()
                    .save(look(id, "2026-05-26", Week.TWELVE, 214_000, "11.2 %", Postmortem.Decision.ITERATE));
            rung.initiatives().move(id, Stage.CLOSED, "");
            rung.offers().accept(rung.offers().open(rung.initiatives().bet(id)).get(0));
            rung.postmortems()
                    .followUp(rung.initiatives().bet(id).latestPostmortem().orElseThrow());
        });
    }

    private void launched() {
        on("2026-06-01", rung -> {
            Initiative bet = rung.initiatives().add("Annual plan for small teams");
            rung.onePagers()
                    .write(bet.id(), page("yearly-plan share of new small teams", "12 %", "18 %", "31 March 2027"));
            rung.forecasts().add(bet.id(), Driver.PLAIN, Map.of("amount", "180k/405k/760k"), "140k");
            move(rung, bet, Stage.PROPOSED, Stage.COMMITTED);
            Initiative import1 = rung.initiatives().add("One import for all price lists");
            rung.onePagers().write(import1.id(), page("weekly active importers", "310", "450", "1 February 2027"));
            rung.forecasts().add(import1.id(), Driver.PLAIN, Map.of("amount", "90k-140k"), "");
            move(rung, import1, Stage.PROPOSED, Stage.COMMITTED);
        });
        on("2026-09-12", rung -> {
            rung.initiatives().launch(id(rung, "Annual"), LocalDate.parse("2026-08-29"), "");
            rung.initiatives().launch(id(rung, "One import"), LocalDate.parse("2026-09-11"), "");
            rung.postmortems()
                    .save(look(id(rung, "Annual"), "2026-09-12", Week.TWO, 0, "12.4 %", Postmortem.Decision.CONTINUE));
        });
    }

    private void underWay() {
        on("2026-10-05", rung -> {
            Initiative bet = rung.initiatives().add("Second signature inside the product");
            rung.onePagers().write(bet.id(), page("days from order to invoice", "9", "4", "30 June 2027"));
            rung.forecasts().add(bet.id(), Driver.PLAIN, Map.of("amount", "60k-180k"), "");
            move(rung, bet, Stage.PROPOSED, Stage.COMMITTED);
            rung.initiatives()
                    .save(rung.initiatives()
                            .find(bet.id())
                            .withDetails(
                                    bet.title(),
                                    bet.owner(),
                                    "https://tracker.example/browse/ORD-212",
                                    Optional.of(LocalDate.parse("2026-10-12")),
                                    Optional.of(LocalDate.parse("2026-12-12"))));
            Initiative dropped = rung.initiatives().add("Assistant that writes offers");
            rung.initiatives()
                    .move(dropped.id(), Stage.DROPPED, "Nobody asked would pay for it; three of nine tried it.");
        });
        on("2026-11-02", rung -> {
            Initiative bet = rung.initiatives().add("Churn alarm for key accounts");
            rung.onePagers()
                    .write(
                            bet.id(),
                            new OnePager(Map.of(
                                    OnePagerField.METRIC, "Cut churn of key accounts to 2 %",
                                    OnePagerField.PROBLEM, "Account managers learn of a cancellation from the letter.",
                                    OnePagerField.WHY_NOW, "Two of our ten largest contracts end in March.")));
            rung.initiatives().move(bet.id(), Stage.PROPOSED, "");
            rung.initiatives().add("Usage report customers can forward");
        });
    }

    private static void move(Rung rung, Initiative bet, Stage... stages) {
        for (Stage stage : stages) {
            rung.initiatives().move(bet.id(), stage, stage == Stage.COMMITTED ? "the board knows the number" : "");
        }
    }

    private static OnePager page(String metric, String from, String to, String by) {
        return new OnePager(Map.of(
                OnePagerField.METRIC,
                (metric.startsWith("days") ? "Cut " : "Raise ") + metric + " from " + from + " to " + to + " by " + by
                        + ", as measured in billing; owner: Mara" + " Lindqvist",
                OnePagerField.PROBLEM,
                "Office managers at teams under 20 pay monthly because a yearly sum needs a second signature.",
                OnePagerField.WHY_NOW,
                "The price list changes on 1 February; every month earlier is worth about 34k."));
    }

    private static Postmortem look(
            String bet, String day, Week week, long actual, String metric, Postmortem.Decision decision) {
        return new Postmortem(
                "look-" + bet + week.weeks(),
                bet,
                week,
                LocalDate.parse(day),
                actual == 0 ? Optional.empty() : Optional.of(Money.of(actual, "EUR")),
                metric,
                "billing",
                Attribution.BEFORE_AND_AFTER,
                Optional.empty(),
                Optional.empty(),
                List.of(new Assumption("They read mail", Assumption.Outcome.HELD)),
                "The second reminder brought most of it.",
                "The first one was not opened.",
                "One reminder, three days before the end.",
                Postmortem.Skill.GOOD_DECISION_GOOD_OUTCOME,
                Optional.of(decision),
                "Mara Lindqvist",
                Optional.empty(),
                "A reminder works when it names what would be lost.");
    }
}
