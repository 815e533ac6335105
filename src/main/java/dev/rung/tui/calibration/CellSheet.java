package dev.rung.tui.calibration;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Outlier;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.service.CalibrationView;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a cell of the team's map rests on: the reviewers' words, the evidence, what was changed and why. */
final class CellSheet {
    private static final int LABEL = 12;
    private static final int ROOMY = 14;

    private final CalibrationView view;
    private final TeamPicture picture;

    CellSheet(CalibrationView view, TeamPicture picture) {
        this.view = view;
        this.picture = picture;
    }

    /** @param rows room there is; the selected reviewer comes first */
    Sheet of(TeamPicture.Seat seat, String competency, int columns, int rows) {
        Person person = view.people().stream()
                .filter(p -> p.id().equals(seat.personId()))
                .findFirst()
                .orElseThrow();
        ExpectationId cell = new ExpectationId(competency, picture.level());
        List<PooledRating> there =
                new ArrayList<>(view.ratee(person.id()).orElseThrow().at(cell));
        there.sort(Comparator.comparing(r -> !r.rater().equals(seat.rater())));
        boolean roomy = rows >= ROOMY;
        Sheet sheet = new Sheet(columns);
        sheet.line(
                0,
                List.of(
                        new Sheet.Run(person.name(), Style.STRONG),
                        new Sheet.Run(
                                "  "
                                        + view.ladder()
                                                .competency(competency)
                                                .map(Competency::title)
                                                .orElse(competency)
                                        + " at " + picture.levelTitle(),
                                Style.TEXT),
                        new Sheet.Run(apart(there), Style.BAD)));
        if (!view.note(person.id()).isEmpty()) {
            sheet.labelled("Noted", LABEL, view.note(person.id()), roomy ? 6 : 1, Style.TEXT);
        }
        if (roomy) {
            view.ladder().expectation(cell).ifPresent(e -> sheet.prose(0, e.text(), 3, Style.MUTED));
            sheet.blank();
        }
        evidence(sheet, view.state(person.id(), cell), roomy);
        if (there.isEmpty()) {
            sheet.words("Nobody rated this.", Style.MUTED);
        }
        there.forEach(r -> rating(sheet, r, roomy));
        return sheet;
    }

    private static String apart(List<PooledRating> there) {
        int steps = Outlier.apart(there);
        return steps >= Outlier.FAR ? "  ! " + steps + " steps apart" : "";
    }

    private static void evidence(Sheet sheet, Optional<ExpectationStanding> standing, boolean roomy) {
        String words = standing.map(s -> s.state().sign() + " " + s.state().title() + ", "
                        + s.counted().size()
                        + " counted in " + s.quarters()
                        + (s.quarters() == 1 ? " quarter" : " quarters"))
                .orElse("not known here");
        sheet.labelled("Evidence", LABEL, words, 1, Style.TEXT);
        if (roomy) {
            sheet.blank();
        }
    }

    private static void rating(Sheet sheet, PooledRating row, boolean roomy) {
        List<Sheet.Run> runs = new ArrayList<>(List.of(new Sheet.Run(row.rater() + "  ", Style.STRONG)));
        runs.addAll(RatingLook.runs(row));
        if (roomy) {
            runs.add(new Sheet.Run("  " + Days.words(row.review().on()), Style.FAINT));
        }
        sheet.line(0, runs);
        row.change()
                .ifPresent(c -> sheet.labelled(
                        "", 2, "Changed " + Days.words(c.on()) + ": " + c.reason(), roomy ? 4 : 1, Style.ACCENT));
        String words = row.given().words().isBlank() ? "no words" : row.given().words();
        sheet.labelled("", 2, words, roomy ? 8 : 1, row.given().words().isBlank() ? Style.FAINT : Style.TEXT);
        if (roomy) {
            int cites = row.given().cites().size();
            if (cites > 0) {
                sheet.labelled(
                        "", 2, "rests on " + cites + " cited " + (cites == 1 ? "piece" : "pieces"), 1, Style.MUTED);
            }
            sheet.blank();
        }
    }
}
