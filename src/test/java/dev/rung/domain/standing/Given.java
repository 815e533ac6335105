package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records written as text, one to a line or a semicolon:
 *
 * <pre>
 * e1 owner@senior 2026-08-14 measured [rejected] [private]
 * review owner@senior 2026-09-01 meeting
 * na owner@senior 2026-09-01            applies owner@senior 2026-10-01
 * away 2026-Q2
 * </pre>
 *
 * On this ladder: pm, senior (after pm), principal (after senior) on the individual track; group (after senior), director
 * (after group) on the leadership track; head after principal or group. {@code scale} has cells at pm and group only.
 */
final class Given {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Ladder LADDER = ladder();

    private Given() {}

    private static Ladder ladder() {
        List<Level> levels = List.of(
                new Level("pm", "PM", Track.INDIVIDUAL, List.of(), "", ""),
                new Level("senior", "Senior", Track.INDIVIDUAL, List.of("pm"), "", ""),
                new Level("principal", "Principal", Track.INDIVIDUAL, List.of("senior"), "", ""),
                new Level("group", "Group", Track.LEADERSHIP, List.of("senior"), "", ""),
                new Level("director", "Director", Track.LEADERSHIP, List.of("group"), "", ""),
                new Level("head", "Head", Track.LEADERSHIP, List.of("principal", "group"), "", ""));
        String[] everywhere = levels.stream().map(Level::id).toArray(String[]::new);
        return new Ladder(
                "given",
                "1",
                "Given",
                "",
                levels,
                List.of(
                        new Area(
                                "Business",
                                List.of(
                                        row("owner", "Outcome ownership", Kind.CORE, everywhere),
                                        row("money", "Financial acumen", Kind.NORMAL, everywhere))),
                        new Area(
                                "Rest",
                                List.of(
                                        row("voice", "Customer insight", Kind.NORMAL, everywhere),
                                        row("bet", "Strategy", Kind.NORMAL, everywhere),
                                        row("scale", "Scale", Kind.NORMAL, "pm", "group"),
                                        row("flow", "Delivery", Kind.HYGIENE, everywhere)))),
                Readiness.DEFAULT);
    }

    private static Competency row(String id, String title, Kind kind, String... levels) {
        Map<String, Expectation> cells = new LinkedHashMap<>();
        for (String level : levels) {
            cells.put(level, new Expectation(title + " of a " + level, List.of(), List.of(), List.of()));
        }
        return new Competency(id, title, "", kind, cells);
    }

    static StandingRecords records(String text) {
        List<ClaimFact> facts = new ArrayList<>();
        List<SubmittedRating> ratings = new ArrayList<>();
        List<ApplicabilityMark> marks = new ArrayList<>();
        Set<Quarter> away = new HashSet<>();
        int line = 0;
        for (String record : text.split("[;\n]")) {
            String[] words = record.strip().split("\\s+");
            String id = String.format("%05d", line++);
            switch (words[0]) {
                case "", "-" -> {}
                case "away" -> away.add(Quarter.parse(words[1]).orElseThrow());
                case "review" ->
                    ratings.add(new SubmittedRating(
                            id,
                            "Ana",
                            day(words[2]),
                            cell(words[1]),
                            Rating.parse(words[3]).orElseThrow()));
                case "na" -> marks.add(new ApplicabilityMark(id, cell(words[1]), day(words[2]), "elsewhere", false));
                case "applies" -> marks.add(new ApplicabilityMark(id, cell(words[1]), day(words[2]), "", true));
                default -> facts.add(fact(words));
            }
        }
        return new StandingRecords(LADDER, facts, ratings, marks, away);
    }

    private static ClaimFact fact(String[] words) {
        List<String> flags = Arrays.asList(words).subList(4, words.length);
        return new ClaimFact(
                cell(words[1]),
                words[0],
                "title of " + words[0],
                day(words[2]),
                Strength.parse(words[3]).orElseThrow(),
                flags.contains("rejected"),
                flags.contains("private"));
    }

    static ExpectationId cell(String text) {
        return ExpectationId.parse(text).orElseThrow();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Two counted claims in two quarters, one measured, for each cell. */
    static String sustained(String... cells) {
        StringBuilder text = new StringBuilder();
        for (String cell : cells) {
            text.append(cell).append("-a ").append(cell).append(" 2026-10-01 measured\n");
            text.append(cell).append("-b ").append(cell).append(" 2026-07-01 artifact\n");
            text.append(cell).append("-c ").append(cell).append(" 2026-04-01 artifact\n");
        }
        return text.toString();
    }
}
