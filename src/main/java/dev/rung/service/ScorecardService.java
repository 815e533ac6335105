package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.ScorecardStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The metrics by which the month is told: what each is meant to reach and what was read of it. */
public final class ScorecardService {
    private final Database database;
    private final ScorecardStore scorecard;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    ScorecardService(Database database, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.scorecard = new ScorecardStore(database);
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every metric with all that was said of it, retired ones too, by their places. */
    public List<ScoredMetric> all() {
        return scorecard.all(profile.need().id());
    }

    /** Those on the scorecard today, by their places. */
    public List<ScoredMetric> active() {
        LocalDate today = LocalDate.now(clock);
        return all().stream().filter(m -> m.active(today)).toList();
    }

    /**
     * One by its id or an end of it, its title or the beginning of its title, in any case.
     *
     * @throws Refusal when there is none, or several
     */
    public ScoredMetric find(String idOrTitle) {
        List<ScoredMetric> all = all();
        String words = idOrTitle.strip().toLowerCase(Locale.ROOT);
        return exactly(all, words).orElseGet(() -> {
            List<ScoredMetric> some = words.isEmpty()
                    ? List.of()
                    : all.stream()
                            .filter(m -> title(m).startsWith(words)
                                    || words.length() >= 4
                                            && (m.metric().id().startsWith(words)
                                                    || m.metric().id().endsWith(words)))
                            .toList();
            if (some.size() > 1) {
                throw Refusal.usage("More than one metric is meant by “" + idOrTitle + "”; give more of its title.");
            }
            return some.stream()
                    .findFirst()
                    .orElseThrow(() -> Refusal.usage("There is no metric “" + idOrTitle
                            + "” on the scorecard; rung update metric list shows them."));
        });
    }

    /** The one of this id or title; of several with the title the one that is not retired. */
    private Optional<ScoredMetric> exactly(List<ScoredMetric> all, String words) {
        List<ScoredMetric> some = all.stream()
                .filter(m -> m.metric().id().equals(words) || title(m).equals(words))
                .toList();
        return some.stream()
                .filter(m -> m.metric().retiredOn().isEmpty())
                .findFirst()
                .or(() -> some.stream().findFirst());
    }

    private static String title(ScoredMetric metric) {
        return metric.metric().title().toLowerCase(Locale.ROOT);
    }

    /**
     * Puts a metric at the end of the scorecard; up is better until the details say otherwise.
     *
     * @param details says what is better, source, goal and initiative; title and place stay
     */
    public Metric add(String title, UnaryOperator<Metric> details) {
        List<ScoredMetric> all = all();
        needFree(all, "", title);
        int place = all.stream().mapToInt(m -> m.metric().place()).max().orElse(-1) + 1;
        Metric metric = details.apply(new Metric(
                ids.next(),
                title.strip(),
                Metric.Better.UP,
                "",
                Optional.empty(),
                Optional.empty(),
                place,
                Optional.empty()));
        keep("Put on the scorecard", metric);
        return metric;
    }

    /** Keeps changed details: title, what is better, source, goal, initiative. */
    public void edit(Metric changed) {
        needFree(all(), changed.id(), changed.title());
        keep("Changed on the scorecard", changed);
    }

    private static void needFree(List<ScoredMetric> all, String id, String title) {
        if (title.isBlank()) {
            throw Refusal.usage("A metric wants a title: say in a few words what is counted.");
        }
        if (title.contains("|") || title.contains("\n")) {
            throw Refusal.usage("A metric's title stands in a column: write it in one line without “|”.");
        }
        boolean taken = all.stream()
                .map(ScoredMetric::metric)
                .anyMatch(m -> !m.id().equals(id)
                        && m.retiredOn().isEmpty()
                        && m.title().equalsIgnoreCase(title.strip()));
        if (taken) {
            throw Refusal.usage("“" + title.strip() + "” is on the scorecard already.");
        }
    }

    /** Takes a metric off the scorecard from today; its readings stay. */
    public Metric retire(String id) {
        return retired(id, Optional.of(LocalDate.now(clock)), "Took off the scorecard");
    }

    /** Puts a retired metric back. */
    public Metric restore(String id) {
        Metric metric = find(id).metric();
        needFree(all(), metric.id(), metric.title());
        return retired(metric.id(), Optional.empty(), "Put back on the scorecard");
    }

    private Metric retired(String id, Optional<LocalDate> on, String label) {
        Metric m = find(id).metric();
        Metric changed =
                new Metric(m.id(), m.title(), m.better(), m.source(), m.goalId(), m.initiativeId(), m.place(), on);
        keep(label, changed);
        return changed;
    }

    /** Moves a metric so many places down the scorecard, up when negative; beyond the ends it stops there. */
    public void move(String id, int by) {
        Metric moved = find(id).metric();
        List<Metric> order =
                new ArrayList<>(active().stream().map(ScoredMetric::metric).toList());
        int from = order.indexOf(moved);
        if (from < 0) {
            throw Refusal.usage("“" + moved.title() + "” is not on the scorecard any more.");
        }
        order.remove(from);
        order.add(Math.max(0, Math.min(order.size(), from + by)), moved);
        String me = profile.need().id();
        database.journal().change(Journal.Change.of("Moved on the scorecard", moved.title()), () -> {
            for (int place = 0; place < order.size(); place++) {
                scorecard.save(placed(order.get(place), place), me);
            }
        });
    }

    private static Metric placed(Metric m, int place) {
        return new Metric(
                m.id(), m.title(), m.better(), m.source(), m.goalId(), m.initiativeId(), place, m.retiredOn());
    }

    private void keep(String label, Metric metric) {
        String me = profile.need().id();
        database.journal().change(Journal.Change.of(label, metric.title()), () -> scorecard.save(metric, me));
    }

    /**
     * Says what a metric is meant to reach; what was said earlier stays visible as a moved target.
     *
     * @param on the day it was said
     */
    public MetricTarget target(String id, String target, Optional<LocalDate> by, LocalDate on) {
        Metric metric = find(id).metric();
        needPast(on);
        MetricTarget said = new MetricTarget(metric.id(), on, column("target", target), by);
        if (said.target().isEmpty()) {
            throw Refusal.usage("A target wants a number with its unit, as 5 %.");
        }
        database.journal().change(Journal.Change.of("Set the target of", metric.title()), () -> scorecard.put(said));
        return said;
    }

    /**
     * Keeps what was read of a metric on a day, over a reading of the same day.
     *
     * @param forecast where it is thought to be at the target's date; {@code ""} for unsaid
     * @param why it moved, in a line; {@code ""} likewise
     */
    public MetricReading reading(String id, String value, LocalDate on, String forecast, String why) {
        Metric metric = find(id).metric();
        needPast(on);
        MetricReading read = new MetricReading(
                metric.id(), on, column("value", value), column("forecast", forecast), column("why", why));
        if (read.value().isEmpty()) {
            throw Refusal.usage("A reading wants a value with its unit, as 3.4 %.");
        }
        database.journal().change(Journal.Change.of("Read", metric.title()), () -> scorecard.put(read));
        return read;
    }

    private void needPast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Refusal.usage(on + " is still to come; a scorecard says what was read and said until today.");
        }
    }

    private static String column(String what, String text) {
        if (text.contains("|") || text.contains("\n")) {
            throw Refusal.usage("The " + what + " stands in a column: write it in one line without “|”.");
        }
        return text.strip();
    }

    /** Takes back what was read on a day; nothing happens when nothing was. */
    public void forgetReading(String id, LocalDate on) {
        Metric metric = find(id).metric();
        database.journal()
                .change(
                        Journal.Change.of("Took back a reading of", metric.title()),
                        () -> scorecard.deleteReading(metric.id(), on));
    }

    /** Takes back a target that was said on a day; nothing happens when none was. */
    public void forgetTarget(String id, LocalDate on) {
        Metric metric = find(id).metric();
        database.journal()
                .change(
                        Journal.Change.of("Took back a target of", metric.title()),
                        () -> scorecard.deleteTarget(metric.id(), on));
    }
}
