package dev.rung.tui.role;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.Band;
import dev.rung.domain.role.HourSum;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.role.RoleAudit;
import dev.rung.domain.role.RoleShape;
import dev.rung.domain.role.RoleTrend;
import dev.rung.domain.role.Trade;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.RoleReport;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The audit as a page: bars, verdict, what to trade, how it went over time, the ten questions. */
final class AuditSheet {
    private static final int COLUMN = 8;
    private static final int MOST_PERIODS = 24;

    private AuditSheet() {}

    /** Hours of an activity in a week of the sum. */
    static String week(HourSum hours, Activity activity) {
        return HoursText.words(Math.round(hours.of(activity) / (double) hours.weeks()));
    }

    /** What the page is about, in a line beside its title. */
    static String span(HourSum hours) {
        return Amount.of(hours.weeks(), "week") + " to "
                + Days.words(hours.last().plusDays(6)) + ", "
                + HoursText.words(Math.round(hours.all() / (double) hours.weeks())) + " a week";
    }

    static void bars(Sheet sheet, RoleAudit audit) {
        BandBar bars = new BandBar(audit, sheet.columns());
        for (Activity each : Activity.values()) {
            sheet.line(0, bars.row(each));
        }
        sheet.words(BandBar.LEGEND + "   " + bars.scaleWords(), Style.FAINT);
    }

    static void verdict(Sheet sheet, RoleAudit audit) {
        sheet.blank();
        sheet.words(audit.shape().title(), look(audit.shape()).withBold());
        sheet.prose(audit.words(), Style.TEXT);
        if (!audit.bands().own()) {
            sheet.prose(audit.bands().words(), Style.MUTED);
        }
        sheet.heading("Hours to trade");
        if (audit.trades().isEmpty()) {
            sheet.prose("None: every activity lies within its band.", Style.MUTED);
        }
        for (Trade trade : audit.trades()) {
            sheet.line(
                    0,
                    List.of(
                            new Sheet.Run(DisplayWidth.pad(trade.hoursWords(), COLUMN), Style.STRONG),
                            new Sheet.Run("a week of ", Style.MUTED),
                            new Sheet.Run(trade.from().id(), Style.TEXT),
                            new Sheet.Run(" for ", Style.MUTED),
                            new Sheet.Run(trade.to().id(), Style.TEXT)));
        }
    }

    /** @param periods oldest first; shown newest first */
    static void trend(Sheet sheet, List<RoleTrend.Period> periods, String title) {
        sheet.heading(title);
        if (periods.size() > 1) {
            moved(sheet, periods.get(0), periods.get(periods.size() - 1));
        }
        List<Sheet.Run> head = new ArrayList<>();
        head.add(new Sheet.Run(" ".repeat(COLUMN), Style.MUTED));
        for (Activity each : activities()) {
            String name = each == Activity.GO_TO_MARKET ? "market" : each.id();
            head.add(new Sheet.Run(" ".repeat(Math.max(1, COLUMN + 1 - name.length())) + name, Style.MUTED));
        }
        sheet.line(0, head);
        for (int i = periods.size() - 1; i >= Math.max(0, periods.size() - MOST_PERIODS); i--) {
            sheet.line(0, row(periods.get(i)));
        }
        sheet.words("percent of the hours   ↑ above its band   ↓ below", Style.FAINT);
    }

    /** How delivery and customer moved from the first period to the last. */
    private static void moved(Sheet sheet, RoleTrend.Period first, RoleTrend.Period last) {
        StringBuilder words = new StringBuilder("From " + first.word() + " to " + last.word() + ":");
        for (Activity each : List.of(Activity.DELIVERY, Activity.CUSTOMER, Activity.BUSINESS)) {
            words.append(each == Activity.DELIVERY ? " " : ", ")
                    .append(each.id())
                    .append(' ')
                    .append(first.audit().percentWords(each))
                    .append(" → ")
                    .append(last.audit().percentWords(each));
        }
        sheet.prose(words.append('.').toString(), Style.TEXT);
    }

    private static List<Activity> activities() {
        return List.of(Activity.values()).subList(0, Activity.OVERHEAD.ordinal());
    }

    private static List<Sheet.Run> row(RoleTrend.Period period) {
        List<Sheet.Run> runs = new ArrayList<>();
        runs.add(new Sheet.Run(DisplayWidth.pad(period.word(), COLUMN), Style.MUTED));
        for (Activity each : activities()) {
            Band.Fit fit = period.audit().fit(each);
            String sign = fit == Band.Fit.ABOVE ? "↑" : fit == Band.Fit.BELOW ? "↓" : " ";
            String number = period.audit().percentWords(each).replace(" %", "");
            String cell = number + sign;
            runs.add(new Sheet.Run(
                    " ".repeat(Math.max(1, COLUMN + 1 - DisplayWidth.of(cell))) + cell,
                    fit == Band.Fit.WITHIN ? Style.GOOD : Style.WARN));
        }
        runs.add(new Sheet.Run("   " + shortTitle(period.audit().shape()), Style.MUTED));
        return runs;
    }

    private static String shortTitle(RoleShape shape) {
        return switch (shape) {
            case PRODUCT_OWNER -> "owner";
            case MIXED -> "mixed";
            case PRODUCT_MANAGER -> "manager";
        };
    }

    /** The one line of the page that can be opened. */
    static void questions(Sheet sheet, RoleReport report) {
        sheet.heading("The ten questions");
        if (report.questions().isEmpty()) {
            sheet.stop(List.of(new Sheet.Run("Not answered yet", Style.TEXT)), "a answers them", Style.MUTED);
        } else {
            sheet.stop(
                    List.of(new Sheet.Run(report.questions().get().words(), Style.TEXT)),
                    "answered " + Days.words(report.questions().get().on()),
                    Style.MUTED);
        }
    }

    /** How to begin, where nothing was said yet. */
    static void begin(Sheet sheet) {
        sheet.prose("Nothing is said yet of where your hours go.", Style.STRONG);
        sheet.blank();
        sheet.prose(
                "Press t and type the hours of last week, one line an activity: it takes a minute, and guesses are good"
                        + " enough to begin with. Or press i and let rung read them from a calendar file.",
                Style.TEXT);
        sheet.blank();
        sheet.prose(
                "They are then held against the bands of your level: how much of a week goes to delivery, customer, business,"
                        + " strategy, going to market and people. What comes out is the shape of the role, a product owner’s"
                        + " or a product manager’s, and the hours to trade to change it. It describes how the role is cut,"
                        + " not how well you fill it.",
                Style.TEXT);
    }

    private static Style look(RoleShape shape) {
        return shape == RoleShape.PRODUCT_MANAGER ? Style.GOOD : Style.WARN;
    }
}
