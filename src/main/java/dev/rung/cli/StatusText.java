package dev.rung.cli;

import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Need;
import dev.rung.service.Rung;
import dev.rung.service.TodayView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Today as text, at most 80 columns wide, or as JSON. */
final class StatusText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int MOST = 6;

    private final Workbench bench;
    private final Printout out;

    StatusText(Workbench bench) {
        this.bench = bench;
        this.out = bench.out();
    }

    /** Prints the status, or how to begin where nobody has yet. */
    int print() {
        if (begun().isEmpty()) {
            out.line("rung shows, with evidence, where you stand as a product manager.");
            out.blank();
            out.line("Nobody has begun here yet (" + bench.places().workspace() + ").");
            out.blank();
            out.line("  rung init --name NAME --level senior-pm --target principal-pm");
            out.line("  rung ladder list       the ladders there are, with their levels in ladder show");
            out.line("  rung demo --status     a look at a sample of 18 months");
            return Cli.FINE;
        }
        return print(bench.rung());
    }

    int json() {
        return begun().isEmpty()
                ? json(JsonMap.of(
                        "workspace", bench.places().workspace().toString(),
                        "on", bench.today(),
                        "person", Optional.empty(),
                        "begin", "rung init --name NAME --level LEVEL"))
                : json(bench.rung());
    }

    private Optional<Person> begun() {
        return bench.begun() ? bench.rung().profile().me() : Optional.empty();
    }

    int print(Rung rung) {
        TodayView view = rung.todays().view();
        String title = levels(view);
        String day = view.day().format(DAY);
        String name = Quoted.clip(view.me().name() + " · " + title, Printout.WIDTH - DisplayWidth.of(day) - 2);
        out.line(Words.of(Ink.BOLD, name)
                .pad(Printout.WIDTH - DisplayWidth.of(day))
                .dim(day));
        out.blank();
        out.heading("STANDING");
        List<List<Words>> rows = new ArrayList<>();
        rows.add(StandingText.row(view.own()));
        view.target().filter(t -> !t.id().equals(view.own().id())).ifPresent(t -> rows.add(StandingText.row(t)));
        out.table(2, rows);
        needs(view);
        steps(view);
        out.blank();
        out.heading("EVIDENCE");
        out.line("  " + Amount.of(view.pieces(), "piece") + " in the last 12 weeks, " + view.measured()
                + " measured or verified; " + view.total() + " in all   " + sparkline(view.perWeek()));
        return Cli.FINE;
    }

    private void needs(TodayView view) {
        if (!view.needs().isEmpty()) {
            out.blank();
            out.heading("NEEDS YOU");
        }
        for (Need need : view.needs().stream().limit(MOST).toList()) {
            boolean now = need.urgency() == Need.Urgency.NOW;
            out.line(Words.of(now ? Ink.BOLD : Ink.PLAIN, now ? "  ! " : "  · ")
                    .bold(Quoted.clip(need.noun(), 10))
                    .pad(16)
                    .plain(Quoted.clip(need.words(), Printout.WIDTH - 16)));
        }
        more(view.needs().size());
    }

    private void steps(TodayView view) {
        if (!view.steps().isEmpty()) {
            out.blank();
            out.heading("WORTH DOING NEXT");
        }
        for (TodayView.Step step : view.steps().stream().limit(MOST).toList()) {
            out.prose(2, step.words());
            if (!step.why().isEmpty()) {
                out.line(Words.of(Ink.DIM, "    " + Quoted.clip(step.why(), Printout.WIDTH - 4)));
            }
        }
        more(view.steps().size());
    }

    private void more(int all) {
        if (all > MOST) {
            out.line(Words.of(Ink.DIM, "  and " + (all - MOST) + " more"));
        }
    }

    private static String levels(TodayView view) {
        return view.own().title()
                + view.target()
                        .filter(t -> !t.id().equals(view.own().id()))
                        .map(t -> " → " + t.title())
                        .orElse("");
    }

    static String sparkline(List<Integer> values) {
        int most = values.isEmpty() ? 0 : Collections.max(values);
        StringBuilder line = new StringBuilder();
        for (int value : values) {
            line.append(BARS.charAt(most == 0 ? 0 : (int) Math.round((double) value * (BARS.length() - 1) / most)));
        }
        return line.toString();
    }

    private int json(Map<String, Object> map) {
        out.json(map);
        return Cli.FINE;
    }

    int json(Rung rung) {
        TodayView view = rung.todays().view();
        Optional<TodayView.LevelLine> target = view.target();
        return json(JsonMap.of(
                "workspace", rung.places().workspace().toString(),
                "on", view.day(),
                "person", StandingJson.person(view.me()),
                "own", StandingJson.verdict(view.own()),
                "target", target.map(StandingJson::verdict),
                "needs",
                        view.needs().stream()
                                .map(n -> JsonMap.of("urgency", n.urgency(), "noun", n.noun(), "words", n.words()))
                                .toList(),
                "steps",
                        view.steps().stream()
                                .map(s -> JsonMap.of("words", s.words(), "why", s.why()))
                                .toList(),
                "evidence",
                        JsonMap.of(
                                "total", view.total(),
                                "last_12_weeks", view.pieces(),
                                "measured", view.measured(),
                                "per_week", view.perWeek())));
    }
}
