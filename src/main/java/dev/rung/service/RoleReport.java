package dev.rung.service;

import dev.rung.domain.role.Bands;
import dev.rung.domain.role.RoleAudit;
import dev.rung.domain.role.RoleTrend;
import dev.rung.domain.role.TenQuestions;
import dev.rung.domain.role.WeekHours;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of what a role is made of.
 *
 * @param bands of the level it is held against
 * @param audit of the newest weeks; empty until a week has an hour besides overhead
 * @param months of all weeks there are, oldest first
 * @param quarters the same by quarter
 * @param questions empty until they were answered
 * @param newest the newest week of which something was said
 */
public record RoleReport(
        Bands bands,
        Optional<RoleAudit> audit,
        List<RoleTrend.Period> months,
        List<RoleTrend.Period> quarters,
        Optional<TenQuestions> questions,
        Optional<WeekHours> newest) {
    public RoleReport {
        months = List.copyOf(months);
        quarters = List.copyOf(quarters);
    }
}
