package dev.rung.files.report;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a person is at a level, and what that rests on: the page a manager opens. A pure function of records and day. */
public final class ReadinessReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Who will read it. What others read is computed without private evidence and says so. */
    public enum Reader {
        ONESELF,
        OTHERS
    }

    /**
     * What the report is made from, all on one ladder.
     *
     * @param person their level must be on the ladder; a target that is not on it is left out
     * @param records private evidence included
     * @param evidence at least the pieces behind the records' claims, in any order
     * @param claims at least those the verdicts speak of
     * @param verdicts dated after the day too; those are ignored
     */
    public record Source(
            Person person,
            StandingRecords records,
            List<Evidence> evidence,
            List<Claim> claims,
            List<Verdict> verdicts) {
        public Source {
            evidence = List.copyOf(evidence);
            claims = List.copyOf(claims);
            verdicts = List.copyOf(verdicts);
        }
    }

    private final Source source;
    private final Reader reader;
    private final Standing standing;
    private final LevelStanding own;
    private final Optional<LevelStanding> target;

    private ReadinessReport(Source source, LocalDate day, Reader reader) {
        this.source = source;
        this.reader = reader;
        StandingRecords records = reader == Reader.OTHERS ? source.records().withoutPrivate() : source.records();
        this.standing = StandingRules.judge(records, day);
        Person person = source.person();
        this.own = standing.level(person.level())
                .orElseThrow(() -> Refusal.data("The level \"" + person.level() + "\" of " + person.name()
                        + " is not on the ladder " + standing.ladder().title() + ": choose one that is"));
        this.target = person.target().filter(t -> !t.equals(person.level())).flatMap(standing::level);
    }

    /**
     * The readiness of a person as of a day.
     *
     * @throws Refusal when the person's level is not on the ladder
     */
    public static Document of(Source source, LocalDate day, Reader reader) {
        return new ReadinessReport(source, day, reader).document();
    }

    private Document document() {
        Person person = source.person();
        Ladder ladder = standing.ladder();
        Text title = Text.of("Readiness: " + ReadinessWords.brief(person.name()));
        String levels =
                own.level().title() + target.map(t -> " → " + t.level().title()).orElse("");
        List<Block.Fact> facts = List.of(
                Block.Fact.of("As of", DAY.format(standing.on())),
                Block.Fact.of("Ladder", ladder.title() + " " + ladder.version() + " (" + ladder.id() + ")"),
                Block.Fact.of(
                        "Computed from",
                        reader == Reader.OTHERS ? "evidence that may be shared" : "all evidence, private included"));
        return new Document(title, Text.of(levels), facts, blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Headline> headlines = new ArrayList<>();
        headlines.add(headline(own, "level held"));
        target.ifPresent(t -> headlines.add(headline(t, "target")));
        blocks.add(new Block.Headlines(headlines));
        blocks.add(new Block.Paragraph(summary()));
        privateNote().ifPresent(blocks::add);

        blocks.add(Block.Heading.of(2, "Competencies and levels"));
        List<Level> shown = ReadinessMatrix.levels(standing.ladder(), own.level(), target.map(LevelStanding::level));
        blocks.add(ReadinessMatrix.of(standing, shown, own.level(), target.map(LevelStanding::level)));
        blocks.add(ReadinessMatrix.legend());
        target.flatMap(this::lacking).ifPresent(blocks::add);
        lacking(own).ifPresent(blocks::add);

        ReadinessDetail detail = new ReadinessDetail(source, standing);
        target.ifPresent(t -> blocks.addAll(detail.of(t)));
        blocks.addAll(detail.of(own));
        blocks.addAll(detail.notApplicable());
        blocks.addAll(ReadinessWords.howComputed(standing, source.records().away(), own, target));
        return blocks;
    }

    private static Block.Headline headline(LevelStanding level, String note) {
        int share = level.sustained();
        Text words = Text.of(share + " of " + level.applicable() + " competencies sustained");
        return new Block.Headline(
                Text.of(level.level().title()),
                Text.of(note),
                ReadinessWords.mark(level.verdict()),
                Optional.of(new Block.Share(share, level.applicable(), words)),
                Text.of(level.restsOn()));
    }

    private Text summary() {
        Text text = sentence(own);
        return target.map(t -> text.plus(" ").plus(sentence(t))).orElse(text);
    }

    private Text sentence(LevelStanding level) {
        String title = level.level().title();
        String name = ReadinessWords.brief(source.person().name());
        Text verdict = Text.strong(
                switch (level.verdict()) {
                    case READY -> name + " is ready for " + title;
                    case OPERATING -> name + " operates at " + title;
                    case NOT_YET -> name + " does not operate at " + title + " yet";
                });
        if (level.applicable() == 0) {
            return verdict.plus(": no competency applies there.");
        }
        int percent = standing.ladder().readiness().operatingPercent();
        int wanted = (level.applicable() * percent + 99) / 100;
        return verdict.plus(": " + level.sustained() + " of " + level.applicable() + " competencies sustained, "
                + wanted + " wanted; " + level.restsOn() + ".");
    }

    private Optional<Block> privateNote() {
        long pieces = source.records()
                .with(source.records().facts().stream()
                        .filter(f -> !f.on().isAfter(standing.on()))
                        .toList())
                .privatePieces();
        if (pieces == 0) {
            return Optional.empty();
        }
        String count = Amount.of(pieces, "piece") + " of private evidence";
        Text words = Text.of(
                reader == Reader.OTHERS
                        ? "This page is computed without " + (pieces == 1 ? "it" : "them")
                                + ". The person’s own standing counts " + (pieces == 1 ? "it" : "them")
                                + " and may read higher."
                        : "This page counts " + (pieces == 1 ? "it" : "them") + ". What others get does not.");
        return Optional.of(new Block.Note(
                Tone.ACCENT, Text.of(count + (reader == Reader.OTHERS ? " left out." : " included.")), words));
    }

    private Optional<Block> lacking(LevelStanding level) {
        if (level.missing().isEmpty()) {
            return Optional.empty();
        }
        String wanted = level.verdict() == LevelVerdict.NOT_YET ? "operate at " : "be ready for ";
        return Optional.of(new Block.Together(List.of(
                Block.Heading.of(2, "Missing to " + wanted + level.level().title()),
                new Block.Bullets(
                        level.missing().stream().map(ReadinessWords::lead).toList()))));
    }
}
