package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.domain.role.Bands;
import dev.rung.domain.role.RoleAudit;
import dev.rung.domain.role.RoleTrend;
import dev.rung.domain.role.TenQuestions;
import dev.rung.domain.role.WeekHours;
import dev.rung.domain.text.Amount;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.RoleStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the hours of the weeks went. Weeks are named by any of their days. */
public final class RoleService {
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    private final Database database;
    private final RoleStore store;
    private final ProfileService profile;
    private final LadderService ladders;
    private final ChecklistService checklists;
    private final Uuid7 ids;
    private final Clock clock;

    RoleService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            ChecklistService checklists,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.store = new RoleStore(database);
        this.profile = profile;
        this.ladders = ladders;
        this.checklists = checklists;
        this.ids = ids;
        this.clock = clock;
    }

    /** The Monday of the week a day lies in. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The week's hours; empty when nothing was said of it. */
    public Optional<WeekHours> week(LocalDate day) {
        return weeks(day, day).stream().findFirst();
    }

    /** The weeks with hours from the one of a day to that of another, both included; the newest first. */
    public List<WeekHours> weeks(LocalDate from, LocalDate to) {
        return store.weeks(profile.need().id(), monday(from), monday(to));
    }

    /** The newest weeks with hours up to today, at most so many; the newest first. */
    public List<WeekHours> newest(int most) {
        return store.newest(profile.need().id(), LocalDate.now(clock), most);
    }

    /** The newest week with hours before that of a day. */
    public Optional<WeekHours> before(LocalDate day) {
        return store.newest(profile.need().id(), monday(day).minusDays(1), 1).stream()
                .findFirst();
    }

    /** Where the hours of the newest weeks went, against the bands of the person's level. */
    public RoleReport report(int most) {
        return report(most, profile.need().level());
    }

    /**
     * The same against the bands of another level; refuses one the ladder does not have.
     *
     * @param most how many of the weeks that tell something of the role count, at least 1
     */
    public RoleReport report(int most, String level) {
        if (most < 1) {
            throw Refusal.usage("An audit wants a week at least.");
        }
        Ladder ladder = ladders.mine();
        Bands bands = Bands.of(ladder, level)
                .orElseThrow(() -> Refusal.usage("The ladder " + ladder.title() + " has no level “" + level
                        + "”; it has "
                        + ladder.levels().stream().map(Level::id).collect(Collectors.joining(", ")) + "."));
        List<WeekHours> weeks = newest(Integer.MAX_VALUE);
        return new RoleReport(
                bands,
                RoleAudit.of(weeks, most, bands),
                RoleTrend.months(weeks, bands),
                RoleTrend.quarters(weeks, bands),
                questions(),
                weeks.stream().findFirst());
    }

    private Optional<TenQuestions> questions() {
        return checklists.history(TenQuestions.CHECKLIST, Optional.empty()).stream()
                .findFirst()
                .map(run -> {
                    ChecklistVerdict verdict = ChecklistVerdict.of(checklists.checklist(TenQuestions.CHECKLIST), run);
                    return new TenQuestions(
                            run.on(), verdict.counts().yes(), verdict.missing().size());
                });
    }

    /**
     * Makes the hours of a week exactly these, whoever said something of it before.
     *
     * @param minutes per activity; zeros count as said
     */
    public WeekHours put(LocalDate day, Map<Activity, Integer> minutes) {
        return put(List.of(day), minutes).get(0);
    }

    /** The same for several weeks at once: the usual week of somebody whose weeks are alike. Oldest first. */
    public List<WeekHours> put(Collection<LocalDate> days, Map<Activity, Integer> minutes) {
        check(minutes);
        List<WeekHours> weeks = new ArrayList<>();
        for (LocalDate day :
                new TreeSet<>(days.stream().map(RoleService::monday).toList())) {
            if (day.isAfter(LocalDate.now(clock))) {
                throw Refusal.usage(
                        "The week of " + day + " is still to come; say where the hours of past weeks went.");
            }
            weeks.add(new WeekHours(day, WeekHours.Source.TYPED, minutes));
        }
        if (weeks.isEmpty()) {
            throw Refusal.usage("Say which week the hours are of.");
        }
        change("Typed the hours of", named(weeks.stream().map(WeekHours::week).toList()), weeks);
        return List.copyOf(weeks);
    }

    /** Forgets the hours of a week; refuses one of which nothing was said. */
    public void forget(LocalDate day) {
        WeekHours hours =
                week(day).orElseThrow(() -> Refusal.usage("Nothing is said of the week of " + monday(day) + "."));
        change(
                "Deleted the hours of",
                named(List.of(hours.week())),
                List.of(new WeekHours(hours.week(), hours.source(), Map.of())));
    }

    /**
     * Takes over the hours of a calendar file: those of an older file in the weeks it covers are replaced, typed ones are
     * left as they are.
     *
     * @param from a day of the first week the file covers
     * @param to a day of the last week, which has begun
     * @param hours per Monday; a covered week without an entry, or with no minutes in it, has none
     */
    public CalendarHours putCalendar(LocalDate from, LocalDate to, Map<LocalDate, Map<Activity, Integer>> hours) {
        List<LocalDate> written = new ArrayList<>();
        List<LocalDate> typed = new ArrayList<>();
        List<LocalDate> emptied = new ArrayList<>();
        List<WeekHours> changed = new ArrayList<>();
        database.inTransaction(() -> {
            Map<LocalDate, WeekHours> known = new HashMap<>();
            weeks(from, to).forEach(w -> known.put(w.week(), w));
            for (LocalDate week = monday(from); !week.isAfter(monday(to)); week = week.plusWeeks(1)) {
                Map<Activity, Integer> minutes = hours.getOrDefault(week, Map.of());
                check(minutes);
                boolean some = minutes.values().stream().anyMatch(m -> m > 0);
                WeekHours before = known.get(week);
                if (before != null && before.source() == WeekHours.Source.TYPED) {
                    if (some) {
                        typed.add(week);
                    }
                } else if (some) {
                    written.add(week);
                    changed.add(new WeekHours(week, WeekHours.Source.CALENDAR, minutes));
                } else if (before != null) {
                    emptied.add(week);
                    changed.add(new WeekHours(week, WeekHours.Source.CALENDAR, Map.of()));
                }
            }
            change("Took over the hours of", Amount.of(written.size(), "week") + " from a calendar", changed);
            return Optional.empty();
        });
        return new CalendarHours(written, typed, emptied);
    }

    /** What the person said of meetings, in the order in which it is tried. */
    public List<ActivityRule> rules() {
        return store.rules(profile.need().id());
    }

    /**
     * Says what meetings with these words in their title, or with this attendee, are. Said before, the older word gives way
     * and keeps its place; new ones come last.
     */
    public ActivityRule rule(ActivityRule.Kind kind, String pattern, Activity activity) {
        String wanted = pattern.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (wanted.isEmpty()) {
            throw Refusal.usage("Say which words of a title, or which attendee, the rule is about.");
        }
        List<ActivityRule> all = rules();
        ActivityRule rule = all.stream()
                .filter(r -> r.kind() == kind && r.pattern().equals(wanted))
                .findFirst()
                .map(r -> new ActivityRule(r.id(), kind, wanted, activity, r.place()))
                .orElseGet(() -> new ActivityRule(
                        ids.next(),
                        kind,
                        wanted,
                        activity,
                        all.isEmpty() ? 0 : all.get(all.size() - 1).place() + 1));
        database.journal()
                .change(
                        Journal.Change.of("Said what meetings are", wanted),
                        () -> store.put(profile.need().id(), rule));
        return rule;
    }

    /**
     * Puts a rule at a place of the order, so that it is tried sooner or later than others.
     *
     * @param place from 0; past the end is the end
     */
    public void move(ActivityRule rule, int place) {
        List<ActivityRule> order = new ArrayList<>(rules());
        if (!order.removeIf(r -> r.id().equals(rule.id()))) {
            throw Refusal.usage("There is no rule about “" + rule.pattern() + "”.");
        }
        order.add(Math.max(0, Math.min(place, order.size())), rule);
        database.journal().change(Journal.Change.of("Moved the rule about", rule.pattern()), () -> {
            for (int i = 0; i < order.size(); i++) {
                ActivityRule each = order.get(i);
                store.put(
                        profile.need().id(),
                        new ActivityRule(each.id(), each.kind(), each.pattern(), each.activity(), i));
            }
        });
    }

    /** Deletes what was said of a pattern, in any case; refuses one of which nothing was said. */
    public ActivityRule deleteRule(ActivityRule.Kind kind, String pattern) {
        ActivityRule rule = rules().stream()
                .filter(r -> r.kind() == kind && r.pattern().equalsIgnoreCase(pattern.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(
                        "There is no rule about “" + pattern.strip() + "”; rung audit rules lists those there are."));
        database.journal()
                .change(Journal.Change.of("Deleted the rule about", rule.pattern()), () -> store.deleteRule(rule.id()));
        return rule;
    }

    private void change(String label, String subject, List<WeekHours> weeks) {
        String me = profile.need().id();
        database.journal().change(Journal.Change.of(label, subject), () -> weeks.forEach(w -> store.put(me, w)));
    }

    private static String named(List<LocalDate> weeks) {
        return weeks.size() == 1
                ? "the week of " + weeks.get(0)
                : weeks.size() + " weeks to that of " + weeks.get(weeks.size() - 1);
    }

    private static void check(Map<Activity, Integer> minutes) {
        long sum = 0;
        for (int each : minutes.values()) {
            if (each < 0) {
                throw Refusal.usage("Hours cannot be less than none.");
            }
            sum += each;
        }
        if (sum > MINUTES_OF_A_WEEK) {
            throw Refusal.usage("A week has 168 hours; these are " + sum / 60 + ".");
        }
    }
}
