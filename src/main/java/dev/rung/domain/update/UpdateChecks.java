package dev.rung.domain.update;

import static dev.rung.domain.update.UpdateSection.ASKS;
import static dev.rung.domain.update.UpdateSection.HEADLINE;
import static dev.rung.domain.update.UpdateSection.INSIGHT;
import static dev.rung.domain.update.UpdateSection.KEPT;
import static dev.rung.domain.update.UpdateSection.NEXT;
import static dev.rung.domain.update.UpdateSection.RISKS;
import static dev.rung.domain.update.UpdateSection.SCORECARD;
import static dev.rung.domain.update.UpdateSection.STOPPED;

import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.MoneyWords;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Rule;
import dev.rung.domain.writing.Severity;
import dev.rung.domain.writing.TextChecks;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import dev.rung.domain.writing.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What executives will stumble over in the monthly page. */
public final class UpdateChecks {
    /** Id of the finding that three pages in a row tell of nothing that went wrong. */
    public static final String NO_BAD_NEWS = UpdateRules.NO_BAD_NEWS.id();

    private static final int FEWEST_METRICS = 3;
    private static final int MOST_METRICS = 5;
    private static final Pattern HELD = Pattern.compile("(?i)^(kept|done|yes|met|reached)\\b.*");
    private static final Pattern OPEN = Pattern.compile("(?i)^open\\b.*");

    private final Update page;
    private final LocalDate day;
    private final List<Finding> found = new ArrayList<>();

    private UpdateChecks(Update page, LocalDate day) {
        this.page = page;
        this.day = day;
    }

    /**
     * Blockers first, then in the order of the page.
     *
     * @param earlier pages sent of earlier months, newest first
     * @param day on which the page is read
     */
    public static List<Finding> check(Update page, List<Update> earlier, LocalDate day) {
        UpdateChecks checks = new UpdateChecks(page, day);
        checks.headline();
        checks.scorecard();
        checks.insight();
        checks.risks();
        checks.asks();
        checks.promises();
        checks.whole();
        checks.found.addAll(MoneyColumnChecks.check(page));
        checks.found.addAll(EarlierChecks.check(page, earlier));
        return checks.found.stream()
                .sorted(Comparator.comparing((Finding f) -> f.severity() != Severity.BLOCKER)
                        .thenComparing(f -> UpdateSection.named(f.field())
                                .map(Enum::ordinal)
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Finding::severity))
                .toList();
    }

    private String text(UpdateSection section) {
        return Blank.is(page.text(section)) ? "" : page.text(section);
    }

    private void add(Rule rule, UpdateSection section, String words) {
        found.add(rule.found(section.id(), words));
    }

    private void headline() {
        String text = text(HEADLINE);
        if (text.isEmpty()) {
            add(UpdateRules.NO_HEADLINE, HEADLINE, "");
            return;
        }
        Tokens tokens = Tokens.of(text);
        if (PageNumbers.in(text).isEmpty()) {
            add(UpdateRules.NO_HEADLINE_NUMBER, HEADLINE, Columns.words(text, 12));
        }
        activity(HEADLINE, text);
        MoneyWords.multipleAsRoi(HEADLINE.id(), tokens).ifPresent(found::add);
        MoneyWords.percentWithoutBase(HEADLINE.id(), tokens).ifPresent(found::add);
        for (UpdateSection section : List.of(HEADLINE, INSIGHT, STOPPED)) {
            found.addAll(TextChecks.weaselWords(section.id(), Tokens.of(text(section))));
        }
    }

    /** A sentence with a verb of work done and neither metric nor number. */
    private void activity(UpdateSection section, String text) {
        Tokens tokens = Tokens.of(text);
        for (Span sentence : tokens.sentences()) {
            boolean done = Vocabulary.OUTPUT_PHRASES.in(tokens, sentence);
            for (int i = sentence.from(); i < sentence.to() && !done; i++) {
                done = Vocabulary.OUTPUT.has(tokens.at(i));
            }
            if (done && !TextChecks.hasMeasure(tokens, sentence)) {
                add(UpdateRules.ACTIVITY, section, tokens.text(sentence));
            }
        }
    }

