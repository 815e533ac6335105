package dev.rung.files;

import java.util.stream.Collectors;

/** A preview as text, to be compared as a whole. */
final class PreviewText {
    private PreviewText() {}

    static String of(EvidenceImport preview) {
        StringBuilder text = new StringBuilder();
        preview.columns()
                .forEach(c -> text.append("column %d %s -> %s%n"
                        .formatted(
                                c.number(),
                                c.heading(),
                                c.field().map(EvidenceField::header).orElse("not used"))));
        preview.notes().forEach(n -> text.append("note ").append(n).append('\n'));
        preview.faults().forEach(f -> text.append("fault ").append(f.text()).append('\n'));
        for (EvidenceImport.Row row : preview.rows()) {
            EvidenceDraft d = row.draft();
            text.append("%d:%d %s%n".formatted(row.number(), row.line(), d.on()));
            text.append(java.util.stream.Stream.of(
                            d.title(),
                            d.situation(),
                            d.action(),
                            d.result(),
                            d.link(),
                            d.witness(),
                            d.scope(),
                            d.measurement().metric(),
                            d.measurement().baseline(),
                            d.measurement().result(),
                            d.measurement().source(),
                            d.isPrivate() ? "private" : "")
                    .map(t -> t.replace("\n", "⏎"))
                    .collect(Collectors.joining(" | ", "  ", "\n")));
        }
        return text.toString();
    }
}
