package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.NextStage;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Figures;
import dev.rung.domain.text.Capital;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a bet beside the list and above its sides. */
final class BetText {
    private final Rung rung;
    private final LocalDate today;
    private Optional<Asked> asked = Optional.empty();

    /** What the next stage of a bet wants; kept, because it reads the whole page and is drawn with every frame. */
    private record Asked(Bet bet, NextStage next) {}

    BetText(Rung rung) {
        this.rung = rung;
        this.today = rung.today();
    }

    /** {@code Mara · launched 4 Sep 2026 · https://…}: owner, days, and the link as far as it says something. */
    String facts(Initiative initiative, int columns) {
        List<String> facts = new ArrayList<>();
        if (!initiative.owner().isBlank()) {
            facts.add(initiative.owner());
        }
        facts.add(days(initiative));
        String known = String.join(" · ", facts);
        int room = columns - DisplayWidth.of(known) - 3;
        String link = initiative.link();
        String place = link.replaceFirst("^https?://", "");
        String host = place.replaceFirst("/.*", "");
        String shown = DisplayWidth.of(link) <= room ? link : DisplayWidth.of(place) <= room ? place : host;
        return link.isBlank() || DisplayWidth.of(shown) > room ? known : known + " · " + shown;
    }

    private String days(Initiative initiative) {
        if (initiative.launchedOn().isPresent()) {
            return "launched " + Days.words(initiative.launchedOn().get());
        }
        Optional<String> starts =
                initiative.startsOn().map(day -> (day.isAfter(today) ? "starts " : "began ") + Days.words(day));
        Optional<String> launch = initiative.launchOn().map(day -> "launch planned for " + Days.words(day));
        List<String> days = new ArrayList<>();
        starts.ifPresent(days::add);
        launch.ifPresent(days::add);
        return days.isEmpty() ? "noted " + Days.words(initiative.createdOn()) : String.join(" · ", days);
    }

    /** The stage that comes next and what it wants. */
    NextStage after(Bet bet) {
        if (asked.filter(a -> a.bet() == bet).isEmpty()) {
            asked = Optional.of(new Asked(bet, rung.initiatives().next(bet)));
        }
        return asked.orElseThrow().next();
    }

    /** What the next stage wants, or that it is over; and, before that, the look that is due. */
    String next(Bet bet) {
        Optional<DueReview> due = bet.pressingReview(today).filter(d -> !d.due().isAfter(today));
        if (due.isPresent()) {
            return "Postmortem due: " + due.get().words(today) + ".";
        }
        String words = after(bet).words();
        if (words.isEmpty()) {
            return bet.initiative().stage() == Stage.DROPPED ? dropped(bet) : "Closed; what it taught is kept.";
        }
        return Capital.of(words) + ".";
    }

    private static String dropped(Bet bet) {
        return bet.changes().stream()
                .filter(c -> c.to() == Stage.DROPPED)
                .reduce((earlier, later) -> later)
                .map(c -> "Dropped " + Days.words(c.on()) + ": " + c.reason())
                .orElse("Dropped.");
    }

    /** How {@link #next} looks. */
    Style nextInk(Bet bet) {
        return bet.pressingReview(today)
                .filter(d -> !d.due().isAfter(today))
                .map(d -> InitiativeLine.ink(d, today))
                .orElse(Style.MUTED);
    }

    /** {@code 405k (180k–760k) EUR a year}; empty without a forecast. */
    static Optional<String> forecast(Bet bet) {
        return bet.latestForecast().map(f -> Figures.brief(f.contribution()) + " " + f.currency() + " a year");
    }

    /** {@code 310k EUR a year, inside the range}; empty without an actual. */
    static Optional<String> actual(Bet bet) {
        return bet.actual()
                .map(money -> Figures.brief(money) + " a year"
                        + bet.landing().map(l -> ", " + l.words()).orElse(""));
    }

    /** Everything that is worth knowing before it is opened; no title. */
    Text preview(Bet bet, int columns) {
        Text text = new Text(columns);
        text.line(bet.initiative().stage().id(), Style.ACCENT);
        text.prose(facts(bet.initiative(), columns), Style.MUTED);
        text.gap().prose(next(bet), nextInk(bet) == Style.MUTED ? Style.TEXT : nextInk(bet));
        paragraph(text, "LEARNED THE ROUND BEFORE", bet.initiative().learned());
        paragraph(text, "METRIC", bet.metricLine());
        paragraph(text, "CUSTOMER PROBLEM", bet.page().text(OnePagerField.PROBLEM));
        paragraph(text, "WHY NOW", bet.page().text(OnePagerField.WHY_NOW));
        forecast(bet).ifPresent(words -> {
            text.heading("RETURN");
            text.prose(9, words, Style.TEXT).label(text.rows() - 1, 0, "Forecast", Style.MUTED);
            actual(bet)
                    .ifPresent(
                            came -> text.prose(9, came, Style.TEXT).label(text.rows() - 1, 0, "Actual", Style.MUTED));
        });
        reviews(text, bet);
        bet.latestPostmortem().filter(p -> !p.lesson().isBlank()).ifPresent(p -> paragraph(text, "LESSON", p.lesson()));
        return text;
    }

    private void reviews(Text text, Bet bet) {
        List<DueReview> due = bet.dueReviews(today);
        if (!due.isEmpty()) {
            text.heading("LOOKS BACK");
            due.forEach(d -> text.line(d.words(today), InitiativeLine.ink(d, today)));
        }
    }

    private static void paragraph(Text text, String heading, String words) {
        if (!words.isBlank()) {
            text.heading(heading).prose(words.strip(), Style.TEXT);
        }
    }
}
