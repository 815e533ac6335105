package dev.rung.domain.promotion;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.money.Figures;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says the case in third person. Every sentence carries its numbers; none has an adjective that a record cannot carry. */
final class CaseWords {
    private final PromotionCase it;

    CaseWords(PromotionCase it) {
        this.it = it;
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.add(verdict());
        all.add(behind());
        if (it.own()) {
            all.addAll(money());
        }
        all.add(reviews());
        all.add(against());
        return all;
    }

    private String verdict() {
        LevelStanding target = it.target();
        String name = it.person().name();
        String level = target.level().title();
        String holds =
                it.held().map(h -> name + ", " + h.level().title() + ", ").orElse(name + " ");
        String says = switch (target.verdict()) {
            case READY -> "is ready for " + level;
            case OPERATING -> "operates at " + level;
            case NOT_YET -> "does not operate at " + level + " yet";
        };
        if (target.applicable() == 0) {
            return holds + says + ": no competency applies there.";
        }
        int percent = it.standing().ladder().readiness().operatingPercent();
        int wanted = (target.applicable() * percent + 99) / 100;
        return holds + says + ": " + target.sustained() + " of " + target.applicable() + " competencies are sustained, "
                + wanted + " are wanted; " + target.restsOn() + ".";
    }

    private String behind() {
        long claims = it.counted().count();
        if (claims == 0) {
            return "No claim counts there.";
        }
        long quarters = it.counted().map(f -> Quarter.of(f.on())).distinct().count();
        Map<Strength, Long> pieces = it
                .counted()
                .collect(Collectors.toMap(ClaimFact::evidenceId, ClaimFact::strength, (a, b) -> a.atLeast(b) ? a : b))
                .values()
                .stream()
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        List<String> tiers = new ArrayList<>();
        for (Strength strength : List.of(Strength.VERIFIED, Strength.MEASURED, Strength.WITNESSED, Strength.ARTIFACT)) {
            if (pieces.containsKey(strength)) {
                tiers.add(pieces.get(strength) + " " + strength.word());
            }
        }
        return Amount.of(claims, "counted claim") + " from " + Amount.of(it.countedPieces(), "piece")
                + " of evidence in " + Amount.of(quarters, "quarter") + (claims == 1 ? " stands" : " stand")
                + " behind that (" + String.join(", ", tiers) + ").";
    }

    private List<String> money() {
        List<String> all = new ArrayList<>();
        if (it.reviewedBets() == 0) {
            all.add("No bet was looked back at yet.");
        } else {
            all.add(Amount.of(it.reviewedBets(), "bet") + (it.reviewedBets() == 1 ? " was" : " were")
                    + " looked back at; a year of contribution: "
                    + amounts(Books.Kind.REALISED, "realised") + ", " + amounts(Books.Kind.AVOIDED, "avoided")
                    + ", and beside that " + amounts(Books.Kind.MODELLED, "only modelled") + ".");
        }
        int forecasts = it.record().size();
        if (forecasts > 0) {
            all.add("Of " + Amount.of(forecasts, "forecast") + " with an actual, " + landed(Landing.INSIDE)
                    + " came inside the range, " + landed(Landing.BELOW) + " below and " + landed(Landing.ABOVE)
                    + " above it.");
        }
        return all;
    }

    private long landed(Landing landing) {
        return it.record().predictions().stream()
                .filter(p -> p.landing() == landing)
                .count();
    }

    /** {@code 310k EUR realised}; one amount a currency, never added up. */
    private String amounts(Books.Kind kind, String word) {
        String sums =
                it.books().totals(kind).values().stream().map(Figures::brief).collect(Collectors.joining(" and "));
        return (sums.isEmpty() ? "nothing" : sums) + " " + word;
    }

    private String reviews() {
        List<SideBySide.Given> there = it.sides().stream()
                .filter(s -> s.expectation().level().equals(it.target().level().id()))
                .flatMap(s -> s.given().stream())
                .filter(g -> g.now() != Rating.NOT_OBSERVED)
                .toList();
        String level = it.target().level().title();
        if (there.isEmpty()) {
            return "Nobody else has rated " + level + ".";
        }
        long people = there.stream().map(SideBySide.Given::reviewer).distinct().count();
        long meeting = there.stream()
                .filter(g -> g.now().compareTo(Rating.MEETING) >= 0)
                .count();
        return (people == 1 ? "1 person" : people + " people") + " rated " + level + ": " + meeting + " of "
                + Amount.of(there.size(), "rating") + (meeting == 1 ? " says" : " say") + " meeting or exceeding.";
    }

    private String against() {
        List<String> parts = new ArrayList<>();
        List<Gap> gaps = it.gaps().stream().filter(g -> !g.unknown()).toList();
        long core = gaps.stream()
                .map(Gap::expectation)
                .filter(ExpectationStanding::core)
                .count();
        parts.add(Amount.of(gaps.size(), "gap") + " at the level" + (core == 0 ? "" : ", " + core + " of them core"));
        long unknown = it.gaps().size() - gaps.size();
        if (unknown > 0) {
            parts.add(unknown + " of its competencies without any evidence");
        }
        if (it.own()) {
            parts.add(Amount.of(count(WentWrong.Kind.MISSED_FORECAST), "missed forecast"));
            parts.add(Amount.of(count(WentWrong.Kind.DROPPED_BET), "dropped bet"));
        }
        long rejected = count(WentWrong.Kind.REJECTED_EVIDENCE);
        parts.add(Amount.of(rejected, "piece") + " of evidence rejected");
        return "Against it: " + String.join("; ", parts) + ".";
    }

    private long count(WentWrong.Kind kind) {
        return it.wrong().stream().filter(w -> w.kind() == kind).count();
    }
}
