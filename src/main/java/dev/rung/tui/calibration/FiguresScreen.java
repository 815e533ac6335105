package dev.rung.tui.calibration;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.Agreement;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.Distribution;
import dev.rung.domain.review.Drift;
import dev.rung.domain.review.PairAgreement;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.review.Scale;
import dev.rung.domain.review.Statistic;
import dev.rung.domain.review.Titles;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.CalibrationView;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a calibration; each opens to the ratings it rests on. */
final class FiguresScreen implements Screen {
    private static final int LABEL = 22;

    private record Basis(String title, List<PooledRating> rows) {}

    private final CalibrationView view;
    private final Scroll scroll = new Scroll();
    private final List<Basis> bases = new ArrayList<>();

    FiguresScreen(CalibrationView view) {
        this.view = view;
        sheet(Canvas.PROSE, bases);
    }

    @Override
    public String title() {
        return "Figures of " + view.meeting().title();
    }

    @Override
    public String about() {
        return "Distribution as the reviews read now; outliers, drift and agreement by the ratings as they were given. "
                + Calibration.NOT_VALIDITY;
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("calibration.rows", "what it rests on", this::open, "enter")
                        .about("The ratings behind the chosen figure; tab chooses")
                        .unless(!bases.isEmpty(), "nobody was rated")),
                scroll.actions());
    }

    private Next open() {
        Basis basis = bases.get(scroll.chosen());
        return Next.show(new SheetScreen(basis.title(), columns -> rows(basis, columns)));
    }

    private static Sheet rows(Basis basis, int columns) {
        Sheet sheet = new Sheet(columns).words(basis.title(), Style.STRONG).blank();
        for (PooledRating row : basis.rows()) {
            List<Sheet.Run> runs = new ArrayList<>(List.of(new Sheet.Run(row.person() + "  ", Style.STRONG)));
            runs.addAll(RatingLook.runs(row));
            sheet.beside(2, runs, row.rater(), Style.MUTED);
            sheet.labelled("", 2, Titles.of(row), 1, Style.MUTED);
            row.change().ifPresent(c -> sheet.labelled("", 2, "Changed: " + c.reason(), 3, Style.ACCENT));
            if (!row.given().words().isBlank()) {
                sheet.labelled("", 2, row.given().words(), 4, Style.TEXT);
            }
        }
        return sheet;
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.max(1, Math.min(Canvas.PROSE, canvas.columns() - Scroll.BESIDE_TEXT));
        scroll.draw(
                canvas.part(0, 1, Math.min(canvas.columns(), room + Scroll.BESIDE_TEXT), canvas.rows() - 1),
                sheet(room, new ArrayList<>()),
                this::open);
    }

    /** @param found is given what each line that can be chosen rests on, in order */
    private Sheet sheet(int columns, List<Basis> found) {
        CalibrationFigures figures = view.figures();
        Sheet sheet = new Sheet(columns);
        sheet.prose(Calibration.NOT_VALIDITY, Style.MUTED);
        sheet.heading("To talk of");
        figures.outliers().forEach(o -> stop(sheet, found, o.person(), o.words(), o.rows()));
        figures.near()
                .forEach(n -> stop(
                        sheet,
                        found,
                        n.person(),
                        "near " + n.level().level().title() + ": " + String.join(" ", n.reasons()),
                        n.rows()));
        figures.fresh().forEach(p -> stop(sheet, found, p.name(), "first reviewed lately", p.rows()));
        stop(sheet, found, "Changed ratings", String.valueOf(figures.changed().size()), figures.changed());
        sheet.heading("How often each rating was given");
        for (Distribution distribution : figures.distributions()) {
            distribution(sheet, found, distribution);
        }
        sheet.heading("Each reviewer against all");
        sheet.words("In steps; it may be the people and not the reviewer.", Style.MUTED);
        for (Drift drift : figures.drifts()) {
            String lean = drift.lean().isEmpty() ? "" : ", " + drift.lean();
            stop(
                    sheet,
                    found,
                    drift.rater(),
                    (drift.people() == 1 ? "1 person" : drift.people() + " people") + ", " + signed(drift.difference())
                            + "; in SDs " + drift.inSds().words() + lean,
                    drift.rows());
        }
        agreement(sheet, found, figures.agreement());
        return sheet;
    }

    private void distribution(Sheet sheet, List<Basis> found, Distribution distribution) {
        String level =
                view.ladder().level(distribution.level()).map(Level::title).orElse(distribution.level());
        for (Rating rating : Rating.values()) {
            int count = distribution.count(rating);
            if (count > 0) {
                String share =
                        rating == Rating.NOT_OBSERVED ? "" : ", " + Math.round(100 * distribution.share(rating)) + " %";
                stop(
                        sheet,
                        found,
                        level,
                        RatingLook.sign(rating) + " " + rating.title() + "  " + count + share,
                        distribution.rows().get(rating));
            }
        }
    }

    private void agreement(Sheet sheet, List<Basis> found, Agreement agreement) {
        sheet.heading("Agreement, as rated before anybody met");
        stop(
                sheet,
                found,
                "Rated by two or more",
                Amount.of(agreement.n(), "expectation") + " by " + Amount.of(agreement.raters(), "reviewer"),
                view.pool().rows());
        plain(sheet, "The same", percent(agreement.exact()));
        plain(sheet, "At most one apart", percent(agreement.withinOne()));
        for (Scale scale : Scale.values()) {
            plain(
                    sheet,
                    "Alpha, " + scale.name().toLowerCase(Locale.ROOT),
                    agreement.alpha(scale).words());
        }
        for (PairAgreement pair : agreement.pairs()) {
            String names = pair.first() + " and " + pair.second();
            sheet.blank();
            stop(
                    sheet,
                    found,
                    names,
                    Amount.of(pair.n(), "rating") + ", mean "
                            + signed(pair.meanDifference().value().orElse(0)),
                    view.pool().rows().stream()
                            .filter(r ->
                                    r.rater().equals(pair.first()) || r.rater().equals(pair.second()))
                            .toList());
            plain(sheet, "Kappa", pair.kappa().words());
            plain(sheet, "  linear weights", pair.kappaLinear().words());
            plain(sheet, "  quadratic weights", pair.kappaQuadratic().words());
        }
    }

    private static void stop(Sheet sheet, List<Basis> found, String label, String words, List<PooledRating> rows) {
        found.add(new Basis(label + ": " + words, rows));
        String padded = DisplayWidth.of(label) >= LABEL ? label + "  " : DisplayWidth.pad(label, LABEL);
        List<String> lines = Canvas.wrapped(words, Math.max(20, sheet.columns() - DisplayWidth.of(padded)));
        sheet.stop(
                List.of(new Sheet.Run(padded, Style.MUTED), new Sheet.Run(lines.get(0), Style.TEXT)), "", Style.MUTED);
        lines.stream().skip(1).forEach(l -> sheet.line(DisplayWidth.of(padded), List.of(new Sheet.Run(l, Style.TEXT))));
    }

    private static void plain(Sheet sheet, String label, String words) {
        sheet.labelled(label, LABEL, words, 2, Style.TEXT);
    }

    private static String percent(Statistic share) {
        return share.value().isPresent() ? Math.round(share.value().getAsDouble() * 100) + " %" : share.reason();
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }
}
