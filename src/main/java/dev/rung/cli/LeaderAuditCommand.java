package dev.rung.cli;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.leverage.CounterMove;
import dev.rung.domain.leverage.Reading;
import dev.rung.domain.leverage.State;
import dev.rung.service.LeverageCheck;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung audit leader}: the super-PM check. */
@Command(
        name = "leader",
        description = "The super-PM check: do you lead through others?",
        footer = {
            "",
            "! there, . not there, ? to be asked, + a good sign that is there; the signs behind",
            "are of the last four quarters. What no record tells is answered in rung, once a",
            "quarter. There is no score."
        })
final class LeaderAuditCommand implements Callable<Integer> {
    private static final int ROWS = 5;

    private final Workbench bench;

    @Option(names = "--target", description = "Look at it for the leadership level you work towards.")
    private boolean target;

    @Option(names = "--explain", description = "Under each signal the rows it rests on and the counter-move.")
    private boolean explain;

    @Mixin
    private JsonOption json = new JsonOption();

    LeaderAuditCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        LeverageCheck check = bench.rung().leverage().check();
        boolean shown = check.forOwnLevel() || target && check.judged().isPresent();
        if (json.wanted()) {
            bench.out().json(LeaderAuditJson.of(check, shown));
        } else if (!shown) {
            bench.out().prose(0, check.whyLeadersOnly());
            if (check.judged().isPresent()) {
                bench.out().line("rung audit leader --target shows it.");
            }
        } else {
            text(check);
        }
        return Cli.FINE;
    }

    private void text(LeverageCheck check) {
        String level = check.judged().orElseThrow().title() + (check.forOwnLevel() ? "" : ", your target");
        bench.out()
                .line(Words.of(Ink.BOLD, "Super-PM check")
                        .plain("  " + level + ", " + check.quarter().title()));
        part("Signals of a super PM", check, false);
        part("What speaks against it", check, true);
    }

    private void part(String heading, LeverageCheck check, boolean counter) {
        bench.out().blank();
        bench.out().heading(heading);
        List<Reading> readings = check.readings().stream()
                .filter(r -> r.signal().counter() == counter)
                .toList();
        if (!explain) {
            bench.out().table(2, readings.stream().map(r -> row(r, check)).toList());
            return;
        }
        readings.forEach(r -> explained(r, check));
    }

    private static List<Words> row(Reading reading, LeverageCheck check) {
        Words signs = new Words();
        reading.trend().forEach(p -> signs.add(ink(reading, p.state()), sign(reading, p.state()) + " "));
        return List.of(
                Words.of(ink(reading, reading.state()), sign(reading, reading.state()))
                        .plain(" " + reading.signal().title()),
                Words.of(ink(reading, reading.state()), reading.state().words()),
                signs,
                Words.of(Ink.DIM, check.open(reading).isPresent() ? "promised" : ""));
    }

    private void explained(Reading reading, LeverageCheck check) {
        bench.out()
                .line(Words.of("  ")
                        .add(ink(reading, reading.state()), sign(reading, reading.state()))
                        .plain(" ")
                        .bold(reading.signal().title())
                        .plain(": " + reading.state().words()));
        bench.out().prose(4, reading.words());
        if (reading.state() == State.ASK) {
            bench.out().prose(4, "Ask: " + reading.signal().question());
        }
        reading.rows().stream()
                .limit(ROWS)
                .forEach(r -> bench.out().line("    " + r.on() + "  " + Quoted.clip(r.words(), 62)));
        if (reading.rows().size() > ROWS) {
            bench.out().line("    and " + (reading.rows().size() - ROWS) + " more");
        }
        Optional<Commitment> open = check.open(reading);
        if (open.isPresent()) {
            bench.out()
                    .prose(
                            4,
                            "Promised: " + open.get().words() + ", "
                                    + DueWords.of(open.get().dueOn(), bench.today()));
        } else {
            reading.move().ifPresent(this::move);
        }
    }

    private void move(CounterMove move) {
        bench.out()
                .prose(
                        4,
                        "Counter (" + move.kind().title() + "): " + move.words() + ". Done when " + move.doneTest()
                                + ".");
    }

    private static String sign(Reading reading, State state) {
        if (state == State.NOT_THERE) {
            return ".";
        }
        return reading.signal().counter() && state == State.THERE ? "+" : state.sign();
    }

    private static Ink ink(Reading reading, State state) {
        if (state != State.THERE) {
            return state == State.NOT_THERE ? Ink.PLAIN : Ink.DIM;
        }
        return reading.signal().counter() ? Ink.GOOD : Ink.HALF;
    }
}
