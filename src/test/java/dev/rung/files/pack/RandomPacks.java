package dev.rung.files.pack;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.files.LadderFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Packs with anything in them that a workspace may hold: any characters, any of what may be missing. */
final class RandomPacks {
    private static final List<Ladder> LADDERS = LadderFiles.SHIPPED.stream()
            .map(id -> LadderFiles.shipped(id).orRefuse())
            .toList();
    private static final int[] ODD = {
        0, 7, 9, 10, 13, 27, 0x7F, 0x9B, 0xAD, 0x200B, 0x200D, 0x202E, 0x2028, 0xE000, 0xFEFF, '"', '\\', '/', '<', '&',
        'ß', 'é', 0x0301, 0x4E2D, 0x1F469, 0x1F3FD, 0x10FFFF, '{', '}', '‹'
    };

    private final Random random;

    RandomPacks(long seed) {
        random = new Random(seed);
    }

    Envelope envelope(PackContent content, SigningKey key) {
        return new Envelope(
                id(),
                content.purpose(),
                new Party(id(), said(), key.fingerprint()),
                new Party(random.nextBoolean() ? id() : "", said(), random.nextBoolean() ? key.fingerprint() : ""),
                Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 4_000_000_000L), random.nextInt(1_000_000_000)),
                maybe(this::id));
    }

    EvidencePack evidence(String sender) {
        Ladder ladder = LADDERS.get(random.nextInt(LADDERS.size()));
        LocalDate from = day();
        int leftOut = random.nextInt(50);
        return new EvidencePack(
                level(ladder),
                maybe(() -> level(ladder)),
                "EUR",
                ladder,
                maybe(() -> from),
                maybe(() -> from.plusDays(random.nextInt(400))),
                cells(ladder),
                many(() -> new EvidencePack.Piece(piece(), cells(ladder))),
                many(() -> new EvidencePack.AnsweredVerdict(id(), said(), day())),
                many(() -> new ApplicabilityMark(id(), cell(ladder), day(), said(), random.nextBoolean())),
                many(() -> Quarter.of(day())).stream().distinct().toList(),
                leftOut,
                random.nextInt(leftOut + 1),
                maybe(() -> new Assessment(
                        id(),
                        sender,
                        day(),
                        ladder.id(),
                        ladder.version(),
                        cells(ladder).stream()
                                .map(c -> new AssessmentRating(c, any(Rating.values()), text(), text()))
                                .toList())));
    }

    ReviewPack review() {
        Ladder ladder = LADDERS.get(random.nextInt(LADDERS.size()));
        String person = id();
        return new ReviewPack(
                person,
                said(),
                many(() -> new ReviewPack.GivenVerdict(
                        id(),
                        id(),
                        maybe(() -> cell(ladder)),
                        any(Verdict.Decision.values()),
                        day(),
                        said(),
                        PieceDigest.of(piece()))),
                many(() -> new Review(
                        id(),
                        person,
                        said(),
                        day(),
                        ladder.id(),
                        ladder.version(),
                        cells(ladder).stream()
                                .map(c -> new ReviewRating(
                                        c, text(), text(), text(), any(Rating.values()), text(), many(this::id)))
                                .toList(),
                        Optional.empty())),
                many(() -> new CalibratedRating(
                        id(), maybe(this::id), id(), cell(ladder), any(Rating.values()), said(), day())));
    }

    SessionPack session() {
        Ladder ladder = LADDERS.get(random.nextInt(LADDERS.size()));
        return new SessionPack(
                id(),
                day(),
                any(Hat.values()),
                text(),
                maybe(() -> cell(ladder)),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(10)),
                many(() -> new SessionPack.SharedNote(id(), any(Step.values()), said())),
                many(() -> new SessionPack.SharedNote(id(), any(Step.values()), said())),
                many(() -> new SessionPack.AgreedCommitment(
                        id(), said(), said(), day(), text(), day(), maybe(() -> cell(ladder)))));
    }

    String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Evidence piece() {
        return new Evidence(
                id(),
                day(),
                said(),
                text(),
                text(),
                text(),
                text(),
                text(),
                maybe(() -> any(Lever.values())),
                text(),
                new Measurement(text(), text(), text(), text()),
                false);
    }

    private List<ExpectationId> cells(Ladder ladder) {
        return many(() -> cell(ladder)).stream().distinct().toList();
    }

    private ExpectationId cell(Ladder ladder) {
        List<String> rows = ladder.competencies().map(c -> c.id()).toList();
        return new ExpectationId(rows.get(random.nextInt(rows.size())), level(ladder));
    }

    private String level(Ladder ladder) {
        List<Level> levels = ladder.levels();
        return levels.get(random.nextInt(levels.size())).id();
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(2_958_463));
    }

    /** Says something, whatever else it is. */
    private String said() {
        return "Ida" + text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3) * random.nextInt(20); i > 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : ODD[random.nextInt(ODD.length)]);
        }
        return text.toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> many(Supplier<T> value) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            all.add(value.get());
        }
        return all;
    }
}
