package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.files.LadderFiles.Listed;
import dev.rung.files.LadderFiles.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung ladder list}: the shipped ladders and the person's own. */
@Command(name = "list", description = "The ladders there are, shipped and your own.")
final class ListLadderCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    ListLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<Listed> all = bench.ladderFiles().list();
        Optional<String> inUse = LadderNamed.inUse(bench);
        if (json.wanted()) {
            bench.out().jsonArray(all.stream().map(l -> json(l, inUse)).iterator());
            return Cli.FINE;
        }
        List<List<Words>> rows = new ArrayList<>();
        all.forEach(l -> rows.add(row(l, inUse)));
        bench.out().table(0, rows);
        bench.out().blank();
        bench.out().line(Words.of(Ink.DIM, "Your own lie in " + bench.places().ladders()));
        return Cli.FINE;
    }

    private static List<Words> row(Listed listed, Optional<String> inUse) {
        String origin =
                listed.origin() == Origin.SHIPPED ? "shipped" : listed.reading().file();
        String note = listed.note().isEmpty() ? "" : "; " + listed.note();
        Optional<Ladder> ladder = listed.reading().ladder();
        if (ladder.isEmpty()) {
            String fault = listed.reading().faults().get(0).text();
            return List.of(Words.of("–"), Words.of(""), Words.of(Ink.BAD, "not usable"), Words.of(Quoted.plain(fault)));
        }
        Ladder l = ladder.get();
        return List.of(
                Words.of(l.id()),
                Words.of(Quoted.clip(l.title() + " " + l.version(), 40)),
                Words.of(l.levels().size() + " levels × " + l.competencies().count() + " competencies"),
                Words.of(Ink.DIM, origin + note).bold(used(listed, inUse) ? "  in use" : ""));
    }

    private static boolean used(Listed listed, Optional<String> inUse) {
        return !listed.hidden()
                && listed.reading()
                        .ladder()
                        .map(Ladder::id)
                        .filter(i -> inUse.equals(Optional.of(i)))
                        .isPresent();
    }

    private static Map<String, Object> json(Listed listed, Optional<String> inUse) {
        Optional<Ladder> ladder = listed.reading().ladder();
        return JsonMap.of(
                "id", ladder.map(Ladder::id),
                "version", ladder.map(Ladder::version),
                "title", ladder.map(Ladder::title),
                "origin", listed.origin(),
                "file", listed.reading().file(),
                "levels", ladder.map(l -> l.levels().stream().map(v -> v.id()).toList()),
                "competencies",
                        ladder.map(l -> l.competencies().map(c -> c.id()).toList()),
                "usable", ladder.isPresent(),
                "in_use", used(listed, inUse),
                "note", listed.note(),
                "faults", listed.reading().faults().stream().map(f -> f.text()).toList());
    }
}
