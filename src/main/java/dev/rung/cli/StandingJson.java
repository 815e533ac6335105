package dev.rung.cli;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.service.TodayView.LevelLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Standing as JSON. The names are documented in {@code json.md} and stay. */
final class StandingJson {
    private StandingJson() {}

    static Map<String, Object> person(Person me) {
        return JsonMap.of("name", me.name(), "level", me.level(), "target", me.target());
    }

    static Map<String, Object> ladder(Ladder ladder) {
        return JsonMap.of("id", ladder.id(), "version", ladder.version(), "title", ladder.title());
    }

    /** A whole standing, or some levels of it. */
    static Map<String, Object> readiness(Person me, Standing standing, List<LevelStanding> levels) {
        return JsonMap.of(
                "person", person(me),
                "on", standing.on(),
                "ladder", ladder(standing.ladder()),
                "levels", levels.stream().map(StandingJson::level).toList());
    }

    /** A level without its expectations. */
    static Map<String, Object> verdict(LevelLine level) {
        return JsonMap.of(
                "id", level.id(),
                "title", level.title(),
                "verdict", level.verdict().word(),
                "sustained", level.sustained(),
                "applicable", level.applicable(),
                "confirmed", level.confirmed(),
                "rests_on", level.restsOn());
    }

    /** A level with every expectation and every claim behind it. */
    static Map<String, Object> level(LevelStanding level) {
        Map<String, Object> map = verdict(LevelLine.of(level));
        map.put("missing", level.missing());
        map.put(
                "expectations",
                level.expectations().stream().map(StandingJson::expectation).toList());
        return map;
    }

    private static Map<String, Object> expectation(ExpectationStanding cell) {
        Set<ClaimFact> counted = new HashSet<>(cell.counted());
        return JsonMap.of(
                "competency", cell.id().competency(),
                "level", cell.id().level(),
                "title", cell.competency().title(),
                "kind", cell.competency().kind().word(),
                "state", cell.state().word(),
                "counted", cell.counted().size(),
                "quarters", cell.quarters(),
                "claims",
                        cell.claims().stream()
                                .map(c -> claim(c, counted.contains(c)))
                                .toList(),
                "missing", cell.missing(),
                "not_applicable_because", cell.mark().map(ApplicabilityMark::reason));
    }

    private static Map<String, Object> claim(ClaimFact claim, boolean counted) {
        return JsonMap.of(
                "evidence", claim.evidenceId(),
                "title", claim.title(),
                "on", claim.on(),
                "level", claim.expectation().level(),
                "strength", claim.strength().word(),
                "tier", claim.strength().number(),
                "counted", counted,
                "rejected", claim.rejected(),
                "private", claim.isPrivate());
    }
}
