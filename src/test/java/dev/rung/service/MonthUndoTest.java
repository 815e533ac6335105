package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.leverage.SignalAnswer;
import dev.rung.domain.leverage.Signals;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.question.AnswerText;
import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.Margin;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.UpdateSection;
import dev.rung.store.Database;
import dev.rung.store.WorkspaceRows;
import dev.rung.tui.BetDesk;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of change to a month is taken back and done again to the last column, and leaves and comes back by export. */
class MonthUndoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Rung rung;
    private String bet = "";

    @BeforeEach
    void open() {
        rung = new BetDesk(folder).on(TODAY);
        bet = rung.initiatives().add("Guided setup").id();
    }

    @AfterEach
    void close() {
        assertThat(rung.safekeeping().doctor(false)).isEmpty();
        rung.close();
    }

    @Test
    void everyChangeIsTakenBackAndDoneAgain() {
        changes().forEach((name, change) -> {
            List<String> before = rows(rung);
            change.accept(rung);
            List<String> after = rows(rung);
            assertThat(after).as(name).isNotEqualTo(before);
            assertThat(rung.changes().undo()).as(name).isPresent();
            assertThat(rows(rung)).as("%s, taken back", name).isEqualTo(before);
            assertThat(rung.changes().redo()).as(name).isPresent();
            assertThat(rows(rung)).as("%s, done again", name).isEqualTo(after);
        });
    }

    @Test
    void whatWasSentIsNotTakenBackAndWhatCameBeforeItNeither() {
        rung.updates().set(NOVEMBER, UpdateSection.HEADLINE, "Churn fell from 4 % to 3 %");
        rung.updates().send(NOVEMBER);
        List<String> sent = rows(rung);
        for (int i = 0; i < 5; i++) {
            try {
                rung.changes().undo();
            } catch (Refusal said) {
                assertThat(said.getMessage()).contains("Sent the update of");
            }
            assertThat(rows(rung)).isEqualTo(sent);
        }
    }

    @Test
    void anExportBringsEveryFieldOfAMonthBack() {
        changes().forEach((name, change) -> change.accept(rung));
        rung.updates().send(NOVEMBER);
        List<String> before = rows(rung);
        assertThat(neverFilled()).isEmpty();
        Path file = folder.resolve("all.json");
        rung.safekeeping().export(file, false);
        Path other = folder.resolve("other/workspace.db");
        try (Rung restored = Rung.open(rung.places().with(other), CLOCK)) {
            restored.safekeeping().importAll(file, (done, of) -> {});
            assertThat(rows(restored)).isEqualTo(before);
            assertThat(restored.safekeeping().doctor(false)).isEmpty();
            assertThat(restored.chains().tax(CostPeriod.of(NOVEMBER)))
                    .isEqualTo(rung.chains().tax(CostPeriod.of(NOVEMBER)));
            assertThat(restored.updates().report(ReportService.Format.HTML, NOVEMBER))
                    .isEqualTo(rung.updates().report(ReportService.Format.HTML, NOVEMBER));
            assertThatThrownBy(() -> restored.updates().set(NOVEMBER, UpdateSection.ASKS, "Another"))
                    .hasMessageContaining("was sent");
        }
    }

    /** The columns of a month's tables in which no row says anything. */
    private Set<String> neverFilled() {
        Set<String> missing = new TreeSet<>();
        try (Database database = Database.open(rung.places().workspace(), CLOCK)) {
            WorkspaceRows rows = new WorkspaceRows(database);
            List<String> tables = rows.tables();
            for (String table : tables.subList(tables.indexOf("cost_line"), tables.indexOf("signal_answer") + 1)) {
                Set<String> open = new TreeSet<>(rows.columns(table));
                rows.export(
                        table,
                        row -> open.removeIf(c ->
                                row.get(c) != null && !row.get(c).toString().isEmpty()));
                open.forEach(column -> missing.add(table + "." + column));
            }
        }
        return missing;
    }

    private static List<String> rows(Rung rung) {
        List<String> lines = new ArrayList<>();
        try (Database database = Database.open(rung.places().workspace(), CLOCK)) {
            WorkspaceRows rows = new WorkspaceRows(database);
            rows.tables().stream()
                    .filter(t -> !t.equals("history") && !t.equals("change_group"))
                    .forEach(t -> rows.export(t, row -> lines.add(t + row)));
        }
        return lines;
    }

    private Map<String, Consumer<Rung>> changes() {
        Map<String, Consumer<Rung>> all = new LinkedHashMap<>();
        cost(all);
        shares(all);
        scorecard(all);
        page(all);
        commitments(all);
        hours(all);
        return all;
    }

    private static void cost(Map<String, Consumer<Rung>> all) {
        Money salary = new Money(15_000_000, "USD");
        LocalDate from = LocalDate.of(2026, 1, 1);
        all.put(
                "people",
                r -> r.team()
                        .addPeople(
                                "Engineer",
                                new BigDecimal("4.5"),
                                salary,
                                new BigDecimal("1.3"),
                                from,
                                Optional.empty()));
        all.put(
                "expense",
                r -> r.team()
                        .addExpense("Cloud", new Money(600_000, "EUR"), CostLine.Every.MONTH, from, Optional.empty()));
        all.put("end a line", r -> r.team().end(r.team().line("Cloud"), TODAY));
        all.put("change a line", r -> r.team().save(r.team().line("Cloud").until(Optional.of(TODAY.plusDays(9)))));
        all.put(
                "another line",
                r -> r.team()
                        .addExpense("Offsite", new Money(100, "EUR"), CostLine.Every.ONCE, from, Optional.empty()));
        all.put("delete a line", r -> r.team().delete(r.team().line("Offsite")));
        ExchangeRate rate = new ExchangeRate("USD", "EUR", from, new BigDecimal("0.92"));
        all.put("rate", r -> r.team().save(rate));
        ExchangeRate later = new ExchangeRate("USD", "EUR", TODAY, new BigDecimal("0.9"));
        all.put("another rate", r -> r.team().save(later));
        all.put(
                "move a rate",
                r -> r.team()
                        .replace(
                                Optional.of(later),
                                new ExchangeRate("USD", "EUR", TODAY.minusDays(1), new BigDecimal("0.91"))));
        all.put("delete a rate", r -> r.team().delete(r.team().rates().get(1)));
        Margin margin = new Margin(from, new BigDecimal("0.75"), "finance");
        all.put("margin", r -> r.team().save(margin));
        all.put(
                "move a margin",
                r -> r.team().replace(Optional.of(margin), new Margin(TODAY, new BigDecimal("0.7"), "finance, Q3")));
        all.put("another margin", r -> r.team().save(margin));
        all.put("delete a margin", r -> r.team().delete(margin));
    }

    private void shares(Map<String, Consumer<Rung>> all) {
        all.put("share", r -> r.team().share(r.initiatives().find(bet), BigDecimal.TEN, NOVEMBER, Optional.empty()));
        all.put(
                "share for a month",
                r -> r.team().share(r.initiatives().find(bet), BigDecimal.ONE, NOVEMBER, Optional.of(NOVEMBER)));
        all.put("run", r -> r.team().run("Support", BigDecimal.TEN, NOVEMBER.minusMonths(2), Optional.of(NOVEMBER)));
        Goal draft = new Goal(
                "", "Keep more customers", "GRR", "92 %", Optional.of(Driver.RETENTION), TODAY, TODAY.plusDays(30));
        all.put("goal", r -> r.team().add(draft));
        all.put(
                "change a goal",
                r -> r.team()
                        .save(new Goal(
                                r.team().goal("Keep").id(),
                                "Keep more customers",
                                "GRR",
                                "93 %",
                                draft.driver(),
                                draft.from(),
                                draft.to())));
        all.put("serve", r -> r.team().serve(r.initiatives().find(bet), r.team().goal("Keep")));
        all.put(
                "serve no more",
                r -> r.team().unserve(r.initiatives().find(bet), r.team().goal("Keep")));
        all.put(
                "serve again",
                r -> r.team().serve(r.initiatives().find(bet), r.team().goal("Keep")));
        all.put(
                "another goal",
                r -> r.team().add(new Goal("", "Grow", "", "", Optional.empty(), TODAY, TODAY.plusDays(3))));
        all.put(
                "serve that, too",
                r -> r.team().serve(r.initiatives().find(bet), r.team().goal("Grow")));
        all.put("delete it with what serves it", r -> r.team().delete(r.team().goal("Grow")));
    }

    private void scorecard(Map<String, Consumer<Rung>> all) {
        all.put("metric", r -> r.scorecard().add("Churn", m -> m));
        all.put("second metric", r -> r.scorecard().add("Activation", m -> m));
        all.put(
                "edit a metric",
                r -> r.scorecard()
                        .edit(new Metric(
                                metric(r, "Churn"),
                                "Churn",
                                Metric.Better.DOWN,
                                "warehouse",
                                Optional.of(r.team().goal("Keep").id()),
                                Optional.of(bet),
                                0,
                                Optional.empty())));
        all.put("move a metric", r -> r.scorecard().move(metric(r, "Churn"), 1));
        all.put("target", r -> r.scorecard().target(metric(r, "Churn"), "3 %", Optional.of(TODAY.plusDays(90)), TODAY));
        all.put("reading", r -> r.scorecard().reading(metric(r, "Churn"), "3.4 %", TODAY, "3.1 %", "cards"));
        all.put("older reading", r -> r.scorecard().reading(metric(r, "Churn"), "3.8 %", MONDAY, "", ""));
        all.put("forget a reading", r -> r.scorecard().forgetReading(metric(r, "Churn"), MONDAY));
        all.put("older target", r -> r.scorecard().target(metric(r, "Churn"), "4 %", Optional.empty(), MONDAY));
        all.put("forget a target", r -> r.scorecard().forgetTarget(metric(r, "Churn"), MONDAY));
        all.put("retire", r -> r.scorecard().retire(metric(r, "Activation")));
        all.put("restore", r -> r.scorecard().restore(metric(r, "Activation")));
        all.put("retire again", r -> r.scorecard().retire(metric(r, "Activation")));
        all.put("third metric", r -> r.scorecard().add("Sign-ups", m -> m));
    }

    private static String metric(Rung rung, String title) {
        return rung.scorecard().find(title).metric().id();
    }

    private static void page(Map<String, Consumer<Rung>> all) {
        all.put("draft", r -> r.updates().draft(NOVEMBER));
        all.put("write", r -> r.updates().set(NOVEMBER, UpdateSection.HEADLINE, "Churn fell"));
        all.put("take the draft", r -> r.updates().take(NOVEMBER, UpdateSection.HEADLINE));
        all.put("empty a section", r -> r.updates().set(NOVEMBER, UpdateSection.HEADLINE, ""));
        all.put("draft again", r -> r.updates().draft(NOVEMBER));
        all.put(
                "promise",
                r -> r.updates().set(NOVEMBER, UpdateSection.NEXT, "Churn at 3 % in December | Ada | 2026-12-20"));
        all.put("answer", r -> r.questions().answer(NOVEMBER, question(r, false), whole()));
        all.put("rehearse", r -> r.questions().rehearsed(NOVEMBER, question(r, false), 40));
        all.put("don't know", r -> r.questions().dontKnow(NOVEMBER, question(r, true), TODAY.plusDays(9), "Ada"));
        all.put("know later", r -> r.questions().dontKnow(NOVEMBER, question(r, true), TODAY.plusDays(12), "Ada"));
    }

    private static ExpectedQuestion question(Rung rung, boolean aboutSomething) {
        return rung.questions().expected(NOVEMBER).questions().stream()
                .map(AskedQuestion::question)
                .filter(q -> q.about().isEmpty() != aboutSomething)
                .findFirst()
                .orElseThrow();
    }

    private static AnswerText whole() {
        return new AnswerText(
                "It is on its way",
                "66k EUR",
                "billing",
                Optional.of(TODAY.minusDays(1)),
                Optional.of(PreparedAnswer.Confidence.MEDIUM),
                "Ada");
    }

    private static void commitments(Map<String, Consumer<Rung>> all) {
        all.put("promise one", r -> promise(r, "Write the standard"));
        all.put("keep it", r -> r.commitments().keep(open(r, "Write the standard")));
        all.put("promise a second", r -> promise(r, "Hand over the budget"));
        all.put(
                "change it",
                r -> r.commitments()
                        .change(
                                open(r, "Hand over the budget"),
                                "Hand over half",
                                TODAY.plusDays(5),
                                "a mail",
                                "too large"));
        all.put("drop it", r -> r.commitments().drop(open(r, "Hand over half"), "nobody wants it"));
    }

    private static void promise(Rung rung, String words) {
        rung.commitments().add(words, "Ada", TODAY.plusDays(3), "a page", Commitment.Source.SIGNAL, "rituals");
    }

    private static String open(Rung rung, String words) {
        return rung.commitments().open().stream()
                .filter(c -> c.words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void hours(Map<String, Consumer<Rung>> all) {
        all.put("a week", r -> r.roles().put(MONDAY, Map.of(Activity.DELIVERY, 1200, Activity.CUSTOMER, 210)));
        all.put("weeks", r -> r.roles().put(List.of(MONDAY, MONDAY.minusWeeks(1)), Map.of(Activity.STRATEGY, 600)));
        all.put("forget a week", r -> r.roles().forget(MONDAY));
        all.put(
                "a calendar",
                r -> r.roles()
                        .putCalendar(
                                MONDAY.minusWeeks(3),
                                MONDAY,
                                Map.of(MONDAY.minusWeeks(2), Map.of(Activity.DELIVERY, 60))));
        all.put("rule", r -> r.roles().rule(ActivityRule.Kind.WORDS, "jour fixe", Activity.DELIVERY));
        all.put(
                "rule of people",
                r -> r.roles().rule(ActivityRule.Kind.ATTENDEE, "@customer.example", Activity.CUSTOMER));
        all.put("correct a rule", r -> r.roles().rule(ActivityRule.Kind.WORDS, "jour fixe", Activity.PEOPLE));
        all.put("move a rule", r -> r.roles().move(r.roles().rules().get(1), 0));
        all.put("delete a rule", r -> r.roles().deleteRule(ActivityRule.Kind.WORDS, "jour fixe"));
        all.put(
                "signal",
                r -> r.leverage().answer(Signals.WARNING.get(0).id(), SignalAnswer.Answer.YES, "They wait for me"));
        all.put(
                "signal again",
                r -> r.leverage().answer(Signals.WARNING.get(0).id(), SignalAnswer.Answer.NO, "They decide"));
    }
}
