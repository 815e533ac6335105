package dev.rung.tui.pack;

import dev.rung.domain.pack.Parting;
import dev.rung.domain.text.Amount;
import dev.rung.service.PackPreview;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every field of a pack as a page, and what stays behind. Pieces are the lines that can be chosen. */
final class ContentSheet {
    private static final int LABEL = 15;

    /**
     * A piece on the page.
     *
     * @param leaves whether it goes along
     * @param fixed why that cannot be changed; {@code ""} when it can
     */
    record Piece(String id, String title, boolean leaves, String fixed) {}

    private final Sheet sheet;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param leaving whether it is about to leave, and not one that came */
    ContentSheet(PackPreview preview, int columns, boolean leaving) {
        this.sheet = new Sheet(columns);
        for (PackPreview.Section section : preview.sections()) {
            section(section);
        }
        if (leaving) {
            staying(preview.staying());
        }
    }

    Sheet sheet() {
        return sheet;
    }

    /** The piece on a line that can be chosen. */
    Optional<Piece> piece(int stop) {
        return stop >= 0 && stop < pieces.size() ? Optional.of(pieces.get(stop)) : Optional.empty();
    }

    private void section(PackPreview.Section section) {
        Optional<String> id = pieceId(section);
        if (sheet.rows() > 0) {
            sheet.blank();
        }
        if (id.isPresent()) {
            pieces.add(new Piece(id.get(), section.title(), true, ""));
            sheet.stop(List.of(new Sheet.Run(section.title(), Style.STRONG)), "", Style.MUTED);
        } else {
            sheet.line(0, List.of(new Sheet.Run(section.title().toUpperCase(Locale.ROOT), Style.HEADING)));
        }
        section.fields().forEach(this::field);
    }

    /** A name too long to stand beside its value stands above it. */
    private void field(PackPreview.Field field) {
        boolean beside = field.name().length() < LABEL;
        if (!beside) {
            sheet.line(1, List.of(new Sheet.Run(field.name(), Style.MUTED)));
        }
        String label = beside ? " " + field.name() : "";
        for (String line : field.value().lines().toList()) {
            sheet.labelled(label, LABEL + 1, line, Integer.MAX_VALUE, Style.TEXT);
            label = "";
        }
    }

    /** A piece is what has an id, a day and a title. */
    private static Optional<String> pieceId(PackPreview.Section section) {
        Map<String, String> fields = new LinkedHashMap<>();
        section.fields().forEach(f -> fields.putIfAbsent(f.name(), f.value()));
        return fields.containsKey("on") && fields.containsKey("title")
                ? Optional.ofNullable(fields.get("id"))
                : Optional.empty();
    }

    private void staying(List<Parting.Staying> staying) {
        sheet.heading("Stays behind");
        if (staying.isEmpty()) {
            sheet.prose("Nothing of these days.", Style.MUTED);
            return;
        }
        Map<Parting.Why, Long> counts = staying.stream()
                .collect(Collectors.groupingBy(Parting.Staying::why, LinkedHashMap::new, Collectors.counting()));
        sheet.prose(
                counts.entrySet().stream()
                                .map(e -> Amount.of(e.getValue(), "piece") + " "
                                        + (e.getValue() == 1 ? e.getKey().words() : plural(e.getKey())))
                                .collect(Collectors.joining(", "))
                        + ".",
                Style.MUTED);
        for (Parting.Staying each : staying) {
            pieces.add(new Piece(each.evidence().id(), each.evidence().title(), false, fixed(each.why())));
            sheet.stop(
                    List.of(
                            new Sheet.Run(each.evidence().on() + "  ", Style.FAINT),
                            new Sheet.Run(each.evidence().title(), Style.MUTED)),
                    each.why().words(),
                    each.why() == Parting.Why.PRIVATE ? Style.WARN : Style.FAINT);
        }
    }

    private static String plural(Parting.Why why) {
        return why.words()
                .replaceFirst("^is ", "are ")
                .replaceFirst("^was ", "were ")
                .replaceFirst("^lies ", "lie ")
                .replaceFirst("^claims ", "claim ");
    }

    private static String fixed(Parting.Why why) {
        return switch (why) {
            case PRIVATE -> "It is private: what is private never leaves.";
            case TRASHED -> "It lies in the trash: restore it first.";
            default -> "";
        };
    }
}
