package dev.rung.service.sample;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that happened, as the story tells it: how many days before today, what was written, what it is claimed for and
 * what the reviewer said. {@code {month}}, {@code {quarter}} and {@code {last quarter}} in the texts are those of its day.
 */
final class Piece {
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    /** The order of the story; those of one day by title. */
    static final Comparator<Piece> OLDEST_FIRST =
            Comparator.comparingInt((Piece p) -> -p.daysAgo).thenComparing(p -> p.title);

    private final int daysAgo;
    private final String title;
    private final List<String> story = new ArrayList<>(List.of("", "", ""));
    private final List<ExpectationId> shows = new ArrayList<>();
    private Optional<Review> review = Optional.empty();
    private Optional<Lever> lever = Optional.empty();
    private Measurement measurement = Measurement.NONE;
    private String link = "";
    private String witness = "";
    private String scope = "";
    private boolean isPrivate;

    private Piece(int daysAgo, String title) {
        this.daysAgo = daysAgo;
        this.title = title;
    }

    /** Something noted by its title; negative days lie ahead. */
    static Piece piece(int daysAgo, String title) {
        return new Piece(daysAgo, title);
    }

    /** Situation, action and result, a paragraph each; what is not written yet may be left out at the end. */
    Piece story(String paragraphs) {
        String[] parts = PARAGRAPH.split(paragraphs.strip());
        for (int i = 0; i < parts.length; i++) {
            story.set(i, LINE_END.matcher(parts[i].strip()).replaceAll(" "));
        }
        return this;
    }

    Piece metric(String metric, String baseline, String result, String source) {
        measurement = new Measurement(metric, baseline, result, source);
        return this;
    }

    Piece link(String address) {
        link = address;
        return this;
    }

    Piece witness(String nameAndRole) {
        witness = nameAndRole;
        return this;
    }

    Piece did() {
        lever = Optional.of(Lever.DID);
        return this;
    }

    Piece enabled() {
        lever = Optional.of(Lever.ENABLED);
        return this;
    }

    Piece built() {
        lever = Optional.of(Lever.BUILT);
        return this;
    }

    Piece scope(String words) {
        scope = words;
        return this;
    }

    /** For nobody else's eyes. */
    Piece secret() {
        isPrivate = true;
        return this;
    }

    Piece associate(String competency) {
        return shows(competency, "associate-pm");
    }

    Piece pm(String competency) {
        return shows(competency, "pm");
    }

    Piece senior(String competency) {
        return shows(competency, "senior-pm");
    }

    Piece principal(String competency) {
        return shows(competency, "principal-pm");
    }

    Piece group(String competency) {
        return shows(competency, "group-pm");
    }

    private Piece shows(String competency, String level) {
        shows.add(new ExpectationId(competency, level));
        return this;
    }

    /** What her manager said of it, so many days after it happened. */
    Piece accepted(int daysLater, String words) {
        return reviewed(Decision.ACCEPTED, daysLater, words);
    }

    Piece questioned(int daysLater, String words) {
        return reviewed(Decision.QUESTIONED, daysLater, words);
    }

    Piece rejected(int daysLater, String words) {
        return reviewed(Decision.REJECTED, daysLater, words);
    }

    private Piece reviewed(Decision decision, int daysLater, String words) {
        review = Optional.of(new Review(decision, daysLater, words));
        return this;
    }

    Evidence evidence(Calendar calendar, Ids ids) {
        LocalDate on = on(calendar);
        return new Evidence(
                id(calendar, ids),
                on,
                calendar.fill(title, on),
                calendar.fill(story.get(0), on),
                calendar.fill(story.get(1), on),
                calendar.fill(story.get(2), on),
                link,
                witness,
                lever,
                scope,
                measurement,
                isPrivate);
    }

    List<Claim> claims(Calendar calendar, Ids ids, String ladderId) {
        String evidenceId = id(calendar, ids);
        return shows.stream()
                .map(x -> new Claim(ids.of(written(calendar), title + " shows " + x), evidenceId, ladderId, x))
                .toList();
    }

    Optional<Verdict> verdict(Calendar calendar, Ids ids, String reviewer) {
        return review.map(r -> {
            LocalDate day = calendar.workday(daysAgo - r.daysLater());
            return new Verdict(
                    ids.of(day, "verdict on " + title),
                    id(calendar, ids),
                    Optional.empty(),
                    r.decision(),
                    reviewer,
                    day,
                    r.words());
        });
    }

    private String id(Calendar calendar, Ids ids) {
        return ids.of(written(calendar), title);
    }

    private LocalDate on(Calendar calendar) {
        return calendar.workday(daysAgo);
    }

    /** What lies ahead was typed yesterday. */
    private LocalDate written(Calendar calendar) {
        return calendar.workday(Math.max(1, daysAgo));
    }

    private record Review(Decision decision, int daysLater, String words) {}
}
