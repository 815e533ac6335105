package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.HourSum;
import dev.rung.domain.role.HoursLine;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.role.WeekHours;
import dev.rung.service.RoleService;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung audit set}: the hours of a week, or of several alike. */
@Command(
        name = "set",
        description = "Say where the hours of a week went.",
        customSynopsis = {"rung audit set [--week WEEK] [--weeks N] ACTIVITY=HOURS…"},
        footer = {
            "",
            "Activities: delivery, customer, business, strategy, go-to-market (gtm), people,",
            "overhead. Hours are 3.5, 3h30 or 210m; or percents of the whole week, overhead",
            "included: delivery=50%% customer=20%% overhead=30%% of 38h. An activity left out",
            "keeps what the week has; with percents or --weeks the week is what is typed.",
            "",
            "Example: rung audit set --week last delivery=20 customer=3h30 business=2"
        })
final class SetAuditCommand implements Callable<Integer> {
    private static final int USUAL = 40 * 60;
    private static final int MOST_WEEKS = 104;

    private final Workbench bench;

    @Option(
            names = "--week",
            paramLabel = "WEEK",
            description = "A day of the week, this or last; this week unless said.")
    private String week = "this";

    @Option(names = "--weeks", paramLabel = "N", description = "The same for the N weeks that end with it.")
    private int weeks = 1;

    @Parameters(arity = "1..*", paramLabel = "ACTIVITY=HOURS", description = "Where the hours went.")
    private List<String> words = List.of();

    SetAuditCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw Refusal.usage("--weeks is 1 to " + MOST_WEEKS + ", not " + weeks);
        }
        RoleService roles = bench.rung().roles();
        LocalDate last = monday();
        HoursLine line = HoursLine.read(String.join(" ", words), usual(roles));
        Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
        if (weeks == 1 && !line.whole()) {
            roles.week(last).ifPresent(w -> minutes.putAll(w.minutes()));
        }
        minutes.putAll(line.minutes());
        List<LocalDate> days =
                Stream.iterate(last, d -> d.minusWeeks(1)).limit(weeks).toList();
        List<WeekHours> put = roles.put(days, minutes);
        say(put);
        return Cli.FINE;
    }

    private LocalDate monday() {
        return switch (week.strip().toLowerCase(Locale.ROOT)) {
            case "this" -> RoleService.monday(bench.today());
            case "last" -> RoleService.monday(bench.today()).minusWeeks(1);
            default -> RoleService.monday(bench.day(Optional.of(week)));
        };
    }

    /** The length of the newest week that tells something. */
    private static int usual(RoleService roles) {
        return roles.newest(4).stream()
                .filter(HourSum::tells)
                .findFirst()
                .map(w -> w.minutes().values().stream().mapToInt(m -> m).sum())
                .orElse(USUAL);
    }

    private void say(List<WeekHours> put) {
        WeekHours newest = put.get(put.size() - 1);
        int sum = newest.minutes().values().stream().mapToInt(m -> m).sum();
        String which = put.size() == 1
                ? "Week of " + newest.week()
                : put.size() + " weeks, " + put.get(0).week() + " to " + newest.week() + ", each";
        bench.out()
                .prose(
                        0,
                        which + ": " + HoursText.words(sum) + ", "
                                + newest.minutes().entrySet().stream()
                                        .map(e -> e.getKey().id() + " " + HoursText.words(e.getValue()))
                                        .collect(Collectors.joining(", "))
                                + ".");
    }
}
