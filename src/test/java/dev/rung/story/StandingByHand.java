package dev.rung.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of standing written a second time, from their description and not from the code: plain loops over the rows of
 * an evidence file. There are no reviews in a file, so nothing is ever rejected or confirmed.
 */
final class StandingByHand {
    /** A level of the ladder: its track and the levels it comes after. */
    record Step(String id, boolean leadership, List<String> after) {}

    /** What an expectation comes to. */
    record Cell(String state, int counted, int quarters) {}

    /** One row: competencies and levels claimed as {@code competency@level}. */
    record Row(LocalDate on, int tier, List<String> claims) {}

    private final List<Step> ladder;
    private final Map<String, String> kinds;
    private final List<Row> rows;
    private final Set<Integer> away;
    private final Set<String> notApplicable;
    private final LocalDate day;

    StandingByHand(
            List<Step> ladder,
            Map<String, String> kinds,
            List<Row> rows,
            Set<Integer> away,
            Set<String> notApplicable,
            LocalDate day) {
        this.ladder = ladder;
        this.kinds = kinds;
        this.rows = rows;
        this.away = away;
        this.notApplicable = notApplicable;
        this.day = day;
    }

    /** A calendar quarter as a number that grows by one from quarter to quarter. */
    static int quarter(LocalDate on) {
        return on.getYear() * 4 + (on.getMonthValue() - 1) / 3;
    }

    private boolean reaches(String claimed, String judged) {
        if (claimed.equals(judged)) {
            return true;
        }
        for (Step step : ladder) {
            if (step.id().equals(claimed)) {
                for (String below : step.after()) {
                    if (reaches(below, judged)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int oldestQuarter(int size) {
        int quarter = quarter(day);
        int left = size;
        while (true) {
            if (!away.contains(quarter)) {
                left--;
            }
            if (left == 0) {
                return quarter;
            }
            quarter--;
        }
    }

    Cell cell(String competency, Step level) {
        if (notApplicable.contains(competency + "@" + level.id())) {
            return new Cell("not_applicable", -1, -1);
        }
        int oldest = oldestQuarter(level.leadership() ? 6 : 4);
        boolean any = false;
        boolean old = false;
        boolean strong = false;
        int counted = 0;
        Set<Integer> quarters = new HashSet<>();
        for (Row row : rows) {
            boolean claims = false;
            for (String claim : row.claims()) {
                String[] parts = claim.split("@");
                claims |= parts[0].equals(competency) && reaches(parts[1], level.id());
            }
            if (!claims || row.on().isAfter(day)) {
                continue;
            }
            any = true;
            if (row.tier() < 2) {
                continue;
            }
            if (quarter(row.on()) < oldest) {
                old = true;
                continue;
            }
            counted++;
            quarters.add(quarter(row.on()));
            strong |= row.tier() >= 3;
        }
        int wanted = level.leadership() ? 3 : 2;
        String state = "no_evidence";
        if (any) {
            state = "claimed";
        }
        if (counted == 0 && old) {
            state = "stale";
        }
        if (counted > 0) {
            state = "shown";
        }
        if (counted >= wanted && quarters.size() >= wanted && strong) {
            state = "sustained";
        }
        return new Cell(state, counted, quarters.size());
    }

    /** Sustained and applicable ones of a level, hygiene left out. */
    int[] share(Step level) {
        int sustained = 0;
        int applicable = 0;
        for (String competency : kinds.keySet()) {
            String state = cell(competency, level).state();
            if (!kinds.get(competency).equals("hygiene") && !state.equals("not_applicable")) {
                applicable++;
                sustained += state.equals("sustained") ? 1 : 0;
            }
        }
        return new int[] {sustained, applicable};
    }

    String verdict(Step level) {
        int[] share = share(level);
        if (share[1] == 0 || share[0] * 100 < share[1] * 80) {
            return "not_yet";
        }
        for (String competency : kinds.keySet()) {
            String state = cell(competency, level).state();
            if (kinds.get(competency).equals("core")
                    && List.of("no_evidence", "claimed", "stale").contains(state)) {
                return "not_yet";
            }
        }
        List<Step> before = new ArrayList<>();
        for (Step step : ladder) {
            if (level.after().contains(step.id())) {
                before.add(step);
            }
        }
        for (Step step : before) {
            int[] below = share(step);
            if (below[0] == below[1]) {
                return "ready";
            }
        }
        return before.isEmpty() ? "ready" : "operating";
    }
}
