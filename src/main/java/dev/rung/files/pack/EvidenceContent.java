package dev.rung.files.pack;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.files.Faults;
import dev.rung.files.Located;
import dev.rung.files.Shown;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The content of an evidence pack as JSON. There is no field in which a private piece could be marked: none travels. */
final class EvidenceContent {
    private static final int MOST_PIECES = 20_000;
    private static final int MOST_CLAIMS = 64;
    private static final int MOST_CELLS = 5_000;
    private static final int MOST_QUARTERS = 400;
    private static final int MOST_LEFT_OUT = 999_999_999;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private EvidenceContent() {}

    static Map<String, Object> map(EvidencePack pack, Optional<SealedBox> sealed) {
        return new Entries()
                .put("level", pack.level())
                .put("target", pack.target())
                .put("currency", pack.currency())
                .put("ladder", LadderText.of(pack.ladder()))
                .put("from", pack.from())
                .put("to", pack.to())
                .put("expectations", texts(pack.expectations()))
                .put("pieces", pack.pieces().stream().map(EvidenceContent::map).toList())
                .put(
                        "answers",
                        pack.answers().stream().map(EvidenceContent::map).toList())
                .put("marks", pack.marks().stream().map(EvidenceContent::map).toList())
                .put("away", pack.away().stream().map(Quarter::word).toList())
                .put("left_out", pack.leftOut())
                .put("private_left_out", pack.privateLeftOut())
                .put(
                        "sealed",
                        sealed.map(s -> new Entries()
                                .put("assessment_id", s.assessmentId())
                                .put("on", s.on())
                                .put("nonce", Base64Text.of(s.nonce()))
                                .put("box", Base64Text.of(s.rest()))
                                .map()))
                .put("seal_key", sealed.map(SealedBox::key))
                .map();
    }

    private static Map<String, Object> map(EvidencePack.Piece piece) {
        Evidence e = piece.evidence();
        if (e.isPrivate()) {
            throw new IllegalArgumentException("a private piece never leaves");
        }
        return new Entries()
                .put("id", e.id())
                .put("on", e.on())
                .put("title", e.title())
                .put("situation", e.situation())
                .put("action", e.action())
                .put("result", e.result())
                .put("link", e.link())
                .put("witness", e.witness())
                .put("lever", e.lever().map(Lever::word))
                .put("scope", e.scope())
                .put("metric", e.measurement().metric())
                .put("metric_baseline", e.measurement().baseline())
                .put("metric_result", e.measurement().result())
                .put("metric_source", e.measurement().source())
                .put("claims", texts(piece.claims()))
                .map();
    }

    private static Map<String, Object> map(EvidencePack.AnsweredVerdict answer) {
        return new Entries()
                .put("verdict_id", answer.verdictId())
                .put("words", answer.words())
                .put("on", answer.on())
                .map();
    }

    private static Map<String, Object> map(ApplicabilityMark mark) {
        return new Entries()
                .put("id", mark.id())
                .put("expectation", mark.expectation().toString())
                .put("on", mark.on())
                .put("reason", mark.reason())
                .put("applicable", mark.applicable())
                .map();
    }

    private static List<String> texts(List<ExpectationId> expectations) {
        return expectations.stream().map(ExpectationId::toString).toList();
    }

    /**
     * The content, without the assessment, and the box that holds it; empty when the ladder has faults.
     *
     * @param sender id of whose assessment alone may lie in the box
     * @param ladders that need not be read again
     */
    static Optional<PayloadJson.Content> read(PackFields f, String sender, LadderTexts ladders, Faults faults) {
        String level = f.said("level");
        Optional<String> target = f.optionalText("target");
        String currency = f.text("currency");
        if (!CURRENCY.matcher(currency).matches()) {
            f.fault("currency", Shown.quoted(currency) + " is no currency such as EUR");
        }
        Optional<Ladder> ladder =
                f.givenText("ladder").flatMap(t -> ladders.read(t, words -> f.fault("ladder", words)));
        ladder.ifPresent(l -> onLadder(f, l, level, target));
        Optional<LocalDate> from = f.optionalDay("from");
        Optional<LocalDate> to = f.optionalDay("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            f.fault("to", "lies before the first day");
        }
        List<ExpectationId> expectations = f.expectations("expectations", MOST_CELLS);
        Set<String> pieceIds = new HashSet<>();
        List<EvidencePack.Piece> pieces = f.objects("pieces", MOST_PIECES, p -> piece(p, pieceIds));
        Set<String> answered = new HashSet<>();
        List<EvidencePack.AnsweredVerdict> answers = f.objects(
                "answers",
                MOST_PIECES,
                a -> new EvidencePack.AnsweredVerdict(a.newId("verdict_id", answered), a.said("words"), a.day("on")));
        Set<String> markIds = new HashSet<>();
        List<ApplicabilityMark> marks = f.objects("marks", MOST_CELLS, m -> mark(m, markIds));
        List<Quarter> away = f.once("away", MOST_QUARTERS, v -> quarter(v, f, faults));
        int leftOut = f.number("left_out", 0, MOST_LEFT_OUT);
        int privateLeftOut = f.number("private_left_out", 0, MOST_LEFT_OUT);
        if (privateLeftOut > leftOut) {
            f.fault("private_left_out", "is more than all that was left out");
        }
        Optional<SealedBox> sealed = sealed(f, sender);
        return ladder.map(l -> new PayloadJson.Content(
                new EvidencePack(
                        level,
                        target,
                        currency,
                        l,
                        from,
                        to,
                        expectations,
                        pieces,
                        answers,
                        marks,
                        away,
                        leftOut,
                        privateLeftOut,
                        Optional.empty()),
                sealed));
    }

