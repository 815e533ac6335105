package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule.Kind;
import dev.rung.domain.role.LeftOut;
import dev.rung.domain.role.WeekHours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarImportServiceTest {
    private static final Path QUARTER = Path.of("src/test/resources/dev/rung/files/calendar/quarter.ics");

    @TempDir
    private Path folder;

    private Rung rung;
    private CalendarImportService imports;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        rung = Rung.open(Places.of(Map.of(), folder.toString(), ""), clock);
        rung.profile().begin("Mara", "owner-pm", "senior-pm", Optional.empty(), "EUR");
        imports = rung.calendarImports();
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private CalendarPreview preview(Path file) {
        return imports.preview(
                imports.read(file, Progress.UNSEEN), imports.usualFrom(), imports.usualTo(), Set.of(), Progress.UNSEEN);
    }

    @Test
    void thePreviewSaysWhatTwelveWholeWeeksComeTo() {
        CalendarPreview preview = preview(QUARTER);

        assertThat(preview.from()).isEqualTo("2026-08-24");
        assertThat(preview.to()).isEqualTo("2026-11-15");
        assertThat(preview.me()).containsExactly("ann@rung.example");
        // Half an hour, of which a quarter is shared with the stand-up.
        assertThat(preview.weeks().minutes(Activity.PEOPLE)).isEqualTo(12 * 22);
        assertThat(preview.weeks().leftOut())
                .containsOnly(
                        Map.entry(LeftOut.ALL_DAY, 1),
                        Map.entry(LeftOut.CANCELLED, 1),
                        Map.entry(LeftOut.DECLINED, 1),
                        Map.entry(LeftOut.FREE, 3),
                        Map.entry(LeftOut.OUTSIDE, 1));
        assertThat(preview.weeks().unsorted())
                .extracting(u -> u.words() + " " + u.minutes() + " " + u.rounds())
                .startsWith("jour fixe technik 720 12", "steering committee größe güte 540 3", "zebra sync 360 6");
        assertThat(preview.written()).hasSize(12);
        assertThat(preview.typed()).isEmpty();
    }

    @Test
    void anAnswerIsARuleThatSortsAtOnceAndIsKept() {
        CalendarPreview preview = preview(QUARTER);
        long before = preview.weeks().minutes(Activity.STRATEGY);

        CalendarPreview sorted = imports.sort(preview, Kind.WORDS, "jour fixe technik", Activity.STRATEGY);
        assertThat(sorted.weeks().minutes(Activity.STRATEGY)).isEqualTo(before + 720);
        assertThat(sorted.weeks().unsorted()).extracting(u -> u.words()).doesNotContain("jour fixe technik");

        CalendarPreview partner = imports.sort(sorted, Kind.ATTENDEE, "@partner.example", Activity.GO_TO_MARKET);
        assertThat(partner.weeks().unsorted()).extracting(u -> u.words()).doesNotContain("zebra sync");
        assertThat(preview(QUARTER).weeks().unsorted())
                .isEqualTo(partner.weeks().unsorted());

        rung.changes().undo();
        assertThat(imports.again(partner).weeks().unsorted())
                .extracting(u -> u.words())
                .contains("zebra sync");
    }

    @Test
    void theHoursAreOneChangeThatUndoTakesBackAndTypedWeeksStay() {
        LocalDate week = LocalDate.of(2026, 11, 2);
        rung.roles().put(week, Map.of(Activity.DELIVERY, 600));
        CalendarPreview preview = preview(QUARTER);
        assertThat(preview.typed()).containsExactly(week);

        CalendarHours taken = imports.accept(preview);
        assertThat(taken.written()).hasSize(11).doesNotContain(week);
        assertThat(taken.typed()).containsExactly(week);
        List<WeekHours> weeks = rung.roles().weeks(preview.from(), preview.to());
        assertThat(weeks).hasSize(12);
        assertThat(weeks)
                .filteredOn(w -> w.source() == WeekHours.Source.TYPED)
                .containsExactly(new WeekHours(week, WeekHours.Source.TYPED, Map.of(Activity.DELIVERY, 600)));
        assertThat(weeks.get(0).minutes())
                .isEqualTo(preview.weeks().weeks().get(weeks.get(0).week()));

        imports.accept(preview(QUARTER));
        assertThat(rung.roles().weeks(preview.from(), preview.to())).isEqualTo(weeks);
        rung.changes().undo();
        rung.changes().undo();
        assertThat(rung.roles().weeks(preview.from(), preview.to())).hasSize(1);
    }

    @Test
    void anotherAddressChangesWhatIsDeclined() {
        CalendarPreview ben = imports.as(preview(QUARTER), Set.of(" Ben@Rung.example"));
        assertThat(ben.me()).containsExactly("ben@rung.example");
        assertThat(ben.weeks().leftOut()).doesNotContainKey(LeftOut.DECLINED);
        assertThatThrownBy(() -> imports.as(ben, Set.of("Ben")))
                .isInstanceOf(Refusal.class)
                .hasMessage("“Ben” is no mail address; write one such as ann@example.org.");
    }

    @Test
    void weeksThatHaveNotBegunOrEndBeforeTheyBeginAreRefused() {
        CalendarReading reading = imports.read(QUARTER, Progress.UNSEEN);
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThatThrownBy(() -> imports.preview(reading, day, day, Set.of(), Progress.UNSEEN))
                .hasMessage("The week of 2026-11-23 is still to come; hours are taken of weeks that have begun.");
        assertThatThrownBy(() -> imports.preview(reading, day, day.minusDays(1), Set.of(), Progress.UNSEEN))
                .hasMessageContaining("before they begin");
        CalendarPreview one = imports.preview(
                reading, LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 11), Set.of(), Progress.UNSEEN);
        assertThat(one.weeks().weeks()).containsOnlyKeys(LocalDate.of(2026, 11, 9));
    }

    @Test
    void whatNobodyWantsAnyMoreEndsWhereItStands() throws IOException {
        Path file = folder.resolve("long.ics");
        Files.writeString(
                file,
                "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nDTSTART:20261102T090000Z\nEND:VEVENT\n".repeat(30_000)
                        + "END:VCALENDAR\n");
        assertThatThrownBy(() -> imports.read(file, (done, total) -> {
                    throw Refusal.usage("Cancelled; nothing was changed.");
                }))
                .hasMessage("Cancelled; nothing was changed.");
        CalendarReading reading = imports.read(file, Progress.UNSEEN);
        assertThatThrownBy(() ->
                        imports.preview(reading, imports.usualFrom(), imports.usualTo(), Set.of(), (done, total) -> {
                            throw Refusal.usage("Cancelled; nothing was changed.");
                        }))
                .hasMessage("Cancelled; nothing was changed.");
    }

    @Test
    void weeksWithoutSortedHoursCannotBeTakenOver() {
        CalendarPreview none = imports.preview(
                imports.read(QUARTER, Progress.UNSEEN),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                Set.of(),
                Progress.UNSEEN);
        assertThatThrownBy(() -> imports.accept(none))
                .hasMessage("There are no sorted hours in these weeks, so there is nothing to take over.");
    }

    @Test
    void titlesAndAttendeesAreWrittenNowhere() throws IOException {
        List<String> canaries =
                List.of("canarytitle", "CanaryTitle", "canaryperson", "canaryorg", "CanaryNote", "canaryplace");
        Path file = folder.resolve("elsewhere").resolve("calendar.ics");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART:20261102T090000Z
                DTEND:20261102T100000Z
                SUMMARY:CanaryTitle
                DESCRIPTION:CanaryNote
                LOCATION:canaryplace
                ORGANIZER:mailto:ann@canaryorg.example
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:canaryperson@rung.example
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART:20261103T090000Z
                DTEND:20261103T100000Z
                SUMMARY:Stand-up CanaryTitle
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:canaryperson@rung.example
                END:VEVENT
                END:VCALENDAR
                """);
        CalendarPreview preview = preview(file);
        assertThat(preview.weeks().unsorted()).hasSize(1);
        assertThat(imports.accept(preview).written()).hasSize(1);
        rung.safekeeping().export(folder.resolve("all.json"), false);
        rung.safekeeping().backup(folder.resolve("copy.db"), false);
        look(canaries, file);
        rung.changes().undo();
        rung.close();
        look(canaries, file);
    }

    private void look(List<String> canaries, Path except) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(f -> !f.equals(except))
                    .toList();
            assertThat(all).hasSizeGreaterThan(2);
            for (Path each : all) {
                String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertThat(canaries).as(each.toString()).noneMatch(bytes::contains);
            }
        }
    }
}
