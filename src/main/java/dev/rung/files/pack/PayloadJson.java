package dev.rung.files.pack;

import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.SessionPack;
import dev.rung.files.Fault;
import dev.rung.files.Faults;
import dev.rung.files.JsonText;
import dev.rung.files.StrictJson;
import dev.rung.files.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is signed, as bytes and back: the envelope and the content of its purpose, every field once and none besides. */
final class PayloadJson {
    private static final Pattern FINGERPRINT = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){7}");

    /** @param sealed beside an evidence pack */
    record Content(PackContent content, Optional<SealedBox> sealed) {}

    /** @param sealed beside an evidence pack */
    record Payload(Envelope envelope, PackContent content, Optional<SealedBox> sealed) {}

    private PayloadJson() {}

    /** The same envelope, content and box give the same bytes. */
    static byte[] bytes(Envelope envelope, PackContent content, Optional<SealedBox> sealed) {
        return JsonText.of(map(envelope, content, sealed)).getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, Object> map(Envelope envelope, PackContent content, Optional<SealedBox> sealed) {
        return new Entries()
                .put("id", envelope.id())
                .put("purpose", envelope.purpose().word())
                .put("sender", map(envelope.sender()))
                .put("recipient", map(envelope.recipient()))
                .put("made_at", envelope.madeAt())
                .put("answers", envelope.answers())
                .put("content", map(content, sealed))
                .map();
    }

    private static Map<String, Object> map(PackContent content, Optional<SealedBox> sealed) {
        if (content instanceof EvidencePack evidence) {
            return EvidenceContent.map(evidence, sealed);
        }
        return content instanceof ReviewPack review
                ? ReviewContent.map(review)
                : SessionContent.map((SessionPack) content);
    }

    private static Map<String, Object> map(Party party) {
        return new Entries()
                .put("id", party.id())
                .put("name", party.name())
                .put("fingerprint", party.fingerprint())
                .map();
    }

    /**
     * @param fingerprint of the key that signed it
     * @param ladders that need not be read again
     * @throws Unreadable with the first fault and how many there are
     */
    static Payload read(String file, byte[] bytes, String fingerprint, LadderTexts ladders) {
        Faults faults = new Faults(file);
        Optional<Payload> payload = StrictJson.read(file, bytes, faults)
                .flatMap(v -> PackFields.of(v, faults))
                .flatMap(f -> payload(f, fingerprint, ladders, faults));
        if (payload.isPresent() && faults.none()) {
            return payload.get();
        }
        List<Fault> all = faults.list();
        Fault first = all.get(0);
        String more = all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "";
        throw new Unreadable(new Fault(file, first.line(), first.path(), first.message() + more));
    }

    private static Optional<Payload> payload(PackFields f, String fingerprint, LadderTexts ladders, Faults faults) {
        String id = f.id("id");
        Purpose purpose = f.word("purpose", Words.PURPOSES, Purpose.EVIDENCE);
        Optional<Party> sender = f.object("sender").map(s -> party(s, true));
        if (sender.isPresent() && !sender.get().fingerprint().equals(fingerprint)) {
            f.fault("sender", "names another key than the one that signed; do not trust this file");
        }
        Optional<Party> recipient = f.object("recipient").map(r -> party(r, false));
        Instant madeAt = f.moment("made_at");
        Optional<String> answers = f.optionalId("answers");
        Optional<Content> content = f.object("content").flatMap(c -> {
            Optional<Content> read = content(c, purpose, sender.map(Party::id).orElse(""), ladders, faults);
            c.finish();
            return read;
        });
        f.finish();
        return sender.flatMap(s -> recipient.flatMap(r -> content.map(
                c -> new Payload(new Envelope(id, purpose, s, r, madeAt, answers), c.content(), c.sealed()))));
    }

    private static Optional<Content> content(
            PackFields f, Purpose purpose, String sender, LadderTexts ladders, Faults faults) {
        return switch (purpose) {
            case EVIDENCE -> EvidenceContent.read(f, sender, ladders, faults);
            case REVIEW -> Optional.of(new Content(ReviewContent.read(f), Optional.empty()));
            case SESSION -> Optional.of(new Content(SessionContent.read(f), Optional.empty()));
        };
    }

    /** @param known a sender knows who they are; whom it is for may be known by name alone */
    private static Party party(PackFields f, boolean known) {
        Party party = new Party(known ? f.id("id") : f.idOrNone("id"), f.name("name"), f.text("fingerprint"));
        if (!FINGERPRINT.matcher(party.fingerprint()).matches()
                && (known || !party.fingerprint().isEmpty())) {
            f.fault("fingerprint", "is no fingerprint of eight groups of four");
        }
        f.finish();
        return party;
    }
}
