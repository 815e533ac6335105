package dev.rung.domain.role;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the ten questions about the role came to.
 *
 * @param on the day they were answered last
 * @param yes how many were answered yes, with a sentence
 * @param open how many have no answer that counts yet
 */
public record TenQuestions(LocalDate on, int yes, int open) {
    /** The id of the checklist that asks them. */
    public static final String CHECKLIST = "product-owner-or-product-manager";

    private static final int MANAGER_FROM = 7;
    private static final int MIXED_FROM = 4;

    /** What they make of the role; empty while one is open. */
    public Optional<RoleShape> shape() {
        if (open > 0) {
            return Optional.empty();
        }
        if (yes >= MANAGER_FROM) {
            return Optional.of(RoleShape.PRODUCT_MANAGER);
        }
        return Optional.of(yes >= MIXED_FROM ? RoleShape.MIXED : RoleShape.PRODUCT_OWNER);
    }

    /** {@code Mixed: 5 of 10 yes}. */
    public String words() {
        String count = yes + " of 10 yes";
        return shape().map(s -> s.title() + ": " + count).orElse(count + ", " + open + " open");
    }
}
