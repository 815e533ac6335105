package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.money.Driver;
import dev.rung.service.Rung;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A bet with a page such as people write them: good in parts. */
final class Page {
    static final String METRIC =
            "Raise yearly-plan share of new small teams from 12 % to 18 % by 31 March 2027, as measured"
                    + " in billing (owner Mara Lind)";
    static final String PROBLEM =
            "Office managers at teams under 20 pay monthly because approval for a yearly sum needs a"
                    + " second signature. Six of nine we spoke to since September would pay yearly if the invoice came after the"
                    + " trial. A significantly better approval flow is what they want.";
    static final String WHY_NOW =
            "The price list changes on 1 February 2027; every month earlier is worth about 34k of contribution.";

    private Page() {}

    static Rung begun(Rung rung) {
        rung.profile().begin("Mara Lind", "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
        return rung;
    }

    static Initiative bet(Rung rung) {
        return rung.initiatives().add("Annual plan for small teams");
    }

    static OnePager three() {
        return OnePager.EMPTY
                .with(OnePagerField.METRIC, METRIC)
                .with(OnePagerField.PROBLEM, PROBLEM)
                .with(OnePagerField.WHY_NOW, WHY_NOW);
    }

    static OnePager more() {
        return three().with(
                        OnePagerField.DECISION,
                        "Two engineers for eight weeks, from the head of growth, by 5 December.")
                .with(
                        OnePagerField.VOICES,
                        "2026-10-02, Interview Müller AG: \"We re-enter every order\"\n"
                                + "2026-10-09, Ticket 4711: \"Nobody may sign for a year\"")
                .with(OnePagerField.ALTERNATIVES, "Do nothing: 34k a month go by\nDiscount of 10 % for the year")
                .with(OnePagerField.KILL_CRITERIA, "Share below 13 % on 15 January 2027; the head of growth decides.");
    }

    /** A page of so many words in every field. */
    static OnePager full(int words) {
        int fields = OnePagerField.values().length;
        OnePager page = OnePager.EMPTY;
        int left = words;
        for (OnePagerField field : OnePagerField.values()) {
            int share = Math.min(left, (words + fields - 1) / fields);
            left -= share;
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < share; i++) {
                text.append(i == 0 ? "" : i % 10 == 0 && field.listed() ? "\n" : " ")
                        .append("customers");
            }
            page = page.with(field, text.toString());
        }
        return page;
    }

    static void forecast(Rung rung, String id) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("amount", "180k/405k/760k");
        rung.forecasts().add(id, Driver.PLAIN, inputs, "90k-140k");
    }
}
