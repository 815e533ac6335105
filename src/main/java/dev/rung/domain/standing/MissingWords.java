package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.text.Amount;
import java.util.List;
import java.util.Optional;

/** Says in words what one expectation rests on and what would bring it to its next state. */
record MissingWords(Readiness.Numbers numbers, Window window, State state) {

    /** Empty when confirmed or not applicable. */
    String of(List<ClaimFact> claims, List<ClaimFact> counted, int quarters, Optional<SubmittedRating> review) {
        return switch (state) {
            case NO_EVIDENCE -> "no evidence; 1 claim with situation, action, result and a link would make it shown";
            case CLAIMED -> claimed(claims);
            case STALE -> stale(claims);
            case SHOWN -> shown(counted, quarters);
            case SUSTAINED -> sustained(review);
            case CONFIRMED, NOT_APPLICABLE -> "";
        };
    }

    private String claimed(List<ClaimFact> claims) {
        String has = Amount.of(claims.size(), "claim") + ", none counted, ";
        List<ClaimFact> open = claims.stream().filter(c -> !c.rejected()).toList();
        if (open.isEmpty()) {
            return has + "rejected; 1 that counts would make it shown";
        }
        has += best(open).word() + (open.size() > 1 ? " at best" : "");
        List<ClaimFact> current =
                open.stream().filter(c -> window.contains(c.on())).toList();
        if (current.isEmpty()) {
            return has + ", before the window of " + Amount.of(numbers.windowQuarters(), "quarter")
                    + "; 1 new counted claim would make it shown";
        }
        // Whatever is described and not counted lacks a link; what is asserted lacks more.
        String lacking = best(current) == Strength.DESCRIBED ? "a link" : "situation, action, result and a link";
        return has + "; " + lacking + (current.size() > 1 ? " for one of them" : "") + " would make it shown";
    }

    private String stale(List<ClaimFact> claims) {
        String last = claims.stream()
                .filter(ClaimFact::countable)
                .findFirst()
                .map(c -> Quarter.of(c.on()).title())
                .orElseThrow();
        return "last shown in " + last + ", before the window of " + Amount.of(numbers.windowQuarters(), "quarter")
                + "; 1 new counted claim would make it shown again";
    }

    private String shown(List<ClaimFact> counted, int quarters) {
        boolean strong = counted.stream().anyMatch(ClaimFact::strong);
        String has = Amount.of(counted.size(), "counted claim") + " in " + Amount.of(quarters, "quarter") + ", "
                + (strong ? best(counted).word() : "none witnessed or measured");
        int claimsLacking = Math.max(0, numbers.claims() - counted.size());
        int quartersLacking = Math.max(0, numbers.quarters() - quarters);
        int more = Math.max(claimsLacking, quartersLacking);
        if (more == 0) {
            return has + "; a witness for one of them, or its metric with baseline, result and source,"
                    + " would make it sustained";
        }
        String where = quartersLacking == 0
                ? ""
                : quartersLacking < more
                        ? ", " + quartersLacking + " of them in " + other(quartersLacking) + ","
                        : " in " + other(quartersLacking);
        String how = strong ? "" : more == 1 ? ", witnessed or measured," : ", 1 of them witnessed or measured,";
        return has + "; " + more + " more" + (where + how).replace(",,", ",") + " would make it sustained";
    }

    private static String other(int quarters) {
        return quarters == 1 ? "another quarter" : quarters + " other quarters";
    }

    private static String sustained(Optional<SubmittedRating> review) {
        return review.map(r -> "the latest review, of " + r.on() + ", says "
                        + r.rating().title() + "; one that says meeting would make it confirmed")
                .orElse("nobody else has rated it; a review that says meeting would make it confirmed");
    }

    private static Strength best(List<ClaimFact> claims) {
        return claims.stream().map(ClaimFact::strength).max(Strength::compareTo).orElseThrow();
    }
}
