package dev.rung.cli;

import dev.rung.domain.chain.ReturnKind;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.money.Range;
import dev.rung.domain.promotion.CaseClaim;
import dev.rung.domain.promotion.CasePlan;
import dev.rung.domain.promotion.Gap;
import dev.rung.domain.promotion.LeftOut;
import dev.rung.domain.promotion.MatrixRow;
import dev.rung.domain.promotion.OutcomeStory;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.ScopeQuarter;
import dev.rung.domain.promotion.SideBySide;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A promotion case as JSON, whole. The names are documented in {@code json.md} and stay. */
final class PromotionJson {
    private PromotionJson() {}

    static Map<String, Object> of(PromotionCase it) {
        Map<String, Object> map = JsonMap.of(
                "person", StandingJson.person(it.person()),
                "own", it.own(),
                "on", it.on(),
                "ladder", StandingJson.ladder(it.standing().ladder()),
                "level", it.target().level().id(),
                "verdict", it.target().verdict().word(),
                "case", it.paragraph(),
                "gaps", it.gaps().stream().map(PromotionJson::gap).toList(),
                "plan", plan(it.plan()),
                "went_wrong",
                        it.wrong().stream()
                                .map(w -> JsonMap.of(
                                        "kind", w.kind().word(),
                                        "about", w.about(),
                                        "on", w.on(),
                                        "words", w.words(),
                                        "refers_to", w.refersTo()))
                                .toList(),
                "matrix", it.matrix().stream().map(PromotionJson::row).toList(),
                "reviewed_bets", it.reviewedBets(),
                "outcomes", it.stories().stream().map(PromotionJson::story).toList());
        map.put("money", money(it.books()));
        map.put(
                "forecasts",
                it.record().predictions().stream().map(PromotionJson::forecast).toList());
        map.put(
                "avoided_forecasts",
                it.avoided().predictions().stream().map(PromotionJson::forecast).toList());
        map.put("growth", it.scope().stream().map(PromotionJson::quarter).toList());
        map.put(
                "next_level_examples",
                it.examples().stream()
                        .map(e -> JsonMap.of(
                                "competency", e.expectation().id().competency(),
                                "expects", e.wording(),
                                "claim", claim(e.claim())))
                        .toList());
        map.put(
                "reviewers_words",
                it.words().stream()
                        .map(w -> JsonMap.of(
                                "review", w.reviewId(),
                                "reviewer", w.reviewer(),
                                "on", w.on(),
                                "about", w.name(),
                                "rating", w.rating().word(),
                                "words", w.words()))
                        .toList());
        map.put("ratings", it.sides().stream().map(PromotionJson::side).toList());
        map.put("team_return", it.returned().map(PromotionJson::returned));
        map.put("left_out", leftOut(it.leftOut()));
        return map;
    }

    private static Map<String, Object> gap(Gap gap) {
        return JsonMap.of(
                "competency", gap.expectation().id().competency(),
                "title", gap.expectation().competency().title(),
                "kind", gap.expectation().competency().kind().word(),
                "state", gap.expectation().state().word(),
                "unknown", gap.unknown(),
                "blocks", gap.blocks(),
                "missing", gap.expectation().missing());
    }

    private static Map<String, Object> plan(CasePlan plan) {
        return JsonMap.of(
                "growth_bets",
                        plan.growth().stream()
                                .map(b -> JsonMap.of(
                                        "id", b.id(),
                                        "quarter", b.quarter().word(),
                                        "words", b.words(),
                                        "shown_by", b.shownBy(),
                                        "expectation", b.expectation().toString()))
                                .toList(),
                "commitments",
                        plan.commitments().stream()
                                .map(c -> JsonMap.of("id", c.id(), "words", c.words(), "due_on", c.dueOn()))
                                .toList(),
                "steps",
                        plan.steps().stream()
                                .map(s -> JsonMap.of(
                                        "words", s.words(),
                                        "why", s.why(),
                                        "expectation", s.expectation().toString(),
                                        "evidence", s.evidenceId()))
                                .toList(),
                "kept_back", plan.keptBack());
    }

    private static Map<String, Object> row(MatrixRow row) {
        return JsonMap.of(
                "competency", row.expectation().competency(),
                "title", row.competency().title(),
                "held_state", row.held().map(h -> h.state().word()),
                "state", row.target().state().word(),
                "claims", row.claims().stream().map(PromotionJson::claim).toList());
    }

