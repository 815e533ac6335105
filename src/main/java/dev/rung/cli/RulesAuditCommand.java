package dev.rung.cli;

import dev.rung.domain.role.ActivityRule;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung audit rules}: what was said of meetings once and for all. */
@Command(
        name = "rules",
        description = "What you said meetings are, in the order in which it is tried.",
        footer = {"", "They go before the rules that came with rung; the first that fits decides."})
final class RulesAuditCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    RulesAuditCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<ActivityRule> rules = bench.rung().roles().rules();
        if (json.wanted()) {
            bench.out()
                    .json(rules.stream()
                            .map(r -> JsonMap.of(
                                    "kind", r.kind().name().toLowerCase(Locale.ROOT),
                                    "pattern", r.pattern(),
                                    "activity", r.activity().id()))
                            .toList());
        } else if (rules.isEmpty()) {
            bench.out()
                    .prose(0, "You have said nothing of meetings yet: rung audit rule \"pipeline review\" business.");
        } else {
            bench.out().table(0, rules.stream().map(RulesAuditCommand::row).toList());
        }
        return Cli.FINE;
    }

    private static List<Words> row(ActivityRule rule) {
        return List.of(
                Words.of(Ink.DIM, rule.kind() == ActivityRule.Kind.WORDS ? "words" : "attendee"),
                Words.of(Quoted.clip(rule.pattern(), 50)),
                Words.of(rule.activity().id()));
    }
}
