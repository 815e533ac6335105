package dev.rung.domain.team;

import java.time.LocalDate;

/** An initiative serves a goal since a day. */
public record GoalLink(String initiativeId, String goalId, LocalDate on) {}
