package dev.rung.service;

import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.chain.ReturnKind;
import dev.rung.domain.chain.ReturnPart;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.TeamCost;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The money of the quarter as Today shows it.
 *
 * @param lines cost, what is modelled, what came, what is untranslated; in this order
 * @param untranslated percent of the last six months, oldest first
 */
public record TodayMoney(List<Line> lines, List<Integer> untranslated) {
    private static final int MONTHS = 6;

    /** What is shown of a team without cost. */
    static final TodayMoney NONE = new TodayMoney(List.of(), List.of());

    public TodayMoney {
        lines = List.copyOf(lines);
        untranslated = List.copyOf(untranslated);
    }

    /**
     * A line.
     *
     * @param label what it is a figure of
     * @param figure in short
     * @param more what to read it with; {@code ""} for nothing
     * @param place where it opens to
     */
    public record Line(String label, String figure, String more, Need.Place place) {}

    /** The quarter of a day; {@link #NONE} where nothing is known of the cost, or a rate is missing. */
    static TodayMoney of(TeamService team, ChainService chains, LocalDate day) {
        CostPeriod quarter = CostPeriod.of(Quarter.of(day));
        CostPeriod recent = CostPeriod.trailing(YearMonth.from(day), MONTHS);
        // One period over both, so that the bets are read once.
        CostPeriod both = new CostPeriod(quarter.title(), recent.from(), quarter.to());
        TeamCost cost = team.cost();
        if (cost.lines().isEmpty() || cost.missing(both).isPresent()) {
            return NONE;
        }
        TranslationTax all = chains.tax(both);
        TranslationTax tax = within(all, quarter);
        TeamReturn returned = chains.returned(quarter);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Team cost", Figures.brief(tax.cost().units()), "", new Need.Place.Money("Cost")));
        part(lines, "Modelled return", returned.part(ReturnKind.MODELLED));
        part(lines, "Realised", returned.part(ReturnKind.REALISED));
        tax.fraction()
                .ifPresent(fraction -> lines.add(new Line(
                        "Untranslated",
                        Math.round(fraction * 100) + " %",
                        Figures.brief(tax.tax().units()),
                        new Need.Place.Money("Tax"))));
        return new TodayMoney(
                lines,
                within(all, recent).months().stream().map(TodayMoney::percent).toList());
    }

    private static TranslationTax within(TranslationTax all, CostPeriod period) {
        return new TranslationTax(all.months().stream()
                .filter(m -> !m.month().isBefore(period.from()) && !m.month().isAfter(period.to()))
                .toList());
    }

    private static int percent(MonthTax month) {
        return month.fraction().map(f -> (int) Math.round(f * 100)).orElse(0);
    }

    private static void part(List<Line> lines, String label, ReturnPart part) {
        if (part.lines().isEmpty()) {
            return;
        }
        Range total = part.total();
        boolean a = part.kind() == ReturnKind.MODELLED;
        lines.add(new Line(
                label,
                Figures.brief(total.p50()) + (a ? " a year" : ""),
                a ? Figures.brief(total.p10()) + "–" + Figures.brief(total.p90()) : "",
                new Need.Place.Money("Return")));
    }
}
