package dev.rung.domain.money;

import java.util.Arrays;
import java.util.Optional;

/** How an initiative makes money. */
public enum Driver {
    ACQUISITION("acquisition", "Acquisition"),
    CONVERSION("conversion", "Conversion"),
    PRICE("price", "Price"),
    RETENTION("retention", "Retention"),
    EXPANSION("expansion", "Expansion"),
    COST_TO_SERVE("cost-to-serve", "Cost to serve"),
    RISK("risk", "Risk avoided"),
    PLAIN("plain", "Plain amount");

    private final String id;
    private final String title;

    Driver(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As commands and files spell it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Whether it keeps a loss away instead of bringing money in; the two are never added up. */
    public boolean avoids() {
        return this == RISK;
    }

    public static Optional<Driver> named(String id) {
        return Arrays.stream(values()).filter(d -> d.id.equals(id)).findFirst();
    }
}
