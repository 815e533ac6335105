package dev.rung.tui.forecast;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workspace with bets, made by the services on days that the test sets. */
final class Bets implements AutoCloseable {
    private final Day day = new Day();
    private final Rung rung;

    /** A clock that stands at noon of the day it is set to. */
    private static final class Day extends Clock {
        private volatile LocalDate on = ScreenDriver.DAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse(on + "T12:00:00Z");
        }
    }

    Bets(Path folder) {
        rung = Rung.open(ScreenDriver.places(folder), day);
        rung.profile().begin("Mara", "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
    }

    Rung rung() {
        return rung;
    }

    void today(LocalDate on) {
        day.on = on;
    }

    Initiative idea(String title) {
        return rung.initiatives().add(title);
    }

    /** A bet that was forecast and launched on a day, and looked back at twelve weeks later. */
    Initiative landed(
            String title,
            Driver driver,
            Map<String, String> inputs,
            LocalDate launched,
            double actual,
            String currency) {
        today(launched);
        Initiative bet = idea(title);
        rung.forecasts().add(bet.id(), driver, inputs, "");
        rung.initiatives().launch(bet.id(), launched, "it was committed elsewhere");
        today(launched.plusWeeks(12));
        lookBack(bet.id(), actual, currency);
        today(ScreenDriver.DAY);
        return bet;
    }

    void lookBack(String id, double actual, String currency) {
        Postmortem begun = rung.postmortems().begin(id, Optional.of(Postmortem.Week.TWELVE));
        rung.postmortems()
                .save(new Postmortem(
                        begun.id(),
                        begun.initiativeId(),
                        begun.week(),
                        begun.on(),
                        Optional.of(Money.of(actual, currency)),
                        "",
                        "billing",
                        Attribution.HOLDOUT,
                        begun.costPlanned(),
                        begun.costActual(),
                        List.of(),
                        "the offer",
                        "the timing",
                        "ask earlier",
                        Postmortem.Skill.UNSAID,
                        begun.decision(),
                        begun.decisionOwner(),
                        begun.decisionBy(),
                        ""));
    }

    private void plain(String title, Driver driver, String range, int weeksAgo, double actual) {
        Map<String, String> inputs = driver == Driver.COST_TO_SERVE
                ? Map.of("volume", "1", "cost", range, "reduction", "100%", "months", "1")
                : Map.of("amount", range);
        landed(title, driver, inputs, ScreenDriver.DAY.minusWeeks(weeksAgo), actual, "EUR");
    }

    /** The worked set of six (DOMAIN.md E), in thousands. */
    Bets workedSet() {
        plain("Annual plan for small teams", Driver.PLAIN, "50k/100k/180k", 70, 70_000);
        plain("Self-service returns", Driver.COST_TO_SERVE, "20k/60k/120k", 62, 66_000);
        plain("Checkout trial", Driver.PLAIN, "100k/200k/320k", 54, 90_000);
        plain("Fewer tickets about invoices", Driver.COST_TO_SERVE, "10k/40k/90k", 45, 95_000);
        plain("Partner marketplace", Driver.PLAIN, "80k/150k/260k", 34, 120_000);
        plain("Reminder before renewal", Driver.PLAIN, "30k/50k/80k", 22, 45_000);
        return this;
    }

    /** From here on the person reckons in another currency. */
    void dollars() {
        Person me = rung.profile().need();
        rung.profile()
                .change(new Person(me.id(), me.name(), me.relation(), me.ladderId(), me.level(), me.target(), "USD"));
    }

    @Override
    public void close() {
        rung.close();
    }
}
