package dev.rung.cli;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.service.OfferService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evidence that fell out of bets and updates and waits for an answer. */
final class OfferText {
    private final Workbench bench;
    private final OfferService offers;

    OfferText(Workbench bench) {
        this.bench = bench;
        this.offers = bench.rung().offers();
    }

    /** The key as a person types it. */
    static String key(EvidenceOffer offer) {
        return offer.initiativeId()
                .map(id -> ShortId.of(id) + "/" + offer.kind().id())
                .orElse(offer.key());
    }

    /** How strong the piece would be. */
    static Strength strength(EvidenceOffer offer) {
        return Strength.of(offer.draft(), false);
    }

    /** A line for each piece a bet offers, below what was said of the bet. */
    void after(Initiative initiative) {
        for (EvidenceOffer offer : offers.open(bench.rung().initiatives().bet(initiative.id()))) {
            bench.out()
                    .prose(
                            0,
                            "Evidence fell out: " + offer.draft().title() + " ("
                                    + strength(offer).word() + "); rung evidence accept " + key(offer) + " keeps it.");
        }
    }

    /** Each with what it would claim. */
    void list(List<EvidenceOffer> all) {
        Printout out = bench.out();
        Ladder ladder = bench.ladder();
        for (EvidenceOffer offer : all) {
            Evidence draft = offer.draft();
            out.line(Words.of(Ink.BOLD, Quoted.clip(draft.title(), Printout.WIDTH)));
            out.line(Words.of("  " + draft.on() + " · " + strength(offer).word() + " · ")
                    .dim(key(offer)));
            List<ExpectationId> claims = offers.expectations(offer);
            if (!claims.isEmpty()) {
                out.prose(
                        2,
                        "would claim "
                                + claims.stream()
                                        .map(c -> Naming.title(ladder, c))
                                        .collect(Collectors.joining(", ")));
            }
            out.prose(2, draft.result());
            out.blank();
        }
        out.line("rung evidence accept KEY keeps one, rung evidence dismiss KEY never offers it again.");
    }

    Map<String, Object> json(EvidenceOffer offer) {
        Evidence draft = offer.draft();
        return JsonMap.of(
                "key", offer.key(),
                "initiative", offer.initiativeId(),
                "kind", offer.kind().id(),
                "on", draft.on(),
                "title", draft.title(),
                "situation", draft.situation(),
                "action", draft.action(),
                "result", draft.result(),
                "link", draft.link(),
                "metric", draft.measurement().metric(),
                "metric_baseline", draft.measurement().baseline(),
                "metric_result", draft.measurement().result(),
                "metric_source", draft.measurement().source(),
                "strength", strength(offer).word(),
                "tier", strength(offer).number(),
                "claims",
                        offers.expectations(offer).stream()
                                .map(c -> JsonMap.of("competency", c.competency(), "level", c.level()))
                                .toList());
    }
}
