package dev.rung.tui.promotion;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.WentWrong;
import dev.rung.tui.core.Destination;

/** Where the figures of a case come from: mine in my rooms, somebody else's in the reviewer's. */
final class CasePlaces {
    private final boolean own;
    private final String personId;

    CasePlaces(PromotionCase it) {
        this.own = it.own();
        this.personId = it.person().id();
    }

    Destination expectation(ExpectationId id) {
        return own ? new Destination.ExpectationPage(id.competency(), id.level()) : person();
    }

    Destination level() {
        return own ? new Destination.LadderMap() : person();
    }

    Destination piece(String evidenceId) {
        return own ? new Destination.EvidencePiece(evidenceId) : new Destination.InboxPiece(personId, evidenceId);
    }

    Destination bet(String initiativeId) {
        return new Destination.InitiativePage(initiativeId, "");
    }

    Destination review(String reviewId) {
        return new Destination.ReviewPage(reviewId);
    }

    Destination ratings() {
        return new Destination.ReviewComparison(personId);
    }

    Destination plan() {
        return new Destination.GrowthPlan(personId);
    }

    Destination wrong(WentWrong wrong) {
        return switch (wrong.kind()) {
            case MISSED_FORECAST, DROPPED_BET -> bet(wrong.refersTo());
            case REJECTED_EVIDENCE -> piece(wrong.refersTo());
            case RATED_NOT_YET -> review(wrong.refersTo());
        };
    }

    private Destination person() {
        return new Destination.PersonPage(personId, "");
    }
}