    private void scorecard() {
        List<ScoreLine> lines = ScoreLine.of(text(SCORECARD));
        if (lines.size() < FEWEST_METRICS || lines.size() > MOST_METRICS) {
            add(UpdateRules.SCORECARD_SIZE, SCORECARD, lines.size() + (lines.size() == 1 ? " metric" : " metrics"));
        }
        for (ScoreLine line : lines) {
            if (line.target().isEmpty()) {
                add(UpdateRules.NO_TARGET, SCORECARD, line.metric());
            }
            Tokens metric = Tokens.of(line.metric());
            if (Vocabulary.VANITY.in(metric, metric.whole())) {
                add(UpdateRules.VANITY, SCORECARD, line.metric());
            }
        }
    }

    private void insight() {
        String text = text(INSIGHT);
        boolean counted = !PageNumbers.in(text).isEmpty();
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size() && !counted; i++) {
            counted = Period.counted(tokens.word(i)) > 1;
        }
        if (!text.isEmpty() && !counted) {
            add(UpdateRules.NO_COUNT, INSIGHT, Columns.words(text, 12));
        }
    }

    private void risks() {
        RiskLine.of(text(RISKS)).stream()
                .filter(r -> r.mitigation().isEmpty() && !more(r.risk()))
                .forEach(r -> add(UpdateRules.NO_MITIGATION, RISKS, r.risk()));
    }

    /** What a draft says of lines that did not fit. */
    static boolean more(String text) {
        return text.matches("(?i)and \\d+ more");
    }

    private void asks() {
        for (AskLine ask : AskLine.of(text(ASKS))) {
            Optional<Period> by = when(ask.by());
            if (by.isEmpty() && !more(ask.decision())) {
                add(UpdateRules.ASK_WITHOUT_DATE, ASKS, ask.decision());
            }
            by.flatMap(Period::lastDay)
                    .filter(last -> last.isBefore(day))
                    .ifPresent(last -> add(UpdateRules.ASK_IN_THE_PAST, ASKS, ask.decision() + ", " + ask.by()));
        }
    }

    private static Optional<Period> when(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Period> period = Period.at(tokens, i);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private void promises() {
        for (KeptLine line : KeptLine.of(text(KEPT))) {
            boolean explained = line.became().matches("(?s).*[:;,–—-]\\s*\\S.*|(\\S+\\s+){3,}\\S.*");
            if (line.became().isEmpty() && !more(line.commitment())) {
                add(UpdateRules.NO_OUTCOME, KEPT, line.commitment());
            } else if (!held(line) && !OPEN.matcher(line.became()).matches() && !explained) {
                add(UpdateRules.NO_REASON, KEPT, line.commitment() + ": " + line.became());
            }
        }
        for (NextLine line : NextLine.of(text(NEXT))) {
            if (more(line.what())) {
                continue;
            }
            activity(NEXT, line.what());
            if (when(line.date()).isEmpty()) {
                add(UpdateRules.NO_DATE, NEXT, line.what());
            }
            if (line.owner().isEmpty()) {
                add(UpdateRules.NO_OWNER, NEXT, line.what());
            }
        }
    }

    /** Whether a promise was kept; a line that nobody filled in was not broken either. */
    static boolean held(KeptLine line) {
        return line.became().isEmpty() || HELD.matcher(line.became()).matches();
    }

    private void whole() {
        int words = UpdatePage.words(page.texts());
        if (words > UpdatePage.MOST_WORDS) {
            UpdateSection longest = page.texts().entrySet().stream()
                    .max(Comparator.comparingInt(e -> e.getValue().length()))
                    .orElseThrow()
                    .getKey();
            add(UpdateRules.TOO_LONG, longest, words + " words");
        }
        Unsourced.in(page).forEach((section, numbers) -> numbers.forEach(n -> add(UpdateRules.UNSOURCED, section, n)));
    }
}
