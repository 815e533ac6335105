package dev.rung.domain.question;

import dev.rung.domain.team.Goal;

/**
 * A company goal whose period covers the month's day.
 *
 * @param bets how many initiatives serve it that were not dropped
 */
public record GoalFacts(Goal goal, int bets) {}
