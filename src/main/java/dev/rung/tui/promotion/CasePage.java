package dev.rung.tui.promotion;

import dev.rung.domain.promotion.CaseClaim;
import dev.rung.domain.standing.State;
import dev.rung.tui.core.Destination;
import dev.rung.tui.evidence.StrengthLook;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section on a sheet, and where each of its lines that can be chosen leads. */
final class CasePage {
    private static final int INDENT = 2;

    private final Sheet sheet;
    private final List<Destination> places = new ArrayList<>();

    CasePage(int columns) {
        this.sheet = new Sheet(columns);
    }

    Sheet sheet() {
        return sheet;
    }

    /** Where a line leads; empty where no line can be chosen. */
    Optional<Destination> place(int stop) {
        return stop >= 0 && stop < places.size() ? Optional.of(places.get(stop)) : Optional.empty();
    }

    CasePage prose(String words, Style style) {
        sheet.prose(words, style);
        return this;
    }

    CasePage gap() {
        if (sheet.rows() > 0) {
            sheet.blank();
        }
        return this;
    }

    CasePage heading(String words) {
        sheet.heading(words);
        return this;
    }

    /** A line that opens a record, with a word at its end. */
    CasePage line(String words, String tail, Style tailStyle, Destination place) {
        sheet.stop(List.of(new Sheet.Run(words, Style.STRONG)), tail, tailStyle);
        places.add(place);
        return this;
    }

    /** A line that opens a record, in several styles. */
    CasePage line(List<Sheet.Run> runs, Destination place) {
        sheet.stop(runs, "", Style.TEXT);
        places.add(place);
        return this;
    }

    /** What is said below such a line. */
    CasePage below(String words, Style style) {
        if (!words.isBlank()) {
            sheet.prose(INDENT, words, Integer.MAX_VALUE, style);
        }
        return this;
    }

    CasePage labelled(String label, String words) {
        sheet.labelled(
                "  " + label,
                13,
                words.isBlank() ? "not written" : words,
                Integer.MAX_VALUE,
                words.isBlank() ? Style.FAINT : Style.TEXT);
        return this;
    }

    /** A claim with its day and tier; its link and who confirms it below. */
    CasePage claim(CaseClaim claim, Destination place) {
        String state =
                (claim.counts() ? "" : ", not counted") + (claim.question().isPresent() ? ", questioned" : "");
        sheet.stop(
                List.of(
                        new Sheet.Run(claim.on() + "  ", Style.MUTED),
                        new Sheet.Run(claim.title(), claim.counts() ? Style.TEXT : Style.MUTED)),
                StrengthLook.sign(claim.strength()) + " " + claim.strength().word() + state,
                StrengthLook.style(claim.strength()));
        places.add(place);
        String link = claim.link().isBlank() ? "no link" : claim.link();
        return below(link + "; " + claim.confirmer(), Style.MUTED);
    }

    static Style style(State state) {
        return switch (state) {
            case NO_EVIDENCE, NOT_APPLICABLE -> Style.FAINT;
            case CLAIMED -> Style.MUTED;
            case STALE -> Style.BAD;
            case SHOWN -> Style.WARN;
            case SUSTAINED, CONFIRMED -> Style.GOOD;
        };
    }
}
