package dev.rung.cli;

import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.DueReview.Urgency;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Figures;
import dev.rung.service.InitiativeRow;
import dev.rung.service.InitiativeService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung postmortem list}: the looks that wait, and those that were written. */
@Command(name = "list", description = "Looks at launches: what is due, what comes, what was written.")
final class ListPostmortemCommand implements Callable<Integer> {
    /** More launches than these are not waiting at once. */
    private static final int MOST = 1000;

    private final Workbench bench;
    private final Map<String, String> titles = new HashMap<>();

    @Option(names = "--due", description = "Only what is due.")
    private boolean onlyDue;

    @Mixin
    private JsonOption json = new JsonOption();

    ListPostmortemCommand(Workbench bench) {
        this.bench = bench;
    }

    /** A look that is not written yet. */
    private record Waiting(Initiative initiative, DueReview look) {}

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<Waiting> waiting = waiting();
        List<Postmortem> written = onlyDue
                ? List.of()
                : bench.rung().postmortems().all().stream()
                        .sorted(Comparator.comparing(Postmortem::on)
                                .thenComparing(Postmortem::id)
                                .reversed())
                        .toList();
        if (json.wanted()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            waiting.forEach(w -> rows.add(json(w)));
            written.forEach(p -> rows.add(json(p)));
            bench.out().jsonArray(rows.iterator());
        } else if (waiting.isEmpty() && written.isEmpty()) {
            bench.out()
                    .prose(
                            0,
                            onlyDue
                                    ? "No look at a launch is due."
                                    : "Nothing to look back at yet; rung initiative launch ID makes looks due.");
        } else {
            text(waiting, written);
        }
        return Cli.FINE;
    }

    /** The earliest first. */
    private List<Waiting> waiting() {
        InitiativeService initiatives = bench.rung().initiatives();
        List<Waiting> waiting = new ArrayList<>();
        for (InitiativeRow row : initiatives.waitingForReview(MOST)) {
            initiatives
                    .bet(row.initiative().id())
                    .pressingReview(bench.today())
                    .filter(look -> !onlyDue || look.on(bench.today()) != Urgency.UPCOMING)
                    .ifPresent(look -> waiting.add(new Waiting(row.initiative(), look)));
        }
        waiting.sort(Comparator.comparing(w -> w.look().due()));
        return waiting;
    }

    private void text(List<Waiting> waiting, List<Postmortem> written) {
        Printout out = bench.out();
        if (!waiting.isEmpty()) {
            out.heading("To be written");
            out.table(
                    2,
                    waiting.stream()
                            .map(w -> List.of(
                                    Words.of(Ink.DIM, ShortId.of(w.initiative().id())),
                                    Words.of(w.look().due().toString()),
                                    Words.of(Quoted.clip(w.initiative().title(), 28)),
                                    Words.of(w.look().words(bench.today()))))
                            .toList());
        }
        if (!written.isEmpty()) {
            if (!waiting.isEmpty()) {
                out.blank();
            }
            out.heading("Written");
            out.table(
                    2,
                    written.stream()
                            .map(p -> List.of(
                                    Words.of(Ink.DIM, ShortId.of(p.id())),
                                    Words.of(p.on().toString()),
                                    Words.of(Quoted.clip(title(p.initiativeId()), 28)),
                                    Words.of(p.week().words()
                                            + p.actual()
                                                    .map(a -> ", " + Figures.money(a))
                                                    .orElse("")
                                            + p.decision()
                                                    .map(d -> ", " + PostmortemWords.of(d))
                                                    .orElse(""))))
                            .toList());
        }
    }

    private String title(String initiativeId) {
        return titles.computeIfAbsent(
                initiativeId, id -> bench.rung().initiatives().find(id).title());
    }

    private Map<String, Object> json(Waiting waiting) {
        return row(
                waiting.initiative().id(),
                waiting.initiative().title(),
                waiting.look().week(),
                waiting.look().on(bench.today()).name().toLowerCase(Locale.ROOT),
                waiting.look().due(),
                Optional.empty());
    }

    private Map<String, Object> json(Postmortem p) {
        return row(p.initiativeId(), title(p.initiativeId()), p.week(), "written", p.on(), Optional.of(p));
    }

    private static Map<String, Object> row(
            String initiative,
            String title,
            Postmortem.Week week,
            String state,
            Object on,
            Optional<Postmortem> written) {
        return JsonMap.of(
                "initiative",
                initiative,
                "title",
                title,
                "weeks",
                week.weeks(),
                "state",
                state,
                "on",
                on,
                "id",
                written.map(Postmortem::id),
                "actual",
                written.flatMap(Postmortem::actual).map(InitiativeJson::money),
                "decision",
                written.flatMap(Postmortem::decision));
    }
}