    private static void onLadder(PackFields f, Ladder ladder, String level, Optional<String> target) {
        if (ladder.level(level).isEmpty()) {
            f.fault("level", Shown.quoted(level) + " is no level of the pack’s ladder");
        }
        if (target.isPresent() && ladder.level(target.get()).isEmpty()) {
            f.fault("target", Shown.quoted(target.get()) + " is no level of the pack’s ladder");
        }
    }

    private static EvidencePack.Piece piece(PackFields f, Set<String> ids) {
        Evidence evidence = new Evidence(
                f.newId("id", ids),
                f.day("on"),
                f.said("title"),
                f.text("situation"),
                f.text("action"),
                f.text("result"),
                f.text("link"),
                f.text("witness"),
                f.optionalWord("lever", Words.LEVERS, Lever.DID),
                f.text("scope"),
                new Measurement(
                        f.text("metric"), f.text("metric_baseline"), f.text("metric_result"), f.text("metric_source")),
                false);
        return new EvidencePack.Piece(evidence, f.expectations("claims", MOST_CLAIMS));
    }

    private static ApplicabilityMark mark(PackFields f, Set<String> ids) {
        String id = f.newId("id", ids);
        ExpectationId expectation = f.expectation("expectation");
        LocalDate on = f.day("on");
        String reason = f.text("reason");
        boolean applicable = f.flag("applicable");
        if (!applicable && reason.isBlank()) {
            f.fault("reason", "is empty; what does not apply wants a reason");
            return new ApplicabilityMark(id, expectation, on, reason, true);
        }
        return new ApplicabilityMark(id, expectation, on, reason, applicable);
    }

    private static Quarter quarter(Located value, PackFields f, Faults faults) {
        String said = f.text(value);
        Optional<Quarter> quarter = Quarter.parse(said)
                .filter(q -> PackFields.sane(q.year()) && q.word().equals(said));
        if (quarter.isEmpty()) {
            faults.at(value, Shown.quoted(said) + " is no quarter such as 2026-Q3");
        }
        return quarter.orElse(Quarter.of(LocalDate.EPOCH));
    }

    /** A box is tried before it is taken, so that it will open when its time has come. What lies in it goes nowhere. */
    private static Optional<SealedBox> sealed(PackFields f, String sender) {
        Optional<PackFields> seal = f.optionalObject("sealed");
        Optional<String> key = f.optionalText("seal_key");
        if (seal.isPresent() != key.isPresent()) {
            f.fault("seal_key", "a seal and its key come together");
        }
        if (seal.isEmpty()) {
            return Optional.empty();
        }
        PackFields s = seal.get();
        String id = s.id("assessment_id");
        LocalDate on = s.day("on");
        Optional<byte[]> nonce = Base64Text.bytes(s.text("nonce")).filter(n -> n.length == Aes.NONCE_BYTES);
        Optional<byte[]> box = Base64Text.bytes(s.text("box"));
        s.finish();
        Optional<SealedBox> sealed = nonce.isPresent() && box.isPresent() && key.isPresent()
                ? Optional.of(SealedBox.of(id, on, nonce.get(), box.get(), key.get()))
                : Optional.empty();
        if (sealed.flatMap(SealedBox::tried)
                .filter(a -> a.personId().equals(sender))
                .isEmpty()) {
            f.fault("sealed", "does not open with its key as the sender’s own assessment");
        }
        return sealed;
    }
}
