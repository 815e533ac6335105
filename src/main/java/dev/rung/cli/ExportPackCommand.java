package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.Selection;
import dev.rung.domain.person.Person;
import dev.rung.service.PackPreview;
import dev.rung.service.PackService;
import dev.rung.service.SentPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung pack export}: my work for a reviewer, what I said of somebody, or the summary of a session. */
@Command(
        name = "export",
        description = "Write your work, a review or a session's summary as a pack for somebody.",
        customSynopsis = {
            "rung pack export --to NAME [OPTIONS] -o FILE",
            "       rung pack export --review PERSON [--to NAME] -o FILE",
            "       rung pack export --session ID -o FILE"
        },
        footer = {
            "",
            "Without more, the evidence of the quarters that count leaves, with its claims on your",
            "level and target, and your newest self-assessment, sealed. --evidence alone sends",
            "just those pieces. Private pieces never leave. --preview lists every field."
        })
final class ExportPackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--to", paramLabel = "NAME", description = "Who is to read it; a new name becomes a reviewer.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--review", paramLabel = "PERSON", description = "What you said of this person.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--session", paramLabel = "ID", description = "The summary of this session.")
    private Optional<String> session = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "Evidence from this day on.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Evidence up to this day.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--expectation", paramLabel = "C[@L]", description = "Claims on these only.")
    private List<String> expectations = List.of();

    @Option(names = "--evidence", paramLabel = "ID", description = "This piece, whatever its day.")
    private List<String> evidence = List.of();

    @Option(names = "--without", paramLabel = "ID", description = "Not this piece.")
    private List<String> without = List.of();

    @Option(names = "--no-assessment", description = "Without the self-assessment.")
    private boolean noAssessment;

    @Option(names = "--all", description = "With --review: also what was sent before.")
    private boolean again;

    @Option(names = "--preview", description = "List every field that would leave; write nothing.")
    private boolean preview;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Into this file, which only you can read.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    ExportPackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        demandOne();
        if (preview) {
            PackPreview shown = preview();
            if (json.wanted()) {
                bench.out().json(PackText.json(shown));
            } else {
                new PackText(bench)
                        .preview(
                                shown,
                                "Would leave for "
                                        + Quoted.plain(
                                                shown.envelope().recipient().name()));
            }
            return Cli.FINE;
        }
        Path target = file.orElseThrow(
                () -> Refusal.usage("name the file with -o FILE, or add --preview to see what would leave"));
        SentPack sent = export(target);
        if (json.wanted()) {
            bench.out().json(PackText.json(sent.pack()));
        } else {
            bench.out()
                    .line("Wrote " + target + " for " + Quoted.plain(sent.pack().otherName()) + ": " + sent.summary()
                            + ".");
            if (sent.pack().leftOut() > 0) {
                bench.out().line(sent.pack().leftOut() + " of these days stayed behind; --preview says why.");
            }
        }
        return Cli.FINE;
    }

    private void demandOne() {
        boolean ofEvidence = Stream.of(from, until).anyMatch(Optional::isPresent)
                || !expectations.isEmpty()
                || !evidence.isEmpty()
                || !without.isEmpty()
                || noAssessment;
        if (review.isPresent() && session.isPresent() || session.isPresent() && to.isPresent()) {
            throw Refusal.usage("a session's summary goes to its coachee alone; leave --to and --review out");
        }
        if (ofEvidence && (review.isPresent() || session.isPresent())) {
            throw Refusal.usage("which evidence leaves is chosen for your own work only");
        }
        if (again && review.isEmpty()) {
            throw Refusal.usage("--all goes with --review PERSON");
        }
        if (to.isEmpty() && review.isEmpty() && session.isEmpty()) {
            throw Refusal.usage("say for whom it is with --to NAME, or which --review or --session it holds");
        }
    }

    private PackPreview preview() {
        PackService packs = bench.rung().packs();
        if (review.isPresent()) {
            return packs.previewReview(person(review.get()), to, again);
        }
        return session.isPresent() ? packs.previewSession(session.get()) : packs.preview(selection(), to.orElseThrow());
    }

    private SentPack export(Path target) {
        PackService packs = bench.rung().packs();
        Optional<char[]> secret = passphrase.read();
        if (review.isPresent()) {
            return packs.exportReview(person(review.get()), to, again, target, secret, force);
        }
        return session.isPresent()
                ? packs.exportSession(session.get(), target, secret, force)
                : packs.export(selection(), to.orElseThrow(), target, secret, force);
    }

    private String person(String named) {
        return bench.rung().people().find(named).id();
    }

    private Selection selection() {
        Selection usual = bench.rung().packs().usual();
        boolean days = from.isPresent() || until.isPresent();
        Optional<Selection.Period> period = days
                ? Optional.of(new Selection.Period(
                        from.map(d -> bench.day(Optional.of(d))), until.map(d -> bench.day(Optional.of(d)))))
                : usual.period().filter(p -> evidence.isEmpty());
        return new Selection(
                period,
                expectations.isEmpty() ? usual.expectations() : chosen(),
                ids(evidence),
                ids(without),
                !noAssessment);
    }

    /** Without a level, an expectation is meant at the level and at the target. */
    private List<ExpectationId> chosen() {
        Ladder ladder = bench.ladder();
        Person me = bench.rung().profile().need();
        Set<ExpectationId> chosen = new LinkedHashSet<>();
        for (String typed : expectations) {
            if (typed.indexOf('@') >= 0) {
                chosen.add(Naming.expectation(ladder, typed, me.level()));
                continue;
            }
            String competency = Naming.competency(ladder, typed).id();
            Stream.concat(Stream.of(me.level()), me.target().stream())
                    .map(level -> new ExpectationId(competency, level))
                    .filter(cell -> ladder.expectation(cell).isPresent())
                    .forEach(chosen::add);
        }
        if (chosen.isEmpty()) {
            throw Refusal.usage("your ladder expects none of that at your level or target; name the level with C@L");
        }
        return new ArrayList<>(chosen);
    }

    private Set<String> ids(List<String> typed) {
        Set<String> ids = new HashSet<>();
        typed.forEach(t -> ids.add(bench.rung().evidence().find(t).evidence().id()));
        return ids;
    }
}
