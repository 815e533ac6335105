package dev.rung.cli;

import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.Parting;
import dev.rung.service.ArrivedPack;
import dev.rung.service.PackPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Packs as text and as JSON. */
final class PackText {
    private static final int LABEL = 18;

    private final Workbench bench;

    PackText(Workbench bench) {
        this.bench = bench;
    }

    /** Every field with its value, then what stays behind and why. */
    void preview(PackPreview preview, String verb) {
        Printout out = bench.out();
        for (PackPreview.Section section : preview.sections()) {
            out.heading(Quoted.plain(section.title()));
            for (PackPreview.Field field : section.fields()) {
                field(field);
            }
            out.blank();
        }
        if (!preview.staying().isEmpty()) {
            out.heading("Stays behind");
            List<List<Words>> rows = new ArrayList<>();
            for (Parting.Staying each : preview.staying()) {
                rows.add(List.of(
                        Words.of(Ink.DIM, each.evidence().on().toString()),
                        Words.of(Quoted.clip(each.evidence().title(), 44)),
                        Words.of(each.why().words())));
            }
            out.table(2, rows);
            out.blank();
        }
        out.line(verb + ": " + preview.summary() + ".");
    }

    private void field(PackPreview.Field field) {
        String label = "  " + Quoted.plain(field.name());
        if (label.length() < LABEL) {
            bench.out().labelled(label, LABEL, field.value());
        } else {
            bench.out().line(Words.of(Ink.DIM, label));
            bench.out().prose(LABEL, field.value());
        }
    }

    static Map<String, Object> json(PackPreview preview) {
        return JsonMap.of(
                "purpose",
                preview.envelope().purpose(),
                "to",
                preview.envelope().recipient().name(),
                "from",
                preview.envelope().sender().name(),
                "made_at",
                preview.envelope().madeAt().toString(),
                "summary",
                preview.summary(),
                "sections",
                preview.sections().stream()
                        .map(s -> JsonMap.of(
                                "title",
                                s.title(),
                                "fields",
                                s.fields().stream()
                                        .map(f -> JsonMap.of("name", f.name(), "value", f.value()))
                                        .toList()))
                        .toList(),
                "staying",
                preview.staying().stream()
                        .map(s -> JsonMap.of(
                                "id",
                                s.evidence().id(),
                                "on",
                                s.evidence().on(),
                                "title",
                                s.evidence().title(),
                                "why",
                                s.why()))
                        .toList());
    }

    /** A pack that arrived, what is loud first. */
    void arrived(ArrivedPack pack) {
        Printout out = bench.out();
        out.line(Words.of(Ink.BOLD, Quoted.plain(pack.file().toString())));
        for (String loud : pack.loud()) {
            out.line(Words.of(Ink.BAD, "  ! " + Quoted.plain(loud)));
        }
        pack.envelope().ifPresent(e -> {
            out.labelled("  From", 14, pack.name() + " (" + pack.key().words() + ")");
            out.labelled("  Key", 14, e.sender().fingerprint());
            out.labelled("  Made", 14, e.madeAt().toString());
            out.labelled("  Holds", 14, pack.summary());
        });
        pack.notes().forEach(n -> out.prose(2, n));
        switch (pack.status()) {
            case READY -> out.prose(2, "Can be taken in.");
            case TAKEN -> out.prose(2, "Is here already.");
            case ASKS -> out.prose(2, "Not yet: " + pack.why());
            case LOCKED -> out.prose(2, "Locked: " + pack.why());
            case REFUSED -> out.prose(2, "Refused: " + pack.why());
        }
    }

    static Map<String, Object> json(ArrivedPack pack) {
        return JsonMap.of(
                "file",
                pack.file().toString(),
                "id",
                pack.envelope().map(e -> e.id()),
                "purpose",
                pack.envelope().map(e -> e.purpose()),
                "sender",
                pack.name(),
                "sender_id",
                pack.envelope().map(e -> e.sender().id()),
                "fingerprint",
                pack.envelope().map(e -> e.sender().fingerprint()),
                "person_id",
                pack.sender(),
                "key",
                pack.key(),
                "intact",
                pack.key() != ArrivedPack.Key.NONE,
                "status",
                pack.status(),
                "made_at",
                pack.envelope().map(e -> e.madeAt().toString()),
                "loud",
                pack.loud(),
                "notes",
                pack.notes(),
                "why",
                pack.why(),
                "summary",
                pack.summary());
    }

    static Map<String, Object> json(KeptPack pack) {
        return JsonMap.of(
                "id",
                pack.id(),
                "direction",
                pack.direction(),
                "purpose",
                pack.purpose(),
                "person_id",
                pack.personId(),
                "other",
                pack.otherName(),
                "fingerprint",
                pack.otherFingerprint(),
                "made_at",
                pack.madeAt().toString(),
                "moved_on",
                pack.movedOn(),
                "answers",
                pack.answers(),
                "digest",
                pack.digest(),
                "pieces",
                pack.pieces(),
                "left_out",
                pack.leftOut(),
                "from",
                pack.from(),
                "until",
                pack.until());
    }
}