    private static Map<String, Object> claim(CaseClaim claim) {
        return JsonMap.of(
                "evidence", claim.evidenceId(),
                "title", claim.title(),
                "on", claim.on(),
                "level", claim.level(),
                "strength", claim.strength().word(),
                "tier", claim.strength().number(),
                "counted", claim.counts(),
                "lever", claim.lever().map(Lever::word),
                "link", claim.link(),
                "witness", claim.witness(),
                "accepted_by", claim.accepted().map(CaseClaim.Said::by),
                "accepted_on", claim.accepted().map(CaseClaim.Said::on),
                "questioned", claim.question().isPresent());
    }

    private static Map<String, Object> story(OutcomeStory story) {
        return JsonMap.of(
                "initiative", story.initiativeId(),
                "title", story.title(),
                "launched_on", story.launchedOn(),
                "problem", story.problem(),
                "decision", story.decision(),
                "owner", story.owned(),
                "expected", story.expected().map(f -> range(f.contribution())),
                "expected_currency", story.expected().map(f -> f.currency()),
                "actual", story.actual().map(m -> m.units()),
                "actual_currency", story.actual().map(m -> m.currency()),
                "money", story.kind().map(k -> k.name().toLowerCase(Locale.ROOT)),
                "seen_on", story.seenOn(),
                "landing", story.landing().map(PromotionJson::landing),
                "missed", story.missed(),
                "counterfactual", story.counterfactual().id(),
                "metric", story.metric(),
                "learning", story.learning(),
                "evidence", story.evidence().stream().map(PromotionJson::claim).toList());
    }

    private static Map<String, Object> range(Range range) {
        return JsonMap.of("p10", range.p10(), "p50", range.p50(), "p90", range.p90());
    }

    private static String landing(Landing landing) {
        return landing.name().toLowerCase(Locale.ROOT);
    }

    /** An amount a kind and currency; nothing is added up beyond that. */
    private static Map<String, Object> money(Books books) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Books.Kind kind : Books.Kind.values()) {
            Map<String, Object> amounts = new LinkedHashMap<>();
            books.totals(kind).forEach((currency, sum) -> amounts.put(currency, sum.units()));
            map.put(kind.name().toLowerCase(Locale.ROOT), amounts);
        }
        return map;
    }

    private static Map<String, Object> forecast(Prediction p) {
        return JsonMap.of(
                "initiative", p.initiativeId(),
                "title", p.title(),
                "on", p.closedOn(),
                "expected", range(p.forecast()),
                "actual", p.actual(),
                "currency", p.currency(),
                "landing", landing(p.landing()));
    }

    private static Map<String, Object> quarter(ScopeQuarter quarter) {
        return JsonMap.of(
                "quarter", quarter.quarter().word(),
                "claims", quarter.claims(),
                "did", quarter.levers().getOrDefault(Lever.DID, 0),
                "enabled", quarter.levers().getOrDefault(Lever.ENABLED, 0),
                "built", quarter.levers().getOrDefault(Lever.BUILT, 0),
                "shown", quarter.shown(),
                "sustained", quarter.sustained(),
                "scopes", quarter.scopes());
    }

    private static Map<String, Object> side(SideBySide side) {
        return JsonMap.of(
                "competency", side.expectation().competency(),
                "level", side.expectation().level(),
                "self", side.own().map(o -> o.rating().word()),
                "self_on", side.own().map(SideBySide.Own::on),
                "reviewers",
                        side.given().stream()
                                .map(g -> JsonMap.of(
                                        "review", g.reviewId(),
                                        "reviewer", g.reviewer(),
                                        "on", g.on(),
                                        "rating", g.original().word(),
                                        "calibrated",
                                                g.changed().map(c -> c.rating().word()),
                                        "words", g.words()))
                                .toList(),
                "evidence", side.evidence().word());
    }

    private static Map<String, Object> returned(TeamReturn returned) {
        Map<String, Object> map = JsonMap.of(
                "from", returned.period().from().toString(),
                "to", returned.period().to().toString(),
                "cost", returned.cost().units(),
                "currency", returned.cost().currency());
        for (ReturnKind kind : ReturnKind.values()) {
            map.put(kind.id(), returned.part(kind).total().p50());
        }
        return map;
    }

    private static Map<String, Object> leftOut(LeftOut left) {
        return JsonMap.of(
                "private_pieces", left.privatePieces(),
                "not_applicable",
                        left.notApplicable().stream()
                                .map(n -> JsonMap.of(
                                        "name", n.name(),
                                        "on", n.mark().on(),
                                        "reason", n.mark().reason()))
                                .toList(),
                "pack", left.pack().map(p -> JsonMap.of("on", p.on(), "pieces", p.pieces(), "left_out", p.leftOut())));
    }
}
