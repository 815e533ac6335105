package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.service.ProfileService;
import dev.rung.service.Progress;
import dev.rung.service.Rung;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rung init}: says who the workspace belongs to; later, changes what is named. */
@Command(
        name = "init",
        description = "Begin: say who you are. Later it changes only what is named.",
        footer = {"", "For example:", "  rung init --name \"Ana Ruiz\" --level senior-pm --target principal-pm"})
final class InitCommand implements Callable<Integer> {
    private static final String FIRST_LADDER = "owner-pm";
    private static final String FIRST_CURRENCY = "EUR";

    private final Workbench bench;

    @Option(names = "--name", paramLabel = "NAME", description = "Your name.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", description = "The level you hold: an id of the ladder.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--target", paramLabel = "LEVEL", description = "The level you work towards.")
    private Optional<String> target = Optional.empty();

    @Option(names = "--ladder", paramLabel = "ID", description = "The ladder; owner-pm unless you say another.")
    private Optional<String> ladder = Optional.empty();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The money you reckon in; EUR unless you say another.")
    private Optional<String> currency = Optional.empty();

    InitCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (name.filter(String::isBlank).isPresent()) {
            throw Refusal.usage("--name wants your name");
        }
        Optional<String> money = currency.map(InitCommand::currency);
        Optional<Person> me = bench.begun() ? bench.rung().profile().me() : Optional.empty();
        if (me.isPresent()) {
            change(me.get(), money);
        } else {
            begin(money.orElse(FIRST_CURRENCY));
        }
        return Cli.FINE;
    }

    private void begin(String money) {
        Ladder chosen = bench.ladderFiles().ladder(ladder.orElse(FIRST_LADDER));
        if (name.isEmpty() || level.isEmpty()) {
            throw Refusal.usage("rung init wants --name NAME and --level LEVEL; the levels of " + chosen.title()
                    + " are "
                    + String.join(", ", chosen.levels().stream().map(Level::id).toList()));
        }
        String held = Naming.level(chosen, level.get()).id();
        Optional<String> wanted = target.map(t -> Naming.level(chosen, t).id());
        Person me = bench.rungOrNew().profile().begin(name.get().strip(), chosen.id(), held, wanted, money);
        bench.out()
                .line(Words.of("Welcome, ")
                        .bold(me.name())
                        .plain(". You begin on " + chosen.title() + " as " + title(chosen, held)
                                + wanted.map(t -> ", on the way to " + title(chosen, t))
                                        .orElse("") + "."));
        bench.out().line("Records lie in " + bench.places().workspace());
        bench.out().blank();
        bench.out().line("A first step: rung evidence add \"What I did and what came of it\"");
    }

    private void change(Person me, Optional<String> money) {
        Rung rung = bench.rung();
        ProfileService profile = rung.profile();
        boolean move = ladder.filter(l -> !l.equals(me.ladderId())).isPresent();
        Ladder on = move ? bench.ladderFiles().ladder(ladder.orElseThrow()) : bench.ladder();
        if (move && level.isEmpty()) {
            throw Refusal.usage("another ladder wants --level LEVEL too; the levels of " + on.title() + " are "
                    + String.join(", ", on.levels().stream().map(Level::id).toList()));
        }
        String held = level.map(l -> Naming.level(on, l).id()).orElse(me.level());
        Optional<String> wanted = target.map(t -> Naming.level(on, t).id());
        if (move) {
            rung.ladders().use(on.id(), held, wanted, Optional.empty(), Progress.UNSEEN);
        }
        Person before = move ? profile.need() : me;
        Person after = new Person(
                before.id(),
                name.map(String::strip).orElse(before.name()),
                before.relation(),
                before.ladderId(),
                held,
                wanted.or(before::target),
                money.orElse(before.currency()));
        Person now = after.equals(before) ? before : profile.change(after);
        say(me, now);
    }

    private void say(Person before, Person after) {
        List<String> changes = new ArrayList<>();
        changed(changes, "name", before.name(), after.name());
        changed(changes, "ladder", before.ladderId(), after.ladderId());
        changed(changes, "level", before.level(), after.level());
        changed(
                changes,
                "target",
                before.target().orElse("none"),
                after.target().orElse("none"));
        changed(changes, "currency", before.currency(), after.currency());
        changes.forEach(bench.out()::line);
        if (changes.isEmpty()) {
            bench.out()
                    .line("Nothing to change: you are " + after.name() + ", " + after.level() + " on "
                            + after.ladderId()
                            + after.target().map(t -> ", on the way to " + t).orElse("") + ".");
        }
    }

    private static void changed(List<String> changes, String noun, String before, String after) {
        if (!before.equals(after)) {
            changes.add("Changed " + noun + ": " + before + " → " + after);
        }
    }

    private static String title(Ladder ladder, String level) {
        return ladder.level(level).map(Level::title).orElse(level);
    }

    private static String currency(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(c -> c.getCurrencyCode().equals(code))) {
            throw Refusal.usage(Quoted.of(typed) + " is no currency; write its code of three letters, such as EUR");
        }
        return code;
    }
}
