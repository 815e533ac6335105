package dev.rung.domain.role;

import java.util.Arrays;
import java.util.Optional;

/** What an hour of work goes to. */
public enum Activity {
    DELIVERY("delivery", "Delivery", "refinement, stories, acceptance, stand-up, sprint planning, tickets, releases"),
    CUSTOMER("customer", "Customer", "interviews, visits, listening to support, won and lost deals"),
    BUSINESS("business", "Business", "metric review, finance, pricing, cost, forecasts, the monthly update"),
    STRATEGY("strategy", "Strategy", "framing problems, tests, market, one-pagers"),
    GO_TO_MARKET("go-to-market", "Go-to-market", "sales, marketing, enabling customer success, launches"),
    PEOPLE("people", "People and operating system", "coaching, hiring, one-to-ones, process"),
    OVERHEAD("overhead", "Overhead", "mail, travel, meetings without a purpose");

    private final String id;
    private final String title;
    private final String about;

    Activity(String id, String title, String about) {
        this.id = id;
        this.title = title;
        this.about = about;
    }

    /** As files and commands spell it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** What counts as it. */
    public String about() {
        return about;
    }

    public static Optional<Activity> named(String id) {
        return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
    }
}
