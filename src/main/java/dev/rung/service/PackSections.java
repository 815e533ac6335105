package dev.rung.service;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every field of a pack with its value, for people to read before it leaves or comes in. */
final class PackSections {
    private final List<PackPreview.Section> sections = new ArrayList<>();

    private PackSections() {}

    /** Fields of one section while they are gathered. */
    private static final class Fields {
        private final List<PackPreview.Field> list = new ArrayList<>();

        Fields add(String name, Object value) {
            String text = String.valueOf(value);
            if (!text.isBlank()) {
                list.add(new PackPreview.Field(name, text));
            }
            return this;
        }

        Fields add(String name, Optional<?> value) {
            value.ifPresent(v -> add(name, v));
            return this;
        }

        Fields add(String name, List<?> values) {
            return add(name, values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private void section(String title, Fields fields) {
        if (!fields.list.isEmpty()) {
            sections.add(new PackPreview.Section(title, fields.list));
        }
    }

    /**
     * All of it.
     *
     * @param shipped whether the ladder is, word for word, one that every rung has
     * @param sealedOn the day of the self-assessment, where it lies in the pack and is not to be read
     */
    static List<PackPreview.Section> of(
            Envelope envelope, PackContent content, boolean shipped, Optional<LocalDate> sealedOn) {
        PackSections made = new PackSections();
        made.envelope(envelope);
        if (content instanceof EvidencePack evidence) {
            made.evidence(evidence, shipped, sealedOn);
        } else if (content instanceof ReviewPack review) {
            made.review(review);
        } else {
            made.session((SessionPack) content);
        }
        return made.sections;
    }

    private void envelope(Envelope envelope) {
        section(
                "Pack",
                new Fields()
                        .add("id", envelope.id())
                        .add("purpose", envelope.purpose().word())
                        .add("made at", envelope.madeAt())
                        .add("from", party(envelope.sender()))
                        .add("for", party(envelope.recipient()))
                        .add("answers the pack", envelope.answers()));
    }

    private static String party(Party party) {
        String id = party.id().isEmpty() ? "" : "\nid " + party.id();
        return party.name() + id + (party.fingerprint().isEmpty() ? "" : "\nkey " + party.fingerprint());
    }

    private void evidence(EvidencePack pack, boolean shipped, Optional<LocalDate> sealedOn) {
        section(
                "What it covers",
                new Fields()
                        .add("level", pack.level())
                        .add("target", pack.target())
                        .add("currency", pack.currency())
                        .add("from", pack.from())
                        .add("until", pack.to())
                        .add("expectations", pack.expectations())
                        .add("away", pack.away().stream().map(Quarter::title).toList())
                        .add("pieces that stay behind", pack.leftOut())
                        .add("of these private", pack.privateLeftOut()));
        pack.pieces().forEach(this::piece);
        for (EvidencePack.AnsweredVerdict answer : pack.answers()) {
            section(
                    "Answer to a question",
                    new Fields()
                            .add("question", answer.verdictId())
                            .add("on", answer.on())
                            .add("words", answer.words()));
        }
        for (ApplicabilityMark mark : pack.marks()) {
            section(
                    (mark.applicable() ? "Applies again: " : "Not applicable: ") + mark.expectation(),
                    new Fields().add("id", mark.id()).add("on", mark.on()).add("reason", mark.reason()));
        }
        pack.assessment().ifPresent(this::assessment);
        sealedOn.ifPresent(on -> section(
                "Self-assessment",
                new Fields().add("on", on).add("sealed", "It opens once your own review is submitted.")));
        ladder(pack.ladder(), shipped);
    }

    private void piece(EvidencePack.Piece piece) {
        Evidence e = piece.evidence();
        section(
                e.title(),
                new Fields()
                        .add("id", e.id())
                        .add("on", e.on())
                        .add("title", e.title())
                        .add("situation", e.situation())
                        .add("action", e.action())
                        .add("result", e.result())
                        .add("link", e.link())
                        .add("witness", e.witness())
                        .add("lever", e.lever().map(Lever::word))
                        .add("scope", e.scope())
                        .add("metric", e.measurement().metric())
                        .add("baseline", e.measurement().baseline())
                        .add("metric result", e.measurement().result())
                        .add("source", e.measurement().source())
                        .add("claims", piece.claims()));
    }

    private void assessment(Assessment assessment) {
        Fields fields = new Fields()
                .add("id", assessment.id())
                .add("on", assessment.on())
                .add("ladder", assessment.ladderId() + " " + assessment.ladderVersion())
                .add("sealed", "The reviewer reads it once their own review is submitted.");
        for (AssessmentRating rating : assessment.ratings()) {
            String words = rating.words().isBlank() ? "" : "\n" + rating.words();
            fields.add(rating.expectation().toString(), rating.rating().title() + "\n" + rating.wording() + words);
        }
        section("Self-assessment", fields);
    }

    private void ladder(Ladder ladder, boolean shipped) {
        Fields fields = new Fields()
                .add("id", ladder.id())
                .add("version", ladder.version())
                .add("title", ladder.title());
        if (shipped) {
            fields.add("words", "Word for word as rung ships it; rung ladder show " + ladder.id() + " shows them.");
            section("Ladder", fields);
            return;
        }
        int cells = ladder.areas().stream()
                .flatMap(area -> area.competencies().stream())
                .mapToInt(competency -> competency.expectations().size())
                .sum();
        fields.add(
                "words",
                "All of it, word for word: " + Amount.of(ladder.levels().size(), "level") + ", "
                        + Amount.of(cells, "expectation")
                        + " with markers, warning signs and questions, and what it asks for readiness.");
        section("Ladder", fields);
    }

    private static String lines(String... texts) {
        return List.of(texts).stream().filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
    }

    private void review(ReviewPack pack) {
        section("About", new Fields().add("name", pack.personName()).add("id", pack.personId()));
        for (ReviewPack.GivenVerdict verdict : pack.verdicts()) {
            section(
                    "Verdict: " + verdict.decision().name().toLowerCase(Locale.ROOT),
                    new Fields()
                            .add("id", verdict.id())
                            .add("evidence", verdict.evidenceId())
                            .add("claim", verdict.claim())
                            .add("on", verdict.on())
                            .add("words", verdict.words())
                            .add("of the piece as", verdict.pieceDigest()));
        }
        pack.reviews().forEach(review -> {
            Fields fields = new Fields()
                    .add("id", review.id())
                    .add("reviewer", review.reviewer())
                    .add("on", review.on())
                    .add("ladder", review.ladderId() + " " + review.ladderVersion());
            review.ratings()
                    .forEach(r -> fields.add(
                            r.expectation().toString(),
                            lines(
                                    r.rating().title(),
                                    lines(r.competencyTitle(), r.levelTitle()).replace("\n", " at "),
                                    r.wording(),
                                    r.words(),
                                    String.join(", ", r.cites()))));
            section("Review of " + review.on(), fields);
        });
        pack.calibrated()
                .forEach(c -> section(
                        "Changed in calibration: " + c.expectation(),
                        new Fields()
                                .add("id", c.id())
                                .add("review", c.reviewId())
                                .add("meeting", c.calibrationId())
                                .add("rating", c.rating().title())
                                .add("reason", c.reason())
                                .add("on", c.on())));
    }

    private void session(SessionPack pack) {
        section(
                "Session",
                new Fields()
                        .add("id", pack.sessionId())
                        .add("on", pack.on())
                        .add("hat", pack.hat().word())
                        .add("goal", pack.goal())
                        .add("focus", pack.focus())
                        .add("confidence", pack.confidence().stream().boxed().findFirst()));
        notes("Shared note", pack.notes());
        notes("Offered as evidence", pack.offered());
        for (SessionPack.AgreedCommitment c : pack.commitments()) {
            section(
                    "Commitment",
                    new Fields()
                            .add("id", c.id())
                            .add("words", c.words())
                            .add("owner", c.owner())
                            .add("due on", c.dueOn())
                            .add("done test", c.doneTest())
                            .add("made on", c.madeOn())
                            .add("focus", c.focus()));
        }
    }

    private void notes(String title, List<SessionPack.SharedNote> notes) {
        for (SessionPack.SharedNote note : notes) {
            section(
                    title,
                    new Fields()
                            .add("id", note.id())
                            .add("step", note.step().title())
                            .add("text", note.text()));
        }
    }

    /** What lies in it, in a sentence. */
    static String summary(PackContent content, boolean sealed) {
        List<String> parts = new ArrayList<>();
        if (content instanceof EvidencePack pack) {
            long claims =
                    pack.pieces().stream().mapToLong(p -> p.claims().size()).sum();
            parts.add(Amount.of(pack.pieces().size(), "piece") + " with " + Amount.of(claims, "claim"));
            count(parts, pack.answers().size(), "answer");
            if (sealed || pack.assessment().isPresent()) {
                parts.add("a sealed self-assessment");
            }
        } else if (content instanceof ReviewPack pack) {
            count(parts, pack.verdicts().size(), "verdict");
            count(parts, pack.reviews().size(), "review");
            count(parts, pack.calibrated().size(), "calibrated rating");
        } else {
            SessionPack pack = (SessionPack) content;
            parts.add("the session of " + pack.on());
            count(parts, pack.notes().size(), "shared note");
            count(parts, pack.offered().size(), "offered piece");
            count(parts, pack.commitments().size(), "commitment");
        }
        return String.join(", ", parts);
    }

    private static void count(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(Amount.of(number, noun));
        }
    }
}
