package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.team.MonthText;
import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamShare;
import dev.rung.domain.team.TeamText;
import dev.rung.service.TeamService;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money share}: what takes which part of the team. */
@Command(
        name = "share",
        description = "Say what part of the team something takes; alone it tells who takes what.",
        customSynopsis = {
            "rung money share INITIATIVE PERCENT [--from MONTH] [--to MONTH]",
            "       rung money share --run NAME PERCENT [--from MONTH] [--to MONTH]",
            "       rung money share [--from MONTH] [--json]"
        },
        footer = {
            "",
            "A share holds until a later one for the same says otherwise; with --to what held",
            "before holds again behind that month. 0%% ends it. More than 100%% in a month is",
            "refused. What is left is allocated to nothing."
        })
final class ShareMoneyCommand implements Callable<Integer> {
    private static final int TITLE = 50;

    private final Workbench bench;

    @Parameters(
            arity = "0..2",
            paramLabel = "INITIATIVE PERCENT",
            description = "Its id or title, and the share: 30%%. With --run the share alone.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--run", paramLabel = "NAME", description = "Declared run-and-maintain work instead, by its name.")
    private Optional<String> run = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "MONTH",
            description = "The first month: 2026-11, this, last; this unless given.")
    private String from = "this";

    @Option(names = "--to", paramLabel = "MONTH", description = "The last month; until further notice unless given.")
    private Optional<String> to = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ShareMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        YearMonth first = MonthText.month(from, bench.today());
        boolean lists = words.isEmpty() && run.isEmpty() && to.isEmpty();
        if (!lists) {
            set(first);
        } else if (json.wanted()) {
            bench.out().json(asJson(first));
            return Cli.FINE;
        }
        print(first);
        return Cli.FINE;
    }

    private void set(YearMonth first) {
        if (words.size() != (run.isPresent() ? 1 : 2)) {
            throw Refusal.usage("a share wants an initiative and a percentage, or --run NAME and a percentage;"
                    + " for example rung money share --run Support 20%");
        }
        BigDecimal percent = TeamText.share(words.get(words.size() - 1));
        Optional<YearMonth> last = to.map(t -> MonthText.month(t, bench.today()));
        TeamService team = bench.rung().team();
        if (run.isPresent()) {
            team.run(run.get(), percent, first, last);
        } else {
            Initiative initiative = BetNamed.one(words.get(0), bench);
            team.share(initiative, percent, first, last);
        }
    }

    private void print(YearMonth month) {
        Shares shares = bench.rung().team().shares();
        bench.out().heading("Shares of the team in " + month);
        List<List<Words>> rows = new ArrayList<>();
        for (TeamShare share : shares.at(month)) {
            rows.add(row(
                    share.percent(),
                    bench.rung().team().title(share),
                    share.isRun() ? "run-and-maintain" : "",
                    Ink.PLAIN));
        }
        rows.add(row(shares.left(month), "nothing", "", Ink.DIM));
        bench.out().table(2, rows);
    }

    private static List<Words> row(BigDecimal percent, String title, String note, Ink ink) {
        return List.of(
                Words.of(ink, String.format("%8s", TeamText.percent(percent))),
                Words.of(ink, Quoted.clip(title, TITLE)),
                Words.of(Ink.DIM, note));
    }

    private Object asJson(YearMonth month) {
        Shares shares = bench.rung().team().shares();
        return JsonMap.of(
                "month",
                month.toString(),
                "shares",
                shares.at(month).stream()
                        .map(s -> JsonMap.of(
                                "initiative", s.initiativeId(),
                                "title", bench.rung().team().title(s),
                                "run_and_maintain", s.isRun(),
                                "from", s.from().toString(),
                                "percent", s.percent()))
                        .toList(),
                "nothing",
                shares.left(month));
    }
}
