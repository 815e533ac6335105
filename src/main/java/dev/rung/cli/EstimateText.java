package dev.rung.cli;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.calc.Estimate;
import dev.rung.domain.money.calc.Influence;
import dev.rung.domain.money.calc.Measure;
import dev.rung.domain.money.calc.ReturnOnCost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An estimate as text: the three numbers, how they come about, and what moves them. */
final class EstimateText {
    private static final int BAR = 20;
    private static final int AS_READ = 22;
    private static final List<String> LABELS = List.of("P10", "P50", "P90");

    private final Printout out;

    EstimateText(Printout out) {
        this.out = out;
    }

    void print(Estimate estimate, Optional<ReturnOnCost> back) {
        Range brings = estimate.contribution();
        int months = estimate.months();
        out.line(Words.of(Ink.BOLD, estimate.driver().title())
                .plain(": contribution in the first " + (months == 1 ? "month" : months + " months")));
        out.blank();
        List<String> three = Stream.of(brings.p10(), brings.p50(), brings.p90())
                .map(Figures::money)
                .toList();
        int widest = three.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < three.size(); i++) {
            String number = " ".repeat(widest - three.get(i).length()) + three.get(i);
            out.line(new Words().plain("  ").add(i == 1 ? Ink.BOLD : Ink.PLAIN, LABELS.get(i) + "  " + number));
        }
        out.blank();
        out.prose(0, estimate.formula());
        out.blank();
        out.heading("Inputs, what moves it most first");
        inputs(estimate.inputs());
        back.ifPresent(this::back);
    }

    /** The bars stand where each input alone takes the result, on one scale. */
    private void inputs(List<Influence> inputs) {
        double least = inputs.stream().mapToDouble(Influence::low).min().orElse(0);
        double most = inputs.stream().mapToDouble(Influence::high).max().orElse(0);
        List<List<Words>> rows = new ArrayList<>();
        for (Influence input : inputs) {
            String read = input.input().reading() + (input.input().given() ? "" : " unless given");
            List<Words> row = new ArrayList<>(List.of(Words.of(input.key()), Words.of(Quoted.clip(read, AS_READ))));
            if (input.share() > 0) {
                row.add(Words.of(bar(input, least, most)));
                row.add(Words.of(Figures.money(input.low()) + " … " + Figures.money(input.high())));
            }
            rows.add(row);
        }
        out.table(2, rows);
    }

    private static String bar(Influence input, double least, double most) {
        double step = (most - least) / BAR;
        int from = (int) Math.min(BAR - 1, Math.floor((input.low() - least) / step));
        int to = (int) Math.max(from + 1, Math.min(BAR, Math.round((input.high() - least) / step)));
        return "░".repeat(from) + "█".repeat(to - from) + "░".repeat(BAR - to);
    }

    private void back(ReturnOnCost back) {
        out.blank();
        Range cost = back.cost();
        out.heading("What comes back for "
                + (cost.isExact()
                        ? Figures.money(cost.p50())
                        : Figures.money(cost.p10()) + " … " + Figures.money(cost.p90())));
        for (Measure measure : back.measures()) {
            String range = measure.value()
                    .filter(v -> !v.isExact())
                    .map(v -> "  (P10 " + measure.unit().show(v.p10()) + ", P90 "
                            + measure.unit().show(v.p90()) + ")")
                    .orElse("");
            out.line(new Words()
                    .plain("  " + measure.label())
                    .pad(30)
                    .bold(measure.middle())
                    .plain(range));
            out.prose(4, measure.formula());
        }
    }
}
