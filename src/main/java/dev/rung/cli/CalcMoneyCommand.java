package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.money.calc.Estimate;
import dev.rung.domain.money.calc.ReturnOnCost;
import dev.rung.domain.money.calc.Simulation;
import dev.rung.domain.money.desk.Desk;
import dev.rung.domain.money.desk.DeskCalculator;
import dev.rung.domain.money.desk.DeskInput;
import dev.rung.domain.money.desk.DeskResult;
import dev.rung.domain.money.finance.DiscountRate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money calc}: what a driver's inputs come to, or the answers of a calculator, without a workspace. */
@Command(
        name = "calc",
        description = "What ranged inputs come to in contribution, and which of them matters most; or a calculator.",
        footer = {
            "",
            "Drivers and their keys; months=12 and churn=0%% unless given:",
            "  acquisition    customers arpa margin [churn]          customers won a month",
            "  conversion     volume conversion arpa margin [churn]  volume a month",
            "  retention      revenue churn margin                   revenue a month today",
            "  price          customers arpa margin [churn]          customers today",
            "  expansion      accounts attach price margin           accounts today",
            "  cost-to-serve  volume cost reduction                  volume a month",
            "  risk           loss probability                       over the whole time",
            "  plain          amount                                 in all",
            "",
            "90k-140k is P10 to P90 (P50 in the middle), 80k/120k/200k is P10/P50/P90,",
            "'120k ±20%%' is 96k-144k, '3.0%% -> 2.5%%' is what changes, '0.6 pp' a difference.",
            "1,200 is a thousand and two hundred, 1,5 is one and a half; 1.200 is refused.",
            "",
            "Calculators, which take single numbers; without arguments with their keys:",
            "  Revenue      grr funnel variance",
            "  Customers    annual-churn monthly-churn less-churn ltv cac",
            "  Return       contribution break-even-revenue break-even-lift roi payback npv",
            "               npv-years what-if",
            "  Waiting      delay cd3",
            "  Chance       expected pert success",
            "  Cost         loaded support time-saved",
            "",
            "Example: rung money calc retention revenue=90k-110k 'churn=3.0%% -> 2.5%%'",
            "         margin=80%%",
            "         rung money calc grr start=1000k expansion=150k contraction=30k churned=70k"
        })
final class CalcMoneyCommand implements Callable<Integer> {
    /** What money a year later is worth less, where nobody said otherwise. */
    private static final DiscountRate USUAL = DiscountRate.effective(0.12);

    private final Workbench bench;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DRIVER",
            description = "How the bet makes money, or a calculator; see below. Without: all calculators.")
    private String driver = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "key=range",
            description = "An input, such as arpa=55-65 or 'churn=3.0%% -> 2.5%%'.")
    private List<String> inputs = List.of();

    @Option(
            names = "--cost",
            paramLabel = "RANGE",
            description =
                    "What it costs, for multiple, ROI, payback, net present value (at 12%% a year) and break-even.")
    private Optional<String> cost = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    CalcMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (driver.isEmpty()) {
            return list();
        }
        Optional<DeskCalculator> calculator = Desk.named(driver.toLowerCase(Locale.ROOT));
        if (calculator.isPresent()) {
            return answer(calculator.get());
        }
        Optional<String> near = Nearest.to(
                driver, Desk.all().stream().map(DeskCalculator::id).toList());
        if (near.isPresent() && !DriverInputs.near(driver)) {
            throw Refusal.usage(
                    "there is no calculator " + Quoted.of(driver) + "; did you mean " + near.get() + "?");
        }
        return estimate();
    }

    private int list() {
        if (json.wanted()) {
            bench.out().json(DeskJson.all());
        } else {
            new DeskText(bench.out()).list();
        }
        return Cli.FINE;
    }

    private int answer(DeskCalculator calculator) {
        if (cost.isPresent()) {
            throw Refusal.usage("--cost goes with a driver; " + calculator.id() + " takes keys alone: "
                    + DeskText.keys(calculator.inputs()));
        }
        DeskResult result = calculator.reckon(DriverInputs.typed(
                calculator.id(),
                calculator.inputs().stream().map(DeskInput::key).toList(),
                inputs));
        if (json.wanted()) {
            bench.out().json(DeskJson.of(result));
        } else {
            new DeskText(bench.out()).print(result);
        }
        return Cli.FINE;
    }

    private int estimate() {
        Driver named = DriverInputs.driver(driver);
        Calculation calculation = Calculation.of(named, DriverInputs.typed(named, inputs), Simulation.FIXED_SEED);
        Estimate estimate = calculation.estimate();
        Optional<ReturnOnCost> back = cost.map(ReturnOnCost::readCost).map(c -> calculation.onCost(c, USUAL));
        if (json.wanted()) {
            bench.out().json(EstimateJson.of(estimate, back));
        } else {
            new EstimateText(bench.out()).print(estimate, back);
        }
        return Cli.FINE;
    }
}
