package dev.rung.cli;

import dev.rung.domain.chain.DriverTree;
import dev.rung.domain.chain.DriverTree.Hanging;
import dev.rung.domain.chain.TreePicture;
import dev.rung.domain.money.Figures;
import dev.rung.service.Rung;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung money tree}: profit as the drivers make it, with what hangs on each. */
@Command(name = "tree", description = "The driver tree, with the bets and goals that hang on each branch.")
final class TreeMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    TreeMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Rung rung = bench.rung();
        rung.profile().need();
        DriverTree tree = rung.chains().tree(rung.today());
        if (json.wanted()) {
            bench.out().json(TreeJson.of(tree));
        } else {
            print(tree);
        }
        return Cli.FINE;
    }

    private void print(DriverTree tree) {
        TreePicture.of(tree.root()).forEach(this::line);
        bench.out().blank();
        bench.out().line(Words.of(Ink.DIM, "Beside profit, and never added to it"));
        TreePicture.of(tree.beside()).forEach(this::line);
        if (!tree.inTheAir().isEmpty()) {
            bench.out().blank();
            bench.out().heading("Hangs in the air: no forecast names a driver");
            tree.inTheAir().forEach(h -> bench.out().line(hanging("   ", h)));
        }
    }

    private void line(TreePicture.Line line) {
        bench.out()
                .line(line.node()
                        .map(n -> new Words()
                                .dim(line.branches())
                                .bold((n.sign().isEmpty() ? "" : n.sign() + " ") + n.title()))
                        .orElseGet(() -> hanging(line.branches(), line.hanging().orElseThrow())));
    }

    private static Words hanging(String branches, Hanging hanging) {
        Words words = new Words().dim(branches);
        if (hanging instanceof Hanging.OfGoal goal) {
            return words.plain("goal  " + goal.title())
                    .dim(
                            goal.goal().target().isBlank()
                                    ? ""
                                    : "  " + goal.goal().metric() + " "
                                            + goal.goal().target());
        }
        if (hanging instanceof Hanging.OfBet bet) {
            return words.plain("bet   " + bet.title())
                    .plain(bet.amount().map(m -> "  " + Figures.brief(m)).orElse(""))
                    .dim(bet.amount().isEmpty() ? "  no forecast" : bet.seen() ? " a year, seen" : " a year, forecast");
        }
        Hanging.OfTeam team = (Hanging.OfTeam) hanging;
        return words.plain("team  " + Figures.brief(team.month()) + " a month");
    }
}
