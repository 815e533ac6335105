package dev.rung.files;

import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.text.Amount;
import dev.rung.files.EvidenceImport.RowFault;
import dev.rung.files.InitiativeImport.StatusReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of an export one by one; a row with a fault is not imported, not even in part. */
final class InitiativeRows {
    private static final int LONGEST_TITLE = 500;

    /** {@code Anna Müller <anna@example.com>}, as Azure DevOps writes people. */
    private static final Pattern ADDRESS = Pattern.compile(" ?<[^<>]*>$");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final InitiativeColumns columns;
    private final Days days;
    private final Map<String, Stage> chosen;
    private final LocalDate today;
    private final Map<String, StatusReading> statuses = new LinkedHashMap<>();
    private final List<InitiativeImport.Row> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** Days as they were read before, because exports repeat them by the thousand. */
    private final Map<String, Days.Day> firstDays = new HashMap<>();

    private final Map<String, Days.Day> lastDays = new HashMap<>();
    private int overWithoutDay;
    private int overdue;
    private int approximate;

    InitiativeRows(InitiativeColumns columns, Days days, Map<String, Stage> chosen, LocalDate today) {
        this.columns = columns;
        this.days = days;
        this.chosen = chosen;
        this.today = today;
    }

    List<InitiativeImport.Row> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    List<StatusReading> statuses() {
        return List.copyOf(statuses.values());
    }

    void read(CsvTable.Row row) {
        int before = faults.size();
        if (row.cells().stream().skip(columns.count()).anyMatch(c -> !c.isBlank())) {
            fault(row, "", "has more cells than the header; put a cell with a separator in it in quotes");
            return;
        }
        String title = oneLine(columns.cell(row, InitiativeField.TITLE));
        if (title.isEmpty()) {
            fault(row, columns.heading(InitiativeField.TITLE), "is empty; name the initiative");
        } else if (title.length() > LONGEST_TITLE) {
            fault(
                    row,
                    columns.heading(InitiativeField.TITLE),
                    "is longer than " + LONGEST_TITLE + " characters; shorten it");
        }
        Optional<LocalDate> created = day(row, InitiativeField.CREATED);
        Optional<LocalDate> starts = day(row, InitiativeField.STARTS);
        Optional<LocalDate> launch = day(row, InitiativeField.LAUNCH);
        Optional<LocalDate> ended = day(row, InitiativeField.LAUNCHED);
        if (faults.size() > before) {
            return;
        }
        Stage told = status(columns.cell(row, InitiativeField.STATUS));
        boolean over = told.compareTo(Stage.LAUNCHED) >= 0 && told != Stage.DROPPED;
        if (over && ended.filter(day -> day.isAfter(today)).isPresent()) {
            fault(
                    row,
                    columns.heading(InitiativeField.LAUNCHED),
                    ended.get() + " is still to come, and the status says it is over; mend one of them");
            return;
        }
        count(told, ended);
        rows.add(new InitiativeImport.Row(
                row.number(),
                row.line(),
                new InitiativeDraft(
                        title,
                        told == Stage.LAUNCHED && ended.isEmpty() ? Stage.COMMITTED : told,
                        owner(columns.cell(row, InitiativeField.OWNER)),
                        oneLine(columns.cell(row, InitiativeField.LINK)),
                        created,
                        starts,
                        launch,
                        over ? ended : Optional.empty())));
    }

    private static String owner(String cell) {
        String name = oneLine(cell);
        return name.endsWith(">") ? ADDRESS.matcher(name).replaceFirst("") : name;
    }

    private static String oneLine(String cell) {
        return SPACES.matcher(cell).replaceAll(" ");
    }

    private void count(Stage told, Optional<LocalDate> ended) {
        if (told == Stage.LAUNCHED) {
            overWithoutDay += ended.isEmpty() ? 1 : 0;
            overdue += ended.filter(day -> Week.TWELVE.dueAfter(day).isBefore(today))
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    private Stage status(String written) {
        String status = oneLine(written);
        return statuses.compute(
                        status,
                        (same, seen) -> Optional.ofNullable(seen)
                                .map(s -> new StatusReading(same, s.stage(), s.known(), s.rows() + 1))
                                .orElseGet(() -> first(same)))
                .stage();
    }

    private StatusReading first(String status) {
        Optional<Stage> known = Optional.ofNullable(chosen.get(status)).or(() -> ToolStatus.stage(status));
        return new StatusReading(status, known.orElse(Stage.IDEA), known.isPresent(), 1);
    }

    private Optional<LocalDate> day(CsvTable.Row row, InitiativeField field) {
        String cell = columns.cell(row, field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        boolean last = field == InitiativeField.LAUNCH;
        Days.Day day = (last ? lastDays : firstDays).computeIfAbsent(cell, c -> days.read(ToolDays.plain(c, last)));
        if (day.day().isEmpty()) {
            fault(row, columns.heading(field), day.fault());
        }
        approximate += day.approximate() ? 1 : 0;
        return day.day();
    }

    private void fault(CsvTable.Row row, String column, String message) {
        faults.add(new RowFault(row.number(), row.line(), column, message));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!columns.has(InitiativeField.STATUS)) {
            notes.add("No column tells a status; all become ideas.");
        } else {
            statuses.values().stream()
                    .filter(s -> !s.known())
                    .limit(20)
                    .forEach(s -> notes.add(
                            s.status().isEmpty()
                                    ? Amount.of(s.rows(), "row") + " without a status: "
                                            + (s.rows() == 1 ? "becomes an idea." : "become ideas.")
                                    : Shown.quoted(s.status()) + " is no status rung knows; "
                                            + Amount.of(s.rows(), "row") + " with it "
                                            + (s.rows() == 1 ? "becomes an idea." : "become ideas.")));
        }
        if (approximate > 0) {
            notes.add(Amount.of(approximate, "date") + " of a month only: read as its first day.");
        }
        if (overWithoutDay > 0) {
            notes.add(
                    Amount.of(overWithoutDay, "row")
                            + " said to be over without a day: taken as committed until the day it reached customers is written.");
        }
        if (overdue > 0) {
            notes.add(Amount.of(overdue, "row")
                    + " launched more than 12 weeks ago: the reviews are overdue until a postmortem is written or it"
                    + " is dropped.");
        }
        return notes;
    }
}
