package dev.rung.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an export of a planning tool tells of an initiative, and what Jira, Linear, Asana, Trello, Notion, Azure DevOps,
 * Productboard and hand-made tables, English or German, call it. The first word of each is rung's own.
 */
public enum InitiativeField {
    TITLE(
            "title",
            "summary",
            "name",
            "card name",
            "task name",
            "feature name",
            "feature",
            "initiative",
            "initiative name",
            "project",
            "project name",
            "epic name",
            "epic",
            "idea",
            "item",
            "task",
            "headline",
            "titel",
            "zusammenfassung",
            "vorhaben",
            "initiativtitel",
            "aufgabe",
            "projekt"),
    STATUS(
            "status",
            "state",
            "stage",
            "list name",
            "list",
            "section column",
            "section",
            "column",
            "workflow state",
            "feature status",
            "project status",
            "phase",
            "board column",
            "zustand",
            "stand",
            "spalte",
            "liste",
            "stufe"),
    OWNER(
            "owner",
            "assignee",
            "assigned to",
            "assign",
            "lead",
            "project lead",
            "members",
            "member",
            "person",
            "responsible",
            "dri",
            "pm",
            "product manager",
            "assignee name",
            "assignees",
            "verantwortlich",
            "verantwortlicher",
            "verantwortliche",
            "zugewiesen an",
            "zugewiesene person",
            "zuständig",
            "bearbeiter",
            "besitzer",
            "eigentümer"),
    CREATED(
            "created",
            "created at",
            "created date",
            "created time",
            "created on",
            "date created",
            "creation date",
            "erstellt",
            "erstellt am",
            "erstelldatum",
            "angelegt",
            "angelegt am"),
    STARTS(
            "start",
            "starts",
            "start date",
            "starts on",
            "started",
            "started at",
            "timeframe start",
            "timeline start",
            "target start",
            "planned start",
            "begin",
            "begin date",
            "startdatum",
            "beginn",
            "geplanter start",
            "startet am"),
    LAUNCH(
            "launch",
            "launch date",
            "planned launch",
            "target date",
            "due date",
            "due",
            "due on",
            "deadline",
            "target end",
            "planned end",
            "end date",
            "finish date",
            "timeframe end",
            "timeline end",
            "release date",
            "timeframe",
            "timeline",
            "dates",
            "date",
            "target",
            "fälligkeitsdatum",
            "fällig am",
            "fällig",
            "frist",
            "termin",
            "zieldatum",
            "zieltermin",
            "enddatum",
            "ende",
            "geplante einführung",
            "einführung"),
    LAUNCHED(
            "launched",
            "launched on",
            "launched at",
            "went live",
            "live since",
            "go live",
            "released",
            "released on",
            "shipped",
            "shipped on",
            "resolved",
            "resolution date",
            "completed",
            "completed at",
            "completed on",
            "completion date",
            "date completed",
            "closed date",
            "closed at",
            "closed on",
            "done date",
            "actual end",
            "erledigt am",
            "erledigt",
            "abgeschlossen am",
            "abgeschlossen",
            "aufgelöst",
            "gelöst",
            "veröffentlicht am",
            "eingeführt am",
            "live seit"),
    LINK(
            "link",
            "url",
            "links",
            "card url",
            "issue url",
            "project url",
            "permalink",
            "web url",
            "productboard link",
            "reference",
            "verweis",
            "adresse");

    private final List<String> names;

    InitiativeField(String... names) {
        this.names = List.of(names);
    }

    /** As commands and screens spell it: {@code title}. */
    public String id() {
        return names.get(0);
    }

    /** Whether its cells are days. */
    boolean isDay() {
        return this == CREATED || this == STARTS || this == LAUNCH || this == LAUNCHED;
    }

    public static Optional<InitiativeField> named(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** How well a heading fits: its place among the names, the best 0; −1 when it is none of them. */
    int fit(String heading) {
        return names.indexOf(words(heading));
    }

    /** Without case, signs and the wrapping Jira puts around its custom fields. */
    private static String words(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\s*(?:custom field|benutzerdefiniertes feld)\\s*\\((.*)\\)\\s*$", "$1")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
