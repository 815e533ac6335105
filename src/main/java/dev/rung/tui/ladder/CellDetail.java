package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.List;

/** One cell of the ladder in a few lines: as much as there is room for, the most telling first. */
public final class CellDetail {
    static final int LABEL = 13;
    private static final int ALL = Integer.MAX_VALUE;

    private final Ladder ladder;
    private final ExpectationStanding standing;
    private final int claims;

    public CellDetail(Ladder ladder, Behind behind) {
        this.ladder = ladder;
        this.standing = behind.standing();
        this.claims = behind.claims();
    }

    /** How much is said: rows of the sentence, claims, markers, and whether parts are set apart. */
    private record Measure(int sentence, int claims, int missing, boolean markers, boolean airy) {
        Measure withoutMarkers() {
            return new Measure(sentence, claims, missing, false, airy);
        }
    }

    private static final List<Measure> MEASURES = List.of(
            new Measure(ALL, 40, ALL, true, true),
            new Measure(ALL, 6, ALL, true, true),
            new Measure(ALL, 4, ALL, true, false),
            new Measure(ALL, 3, ALL, false, false),
            new Measure(ALL, 1, ALL, false, false),
            new Measure(2, 1, ALL, false, false),
            // what is missing is to be acted on, the sentence can be read on the page
            new Measure(1, 1, ALL, false, false),
            new Measure(1, 1, 1, false, false),
            new Measure(1, 0, 1, false, false));

    /** The fullest sheet that fits into so many rows; without the markers where they stand elsewhere. */
    public Sheet within(int columns, int rows, boolean markers) {
        Sheet sheet = new Sheet(columns);
        for (Measure measure : MEASURES) {
            sheet = sheet(columns, markers ? measure : measure.withoutMarkers());
            if (sheet.rows() <= rows) {
                break;
            }
        }
        return sheet;
    }

    /** What it looks like and what warns, for the room beside. */
    public Sheet reading(int columns) {
        Expectation expectation =
                standing.competency().at(standing.id().level()).orElseThrow();
        Sheet sheet = new Sheet(columns).heading("Looks like").bullets("–", expectation.markers(), Style.TEXT);
        return expectation.warnings().isEmpty()
                ? sheet
                : sheet.heading("Warning signs").bullets("!", expectation.warnings(), Style.TEXT);
    }

    private Sheet sheet(int columns, Measure measure) {
        Sheet sheet = new Sheet(columns);
        title(sheet);
        Expectation expectation =
                standing.competency().at(standing.id().level()).orElseThrow();
        sheet.prose(0, expectation.text(), measure.sentence(), Style.TEXT);
        if (measure.airy()) {
            sheet.blank();
        }
        standing.mark()
                .ifPresentOrElse(
                        m -> sheet.labelled(
                                "Because", LABEL, m.reason() + " (" + m.on() + ")", measure.missing(), Style.TEXT),
                        () -> claims(sheet, measure.claims()));
        if (!standing.missing().isEmpty()) {
            sheet.labelled("Missing", LABEL, standing.missing(), measure.missing(), Style.TEXT);
        }
        if (measure.markers()) {
            if (measure.airy()) {
                sheet.blank();
            }
            String label = "Looks like";
            for (String marker : expectation.markers()) {
                sheet.labelled(label, LABEL, marker, ALL, Style.MUTED);
                label = "";
            }
        }
        return sheet;
    }

    private void title(Sheet sheet) {
        String name = standing.competency().title() + " at "
                + levelTitle(ladder, standing.id().level());
        State state = standing.state();
        List<Sheet.Run> runs = List.of(
                new Sheet.Run(name + "  ", Style.STRONG),
                new Sheet.Run(StateLook.words(state), StateLook.style(state)));
        String where = place(ladder, standing.competency());
        int taken = DisplayWidth.of(name) + DisplayWidth.of(StateLook.words(state)) + 4;
        if (taken - 2 > sheet.columns()) {
            sheet.line(0, runs.subList(0, 1)).line(0, runs.subList(1, 2));
            return;
        }
        boolean fits = taken + DisplayWidth.of(where) <= sheet.columns();
        sheet.ended(runs, fits ? where : "", Style.FAINT);
    }

    private void claims(Sheet sheet, int most) {
        List<ClaimFact> ordered = standing.claims();
        int shown = Math.min(most, ordered.size());
        String label = "Behind this";
        for (ClaimFact claim : ordered.subList(0, shown)) {
            String more =
                    shown < claims && claim.equals(ordered.get(shown - 1)) ? "  and " + (claims - shown) + " more" : "";
            claim(sheet, label, claim, more);
            label = "";
        }
    }

    private void claim(Sheet sheet, String label, ClaimFact claim, String more) {
        boolean counted = standing.counted().contains(claim);
        Style ink = counted ? Style.TEXT : Style.FAINT;
        Style beside = counted ? Style.MUTED : Style.FAINT;
        String quarter = Quarter.of(claim.on()).title();
        String worth = worth(ladder, standing, claim) + "  " + claim.on() + more;
        List<Sheet.Run> runs = List.of(
                new Sheet.Run(DisplayWidth.pad(label, LABEL), Style.MUTED),
                new Sheet.Run(quarter + "  ", beside),
                new Sheet.Run(claim.title(), ink));
        sheet.beside(LABEL, runs, worth, beside);
    }

    /** What a claim is worth here: its strength, and why it does not count when it does not. */
    static String worth(Ladder ladder, ExpectationStanding standing, ClaimFact claim) {
        String level = claim.expectation().level().equals(standing.id().level())
                ? ""
                : " at " + levelTitle(ladder, claim.expectation().level());
        String strength = claim.strength().word() + level;
        if (standing.counted().contains(claim)) {
            return strength;
        }
        if (claim.rejected()) {
            return strength + ", rejected";
        }
        return claim.strength().atLeast(Strength.LEAST_COUNTED) ? strength + ", too old" : strength + ", not counted";
    }

    static String levelTitle(Ladder ladder, String id) {
        return ladder.level(id).map(Level::title).orElse(id);
    }

    /** The area, and what weight the competency has: {@code Business, core}. */
    static String place(Ladder ladder, Competency competency) {
        String area = ladder.areas().stream()
                .filter(a -> a.competencies().contains(competency))
                .map(Area::title)
                .findFirst()
                .orElse("");
        return competency.kind() == Kind.NORMAL
                ? area
                : area + ", " + competency.kind().word();
    }
}
