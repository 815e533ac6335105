package dev.rung.service.sample;

import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.TeamShare;
import java.util.List;

/** What the sample's team costs, what it works on, and what the company wants of it. */
public record TeamBooks(
        List<CostLine> lines,
        List<ExchangeRate> rates,
        List<Margin> margins,
        List<TeamShare> shares,
        List<Goal> goals,
        List<GoalLink> links) {
    public TeamBooks {
        lines = List.copyOf(lines);
        rates = List.copyOf(rates);
        margins = List.copyOf(margins);
        shares = List.copyOf(shares);
        goals = List.copyOf(goals);
        links = List.copyOf(links);
    }
}
