package dev.rung.tui.role;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.role.RoleTrend;
import dev.rung.domain.role.TenQuestions;
import dev.rung.service.RoleReport;
import dev.rung.service.RoleService;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the hours go, against the bands of the level, and what that makes of the role. */
final class RoleAuditScreen implements Screen {
    private static final List<Integer> SPANS = List.of(4, 12, 26, 52);
    private static final int BESIDE_FROM = 164;
    private static final int BESIDE = 74;
    private static final int MOST = 110;

    private final Rung rung;
    private final Scroll scroll = new Scroll();
    private Optional<String> level = Optional.empty();
    private int weeks = 12;
    private boolean byQuarter;
    private RoleReport report;

    RoleAuditScreen(Rung rung) {
        this.rung = rung;
        this.report = read();
    }

    private RoleReport read() {
        return rung.roles().report(weeks, level.orElse(rung.profile().need().level()));
    }

    @Override
    public String title() {
        return "Role audit";
    }

    @Override
    public String about() {
        return "Where your hours go, in percent of the hours without overhead, against the bands of your level. More than"
                + " half on delivery and next to nothing for customers or the business is a product owner’s role, all"
                + " within the bands a product manager’s. It describes how the role is cut, not how you fill it. A week"
                + " belongs to the month of its Thursday.";
    }

    @Override
    public void refresh() {
        if (level.filter(l -> rung.ladders().mine().level(l).isEmpty()).isPresent()) {
            level = Optional.empty();
        }
        report = read();
    }

    @Override
    public List<Action> actions() {
        boolean any = report.audit().isPresent();
        String none = "nothing is said yet of any week; t begins";
        return Layers.of(
                List.of(
                        Action.of("role.type", "type a week", this::type, "t")
                                .about("Type where the hours of a week went"),
                        Action.of("role.calendar", "calendar", () -> Next.open(new Destination.CalendarImport("")), "i")
                                .about("Read the hours of weeks from a calendar file"),
                        Action.of("role.questions", "ten questions", this::questions, "a", "enter")
                                .about("Answer the ten questions about the role"),
                        Action.of("role.span", "weeks", this::otherSpan, "w")
                                .about("Look at the last 4, 12, 26 or 52 weeks")
                                .unless(any, none),
                        Action.of("role.period", byQuarter ? "by month" : "by quarter", this::otherPeriod, "p")
                                .about("How it went by month or by quarter")
                                .unless(any, none),
                        Action.of("role.rules", "rules", () -> Next.show(new RulesScreen(rung)), "r")
                                .about("What you said meetings are: correct it, take it back"),
                        Action.quiet("role.level", "level", this::otherLevel, "l")
                                .about("Hold the hours against the bands of another level")),
                scroll.actions());
    }

    /** The week to type is the last one, unless that was typed: then it is this. */
    private Next type() {
        LocalDate last = RoleService.monday(rung.today()).minusWeeks(1);
        boolean done = rung.roles().week(last).isPresent();
        return Next.show(new WeekHoursScreen(rung, done ? last.plusWeeks(1) : last));
    }

    private Next questions() {
        return Next.open(new Destination.ChecklistWalk(TenQuestions.CHECKLIST, Optional.empty()));
    }

    private Next otherSpan() {
        weeks = SPANS.get((SPANS.indexOf(weeks) + 1) % SPANS.size());
        refresh();
        return Next.stay();
    }

    private Next otherPeriod() {
        byQuarter = !byQuarter;
        return Next.stay();
    }

    private Next otherLevel() {
        String mine = rung.profile().need().level();
        return Next.show(Picker.one(
                        "Against the bands of", rung.ladders().mine().levels(), Level::title, chosen -> {
                            level = chosen.id().equals(mine) ? Optional.empty() : Optional.of(chosen.id());
                            refresh();
                            return Next.say(report.bands().words());
                        })
                .note(l -> l.id().equals(mine) ? "your level" : l.track().word()));
    }

    @Override
    public void draw(Canvas canvas) {
        int y = canvas.rows() >= 30 ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG);
        String against = "against " + report.bands().whose()
                + report.audit().map(a -> "   " + AuditSheet.span(a.hours())).orElse("");
        canvas.text(x + 3, y, against, Style.MUTED, canvas.columns() - x - 4);
        Canvas body = canvas.part(0, y + 2, canvas.columns(), canvas.rows() - y - 2);
        boolean beside = canvas.columns() >= BESIDE_FROM && report.audit().isPresent();
        int room = body.columns() - (beside ? BESIDE + 4 : 0);
        Sheet sheet = new Sheet(Math.min(MOST, room - Scroll.BESIDE_TEXT));
        Sheet over = beside ? new Sheet(BESIDE) : sheet;
        report.audit()
                .ifPresentOrElse(
                        audit -> {
                            AuditSheet.bars(sheet, audit);
                            AuditSheet.verdict(sheet, audit);
                        },
                        () -> AuditSheet.begin(sheet));
        if (beside) {
            AuditSheet.questions(sheet, report);
        }
        if (!periods().isEmpty()) {
            AuditSheet.trend(over, periods(), byQuarter ? "Over time, by quarter" : "Over time, by month");
        }
        if (!beside) {
            AuditSheet.questions(sheet, report);
        }
        scroll.draw(body.part(0, 0, room, body.rows()), sheet, beside ? over.rows() : 0, this::questions);
        if (beside) {
            canvas.upright(room + 1, y + 2, body.rows());
            over.draw(body.part(room + 3, 0, BESIDE, body.rows()), scroll.top());
        }
    }

    private List<RoleTrend.Period> periods() {
        return byQuarter ? report.quarters() : report.months();
    }
}
