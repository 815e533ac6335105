package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Golden;
import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.files.EvidenceImport.Choices;
import dev.rung.files.EvidenceImport.Column;
import dev.rung.files.EvidenceImport.DateOrder;
import dev.rung.files.EvidenceImport.Format;
import dev.rung.files.EvidenceImport.Row;
import dev.rung.files.EvidenceImport.RowFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceCsvTest {
    private static final String HEADER =
            "on,title,situation,action,result,link,witness,lever,scope,metric,metric_baseline,"
                    + "metric_result,metric_source,claims,private";

    @TempDir
    Path folder;

    private static EvidenceImport read(String text, Choices choices) {
        return EvidenceCsv.read("e.csv", text.getBytes(StandardCharsets.UTF_8), choices);
    }

    private static EvidenceImport read(String text) {
        return read(text, Choices.NONE);
    }

    private static String written(List<EvidenceDraft> drafts) {
        StringBuilder out = new StringBuilder();
        EvidenceCsv.write(out, drafts);
        return out.toString();
    }

    @Test
    void theHeaderIsExactlyThis() {
        assertThat(EvidenceCsv.HEADER).isEqualTo(HEADER);
    }

    @Test
    void aWrittenRowIsReadable() {
        EvidenceDraft draft = new EvidenceDraft(
                LocalDate.of(2026, 3, 14),
                "=SUM(A1)",
                "a, b",
                "said \"yes\"",
                "line\nbreak",
                "https://example.com",
                "@ana",
                Optional.of(Lever.ENABLED),
                "",
                new Measurement("churn", "-3 %", "+1 %", "finance"),
                List.of(new ExpectationId("c", "pm"), new ExpectationId("d", "pm")),
                true);
        assertThat(written(List.of(draft)))
                .isEqualTo(HEADER
                        + "\n2026-03-14,'=SUM(A1),\"a, b\",\"said \"\"yes\"\"\",\"line\nbreak\",https://example.com,"
                        + "'@ana,enabled,,churn,'-3 %,'+1 %,finance,\"c@pm;d@pm\",yes\n");
    }

    @Test
    void writingAndReadingLosesNothing() {
        Random random = new Random(7);
        String[] pieces = {
            "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", " ", "ä", "日本", "😀", "x", "\u202E", "\u0007"
        };
        for (int round = 0; round < 300; round++) {
            List<EvidenceDraft> drafts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                List<String> t = new ArrayList<>();
                for (int f = 0; f < 12; f++) {
                    StringBuilder text = new StringBuilder();
                    for (int n = random.nextInt(6); n > 0; n--) {
                        text.append(pieces[random.nextInt(pieces.length)]);
                    }
                    t.add(text.toString());
                }
                drafts.add(new EvidenceDraft(
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)),
                        t.get(0) + "t" + t.get(1),
                        t.get(2),
                        t.get(3),
                        t.get(4),
                        t.get(5),
                        t.get(6),
                        random.nextBoolean() ? Optional.of(Lever.BUILT) : Optional.empty(),
                        t.get(7),
                        new Measurement(t.get(8), t.get(9), t.get(10), t.get(11)),
                        random.nextBoolean() ? List.of(new ExpectationId("c", "l")) : List.of(),
                        random.nextBoolean()));
            }
            EvidenceImport back = read(written(drafts));
            assertThat(back.format()).isEqualTo(Format.CANONICAL_CSV);
            assertThat(back.faults()).isEmpty();
            assertThat(back.rows()).extracting(Row::draft).containsExactlyElementsOf(drafts);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14.3.2026,t,,,,,,,,,,,,,|row 2, on: \"14.3.2026\" is no day; write it as 2026-03-14",
                "2026-03-14, ,,,,,,,,,,,,,|row 2, title: is empty; say in a line what happened",
                "2026-03-14,t,,,,,,helped,,,,,,,|row 2, lever: \"helped\" is none of did, enabled, built; write one of them or nothing",
                "2026-03-14,t,,,,,,,,,,,,,no|row 2, private: \"no\" is neither yes nor empty; write one of them",
                "2026-03-14,t,,,,,,,,,,,,outcome,|row 2, claims: \"outcome\" is no claim; write it as competency@level, such as outcome-ownership@pm",
                "2026-03-14,t|row 2: has 2 cells; the header has 15",
                "2026-03-14,t,,,,,,,,,,,,x@pm,|row 2, claims: the ladder mine has no competency \"x\"; it has outcome",
                "2026-03-14,t,,,,,,,,,,,,outcome@vp,|row 2, claims: the ladder mine has no level \"vp\"; it has pm, head",
            })
    void aFaultyRowOfTheCanonicalFormSaysHowToMendIt(String row, String said) {
        EvidenceImport preview = read(
                HEADER + "\n" + row + "\n", new Choices(Optional.empty(), Map.of(), Optional.of(SmallLadder.ladder())));
        assertThat(preview.faults()).extracting(RowFault::text).containsExactly(said);
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.whole()).isFalse();
    }

    @Test
    void headingsAreGuessedAndCanBeSetByHand() {
        String text = "Datum;Was;Ergebnis;Sonstiges;Wer\n14.3.2026;Preisblatt;+4 %;x;Ana\n";
        EvidenceImport preview = read(text);
        assertThat(preview.columns())
                .extracting(Column::field)
                .containsExactly(
                        Optional.of(EvidenceField.ON),
                        Optional.of(EvidenceField.TITLE),
                        Optional.of(EvidenceField.RESULT),
                        Optional.empty(),
                        Optional.empty());
        assertThat(preview.notes())
                .containsExactly("Columns are separated by semicolons.", "Not used: \"Sonstiges\", \"Wer\".");
        EvidenceImport chosen =
                read(text, new Choices(Optional.empty(), Map.of(5, EvidenceField.WITNESS), Optional.empty()));
        assertThat(chosen.rows().get(0).draft().witness()).isEqualTo("Ana");
    }

    @Test
    void aHeadingThatNamesAFieldGoesBeforeOneThatOnlyBeginsLikeIt() {
        assertThat(read("when,what I learned,what\n2026-03-14,much,Price page\n")
                        .rows()
                        .get(0)
                        .draft()
                        .title())
                .isEqualTo("Price page");
    }

    @Test
    void theNameOfTheFileTellsItsKind() throws IOException {
        Path brag = folder.resolve("BRAG.MD");
        Files.write(brag, resource("brag.md"));
        assertThat(EvidenceImport.read(brag, Choices.NONE).format()).isEqualTo(Format.MARKDOWN);
        Path csv = folder.resolve("e.csv");
        Files.writeString(csv, HEADER + "\n");
        assertThat(EvidenceImport.read(csv, Choices.NONE).whole()).isFalse();
    }

    @Test
    void anAmbiguousColumnWantsAChoice() {
        String text = "date,title\n03/04/2026,a\n05/06/2026,b\n";
        assertThat(read(text).faults()).hasSize(2);
        Choices choice = new Choices(Optional.of(DateOrder.DAY_FIRST), Map.of(), Optional.empty());
        assertThat(read(text, choice).rows())
                .extracting(r -> r.draft().on().toString())
                .containsExactly("2026-04-03", "2026-06-05");
    }

    @Test
    void aTableWithoutDateOrTitleSaysSo() {
        assertThat(read("a,b\n1,2\n").faults())
                .extracting(RowFault::text)
                .containsExactly(
                        "row 1: no column looks like a date; name one “date” in the first row",
                        "row 1: no column says what happened; name one “title” in the first row");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("big.csv");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(100L * 1024 * 1024);
        }
        assertThatThrownBy(() -> EvidenceCsv.read(file, Choices.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("big.csv: is larger than 32 MB (100 MB); that is not read");
    }

    @Test
    void aSpreadsheetOfSixtyRowsIsPreviewedAsExpected() throws IOException {
        EvidenceImport preview =
                EvidenceCsv.read("evidence.csv", resource("evidence-from-spreadsheet.csv"), Choices.NONE);
        assertThat(preview.rows()).hasSize(55);
        assertThat(preview.faults()).hasSize(5);
        Golden.check("import/spreadsheet.txt", PreviewText.of(preview));
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = EvidenceCsvTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
