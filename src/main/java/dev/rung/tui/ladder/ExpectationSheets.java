package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.SubmittedRating;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.Capital;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.util.List;

/** Writes an expectation down: what is asked on one side, what is known on the other, or both in one. */
public final class ExpectationSheets {
    private final ExpectationView view;

    public ExpectationSheets(ExpectationView view) {
        this.view = view;
    }

    /** The claims that lines can be chosen for, in their order: counted ones first. */
    public List<ClaimFact> claims() {
        return view.standing().claims();
    }

    /** What is asked. */
    public Sheet asked(int columns) {
        Sheet sheet = new Sheet(columns).prose(view.expectation().text(), Style.STRONG);
        reading(sheet);
        neighbours(sheet);
        return sheet;
    }

    /** What is known. */
    public Sheet known(int columns) {
        Sheet sheet = new Sheet(columns);
        standing(sheet);
        opinions(sheet);
        return sheet;
    }

    /** Both, one below the other. */
    public Sheet whole(int columns) {
        Sheet sheet = new Sheet(columns).prose(view.expectation().text(), Style.STRONG);
        standing(sheet);
        reading(sheet);
        opinions(sheet);
        neighbours(sheet);
        return sheet;
    }

    private void reading(Sheet sheet) {
        part(sheet, "Looks like", "–", view.expectation().markers());
        part(sheet, "Warning signs", "!", view.expectation().warnings());
        part(sheet, "Ask yourself", "?", view.expectation().questions());
    }

    private static void part(Sheet sheet, String heading, String sign, List<String> lines) {
        if (!lines.isEmpty()) {
            sheet.heading(heading).bullets(sign, lines, Style.TEXT);
        }
    }

    private void standing(Sheet sheet) {
        ExpectationStanding standing = view.standing();
        if (standing.mark().isPresent()) {
            sheet.heading("Not applicable")
                    .prose(standing.mark().get().reason(), Style.TEXT)
                    .words("marked " + Days.words(standing.mark().get().on()), Style.MUTED);
        }
        if (!standing.missing().isEmpty()) {
            sheet.heading("Missing").prose(Capital.of(standing.missing()) + ".", Style.TEXT);
        }
        if (standing.claims().isEmpty()) {
            return;
        }
        sheet.heading("Behind this").words(restsOn(), Style.MUTED);
        List<ClaimFact> shown = claims();
        for (ClaimFact claim : shown) {
            boolean counted = standing.counted().contains(claim);
            sheet.stopBeside(
                    9,
                    List.of(
                            new Sheet.Run(Quarter.of(claim.on()).title() + "  ", counted ? Style.MUTED : Style.FAINT),
                            new Sheet.Run(claim.title(), counted ? Style.TEXT : Style.FAINT)),
                    CellDetail.worth(view.ladder(), standing, claim) + "  " + claim.on(),
                    counted ? Style.MUTED : Style.FAINT);
        }
        if (shown.size() < view.behind().claims()) {
            sheet.words("and " + (view.behind().claims() - shown.size()) + " more among the evidence", Style.MUTED);
        }
    }

    private String restsOn() {
        int all = view.behind().claims();
        int counted = view.behind().counted();
        int quarters = view.standing().quarters();
        String claims = Amount.of(all, "claim") + ", " + counted + " counted";
        return counted == 0 ? claims : claims + " in " + Amount.of(quarters, "quarter");
    }

    private void opinions(Sheet sheet) {
        sheet.heading(view.mine() ? "Rated by somebody else" : "Rated by reviewers");
        if (view.standing().review().isPresent()) {
            SubmittedRating review = view.standing().review().get();
            rating(sheet, review.rating(), review.reviewer() + ", " + Days.words(review.on()));
            if (!view.reviewWords().isBlank()) {
                sheet.prose("“" + view.reviewWords().strip() + "”", Style.TEXT);
            }
        } else {
            sheet.words("nobody has yet", Style.MUTED);
        }
        sheet.heading(
                view.mine() ? "Rated by yourself" : "Rated by " + view.person().name());
        if (view.own().isPresent()) {
            ExpectationView.Own own = view.own().get();
            rating(sheet, own.rating().rating(), Days.words(own.on()));
            if (!own.rating().words().isBlank()) {
                sheet.prose("“" + own.rating().words().strip() + "”", Style.TEXT);
            }
        } else {
            sheet.words(view.mine() ? "not yet" : "nothing that is open to you", Style.MUTED);
        }
    }

    private static void rating(Sheet sheet, Rating rating, String by) {
        sheet.line(
                0,
                List.of(new Sheet.Run(rating.title(), StateLook.style(rating)), new Sheet.Run("  " + by, Style.MUTED)));
    }

    private void neighbours(Sheet sheet) {
        view.below().forEach(l -> neighbour(sheet, "The level below", l));
        view.above().forEach(l -> neighbour(sheet, "The level above", l));
    }

    private void neighbour(Sheet sheet, String heading, Level level) {
        sheet.heading(heading + ", " + level.title())
                .prose(view.standing().competency().at(level.id()).orElseThrow().text(), Style.MUTED);
    }
}
