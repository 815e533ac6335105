package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePagerField;

/** A bet in short, as Markdown to be pasted elsewhere. */
final class InitiativeMarkdown {
    private InitiativeMarkdown() {}

    static String of(Bet bet) {
        Initiative initiative = bet.initiative();
        StringBuilder out =
                new StringBuilder("# ").append(line(initiative.title())).append("\n\n");
        item(out, "Stage", initiative.stage().id());
        item(out, "Owner", initiative.owner());
        item(out, "Planned launch", initiative.launchOn().map(Object::toString).orElse(""));
        item(out, "Launched", initiative.launchedOn().map(Object::toString).orElse(""));
        item(out, "Metric", bet.metricLine());
        item(out, "Problem", bet.page().text(OnePagerField.PROBLEM));
        item(out, "Why now", bet.page().text(OnePagerField.WHY_NOW));
        item(out, "Forecast", BetText.forecast(bet).orElse(""));
        item(out, "Actual", BetText.actual(bet).orElse(""));
        item(out, "Link", initiative.link());
        return out.toString();
    }

    private static void item(StringBuilder out, String label, String words) {
        if (!words.isBlank()) {
            out.append("- **").append(label).append(":** ").append(line(words)).append('\n');
        }
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
