package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.role.ActivityRule;
import dev.rung.domain.role.HoursLine;
import dev.rung.service.RoleService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung audit rule}: says what meetings with some words or somebody in them are. */
@Command(
        name = "rule",
        description = "Say once and for all what such meetings are.",
        customSynopsis = {
            "rung audit rule WORDS|ATTENDEE ACTIVITY [--place N]",
            "      rung audit rule WORDS|ATTENDEE --delete"
        },
        footer = {
            "",
            "What has an @ in it is an attendee or the end of an address, anything else words",
            "of a title. The rule holds for calendars read from now on.",
            "",
            "Example: rung audit rule @customer.example customer"
        })
final class RuleAuditCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "WORDS|ATTENDEE", description = "Words of a title, or who takes part.")
    private String pattern = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ACTIVITY", description = "What such meetings are.")
    private Optional<String> activity = Optional.empty();

    @Option(names = "--place", paramLabel = "N", description = "Try it as the Nth; 1 is first.")
    private Optional<Integer> place = Optional.empty();

    @Option(names = "--delete", description = "Take back what was said.")
    private boolean delete;

    RuleAuditCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        RoleService roles = bench.rung().roles();
        ActivityRule.Kind kind = pattern.contains("@") ? ActivityRule.Kind.ATTENDEE : ActivityRule.Kind.WORDS;
        if (delete) {
            if (activity.isPresent() || place.isPresent()) {
                throw Refusal.usage("--delete goes with the words or the attendee alone");
            }
            bench.out()
                    .line("Deleted the rule about "
                            + Quoted.of(roles.deleteRule(kind, pattern).pattern()) + ".");
            return Cli.FINE;
        }
        if (place.isPresent() && place.get() < 1) {
            throw Refusal.usage("--place counts from 1");
        }
        ActivityRule rule = roles.rule(
                kind,
                pattern,
                HoursLine.activity(activity.orElseThrow(() -> Refusal.usage(
                        "say what such meetings are, as in rung audit rule \"pipeline review\" business"))));
        if (place.isPresent()) {
            roles.move(rule, place.get() - 1);
        }
        bench.out()
                .line("Meetings with " + Quoted.of(rule.pattern()) + " are "
                        + rule.activity().id() + " from now on.");
        return Cli.FINE;
    }
}
