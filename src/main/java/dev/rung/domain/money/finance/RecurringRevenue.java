package dev.rung.domain.money.finance;

import java.util.Optional;

/**
 * How recurring revenue moved in a period, in whole units of money. Every part is 0 or more.
 *
 * @param start what there was when the period began, above 0
 * @param won from customers who are new; part of neither retention
 * @param expansion more from customers who were there
 * @param contraction less from customers who stayed
 * @param churned from customers who left
 */
public record RecurringRevenue(double start, double won, double expansion, double contraction, double churned) {
    public RecurringRevenue {
        if (!(start > 0 && won >= 0 && expansion >= 0 && contraction >= 0 && churned >= 0)
                || churned + contraction > start) {
            throw new IllegalArgumentException("no more can be lost than there was, and nothing is below 0");
        }
    }

    /** Gross retention, at most 1: {@code (start − churned − contraction) ÷ start}. */
    public double grossRetention() {
        return (start - churned - contraction) / start;
    }

    /** Net retention: {@code (start + expansion − churned − contraction) ÷ start}. */
    public double netRetention() {
        return (start + expansion - churned - contraction) / start;
    }

    /** {@code (won + expansion) ÷ (churned + contraction)}; empty when nothing was lost. */
    public Optional<Double> quickRatio() {
        double lost = churned + contraction;
        return lost > 0 ? Optional.of((won + expansion) / lost) : Optional.empty();
    }
}
