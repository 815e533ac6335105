package dev.rung.cli;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.Band;
import dev.rung.domain.role.HourSum;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.role.RoleAudit;
import dev.rung.domain.role.RoleTrend;
import dev.rung.domain.role.TenQuestions;
import dev.rung.domain.text.Amount;
import dev.rung.service.RoleReport;
import java.util.ArrayList;
import java.util.List;

/** The audit as text: each activity on its band, the verdict, what to trade, how it went over time. */
final class AuditText {
    private static final int BAR = 25;

    /** The picture ends where delivery makes a product owner of anybody. */
    private static final int SCALE = 60;

    private static final int MOST_QUARTERS = 8;

    private final Printout out;

    AuditText(Printout out) {
        this.out = out;
    }

    void print(RoleReport report) {
        if (report.audit().isEmpty()) {
            out.prose(
                    0,
                    "Nothing is said yet of where your hours go. Type those of last week in a minute, as in rung audit set"
                            + " --week last delivery=20 customer=3h30 business=2, or read them from a calendar: rung"
                            + " audit import FILE.ics");
        } else {
            audit(report.audit().get());
            out.prose(0, report.bands().words());
            trend(report.quarters());
        }
        questions(report);
    }

    private void audit(RoleAudit audit) {
        HourSum hours = audit.hours();
        out.heading("Where your hours went: " + Amount.of(hours.weeks(), "week") + " from " + hours.first() + " to "
                + hours.last().plusDays(6));
        List<List<Words>> rows = new ArrayList<>();
        for (Activity each : Activity.values()) {
            rows.add(each == Activity.OVERHEAD ? overhead(audit) : row(audit, each));
        }
        out.table(2, rows);
        out.prose(2, "Hours are those of a week; ├─┤ is the band, ● yours; the scale ends at " + SCALE + " %.");
        out.blank();
        out.heading(audit.shape().title());
        out.prose(2, audit.words());
        if (!audit.trades().isEmpty()) {
            out.blank();
            out.heading("Hours to trade");
            audit.trades().forEach(t -> out.line("  " + t.words()));
        }
        out.blank();
    }

    private static List<Words> row(RoleAudit audit, Activity activity) {
        Band.Fit fit = audit.fit(activity);
        Band band = audit.bands().of().get(activity);
        return List.of(
                Words.of(label(activity)),
                Words.of(week(audit.hours(), activity)),
                Words.of(audit.percentWords(activity)),
                Words.of(picture(audit.hours().percent(activity), band)),
                Words.of(fit == Band.Fit.WITHIN ? Ink.GOOD : Ink.HALF, fit.word())
                        .plain(" " + band.words()));
    }

    private static List<Words> overhead(RoleAudit audit) {
        return List.of(
                Words.of(label(Activity.OVERHEAD)),
                Words.of(week(audit.hours(), Activity.OVERHEAD)),
                Words.of(audit.percentWords(Activity.OVERHEAD)),
                Words.of(Ink.DIM, "of all hours"));
    }

    private static String label(Activity activity) {
        return Character.toUpperCase(activity.id().charAt(0)) + activity.id().substring(1);
    }

    private static String week(HourSum hours, Activity activity) {
        return HoursText.words(Math.round(hours.of(activity) / (double) hours.weeks()));
    }

    static String picture(double percent, Band band) {
        char[] bar = "·".repeat(BAR).toCharArray();
        for (int i = place(band.from()); i <= place(band.to()); i++) {
            bar[i] = '─';
        }
        bar[place(band.from())] = '├';
        bar[place(band.to())] = '┤';
        bar[place(percent)] = percent > SCALE ? '▸' : '●';
        return new String(bar);
    }

    private static int place(double percent) {
        return (int) Math.min(BAR - 1, Math.round(percent / SCALE * (BAR - 1)));
    }

    private void trend(List<RoleTrend.Period> quarters) {
        if (quarters.size() < 2) {
            return;
        }
        out.blank();
        out.heading("Over time");
        List<RoleTrend.Period> newest = quarters.subList(Math.max(0, quarters.size() - MOST_QUARTERS), quarters.size());
        out.table(2, newest.stream().map(AuditText::row).toList());
    }

    private static List<Words> row(RoleTrend.Period period) {
        List<Words> row = new ArrayList<>();
        row.add(Words.of(period.word()));
        for (Activity each : List.of(Activity.DELIVERY, Activity.CUSTOMER, Activity.BUSINESS)) {
            row.add(Words.of(each.id() + " " + period.audit().percentWords(each)));
        }
        row.add(Words.of(period.audit().shape().title()));
        return row;
    }

    private void questions(RoleReport report) {
        out.blank();
        out.heading("The ten questions");
        String words = report.questions()
                .map(q -> q.words() + ", answered on " + q.on() + ".")
                .orElse("Not answered yet: rung checklist run " + TenQuestions.CHECKLIST);
        out.prose(2, words);
    }
}
