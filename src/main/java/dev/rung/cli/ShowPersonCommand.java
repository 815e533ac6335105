package dev.rung.cli;

import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.service.PersonEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung person show}: where somebody stands, by what they sent. */
@Command(name = "show", description = "Where somebody stands, by what they sent; --level shows what it rests on.")
final class ShowPersonCommand implements Callable<Integer> {
    private static final int MOST = 8;

    private final Workbench bench;

    @Parameters(paramLabel = "PERSON", description = "A name, its beginning or an id; me for yourself.")
    private String person = "";

    @Option(names = "--level", paramLabel = "LEVEL", description = "Only this level, with all it rests on.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day: 2026-11-21, last fri, -3m.")
    private Optional<String> on = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ShowPersonCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person somebody = bench.rung().people().find(person);
        Optional<String> wanted = level.map(
                l -> Naming.level(bench.rung().ladders().of(somebody), l).id());
        boolean whole = wanted.isPresent() || json.wanted();
        Standing standing = whole
                ? bench.rung().standing().whole(somebody, bench.day(on))
                : bench.rung().standing().overview(somebody, bench.day(on));
        List<LevelStanding> levels = standing.levels().stream()
                .filter(l -> wanted.isEmpty() || wanted.get().equals(l.level().id()))
                .toList();
        if (json.wanted()) {
            Map<String, Object> map = PersonJson.of(somebody);
            map.putAll(StandingJson.readiness(somebody, standing, levels));
            map.remove("person");
            map.put("ladder", StandingJson.ladder(standing.ladder()));
            map.putAll(PersonJson.records(bench, somebody));
            bench.out().json(map);
        } else {
            new StandingText(bench.out())
                    .print(
                            somebody,
                            standing.ladder(),
                            standing.on(),
                            levels,
                            whole,
                            "rung person show \"" + Quoted.clip(somebody.name(), 40) + "\" --level LEVEL");
            happened(somebody);
        }
        return Cli.FINE;
    }

    private void happened(Person somebody) {
        List<PersonEvent> events = bench.rung().people().history(somebody);
        if (events.isEmpty()) {
            return;
        }
        bench.out().blank();
        bench.out().heading("What happened");
        bench.out()
                .table(
                        2,
                        events.stream()
                                .limit(MOST)
                                .map(e -> List.of(
                                        Words.of(e.on().toString()),
                                        Words.of(Ink.DIM, e.kind().word()),
                                        Words.of(Quoted.clip(e.words(), 60))))
                                .toList());
        if (events.size() > MOST) {
            bench.out().line(Words.of(Ink.DIM, "  and " + (events.size() - MOST) + " more"));
        }
    }
}
