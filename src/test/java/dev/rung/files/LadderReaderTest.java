package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderReaderTest {
    @TempDir
    Path folder;

    @Test
    void aWholeLadderIsReadWithItsDefaults() {
        Ladder ladder = SmallLadder.ladder();
        assertThat(ladder.id()).isEqualTo("mine");
        assertThat(ladder.about()).isEmpty();
        assertThat(ladder.level("pm").orElseThrow().after()).isEmpty();
        assertThat(ladder.level("head").orElseThrow().track()).isEqualTo(Track.LEADERSHIP);
        assertThat(ladder.competency("outcome").orElseThrow().kind()).isEqualTo(Kind.CORE);
        assertThat(ladder.readiness())
                .isEqualTo(new Readiness(75, new Readiness.Numbers(5, 2, 2), new Readiness.Numbers(6, 3, 3)));
    }

    @Test
    void expectationsComeInTheOrderOfTheLevels() {
        assertThat(SmallLadder.ladder()
                        .competency("outcome")
                        .orElseThrow()
                        .expectations()
                        .keySet())
                .containsExactly("pm", "head");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(SmallLadder.read("\uFEFF" + SmallLadder.JSON).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"after\": [\"pm\"]|\"after\": [\"staff\"]|mine.json:7: $.levels[1].after[0]: there is no level \"staff\"; name one of pm, head",
                "\"after\": [\"pm\"]|\"after\": [\"pm\", \"pm\"]|mine.json:7: $.levels[1].after[1]: \"pm\" is there twice; keep one",
                "\"after\": [\"pm\"]|\"after\": [\"head\"]|mine.json:7: $.levels[1].after: goes round in a loop: head after head; break it",
                "\"after\": [\"pm\"]|\"after\": \"pm\"|mine.json:7: $.levels[1].after: wants a list, not a text",
                "\"id\": \"head\"|\"id\": \"pm\"|mine.json:7: $.levels[1].id: the level id \"pm\" is there twice, first in line 6; give this one another",
                "\"id\": \"head\"|\"id\": \"Head of\"|mine.json:7: $.levels[1].id: \"Head of\" is not an id; ids are small letters, digits and hyphens, such as senior-pm",
                "\"title\": \"Head\",||mine.json:7: $.levels[1].title: is missing",
                "\"track\": \"leadership\"|\"track\": \"boss\"|mine.json:7: $.levels[1].track: \"boss\" is none of individual, leadership",
                "\"scope\": \"all\"|\"scpe\": \"all\"|mine.json:7: $.levels[1].scpe: is not a known field; known here are id, title, track, after, scope, horizon",
                "\"scope\": \"all\"|\"scope\": 3|mine.json:7: $.levels[1].scope: wants a text, not a number",
                "\"scope\": \"all\"|\"scope\": null|mine.json:7: $.levels[1].scope: wants a text, not null",
                "\"scope\": \"all\"|\"scope\": \"a\", \"scope\": \"b\"|mine.json:7: $.levels[1].scope: is there twice; keep one",
                "\"head\": {\"text\"|\"boss\": {\"text\"|mine.json:14: $.areas[0].competencies[0].expectations.boss: there is no level \"boss\"; name one of pm, head",
                "Moves budget between teams.| |mine.json:14: $.areas[0].competencies[0].expectations.head.text: is empty",
                "Moves budget|Moves\\u0007budget|mine.json:14: $.areas[0].competencies[0].expectations.head.text: has the character U+0007, which cannot be seen; take it out",
                "Moves budget|Moves\\u202Ebudget|mine.json:14: $.areas[0].competencies[0].expectations.head.text: has the character U+202E, which cannot be seen; take it out",
                "\"operating_percent\": 75|\"operating_percent\": 101|mine.json:21: $.readiness.operating_percent: wants a whole number from 1 to 100",
                "\"operating_percent\": 75|\"operating_percent\": \"75\"|mine.json:21: $.readiness.operating_percent: wants a whole number from 1 to 100",
                "\"window_quarters\": 5|\"window_quarters\": 1|mine.json:21: $.readiness.individual: asks for claims in 2 quarters, which 2 claims in a window of 1 quarters can never be",
                "\"window_quarters\": 5|\"window_quarters\": 1234567890123456789012|mine.json:21: $.readiness.individual.window_quarters: a number has at most 20 digits",
                "\"version\": \"1\",|\"version\": \"1\"|mine.json:4: $: is not JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries",
                "\"id\": \"mine\"|\"id\\u001b[2J\": \"mine\"|mine.json:1: $.id: is missing",
            })
    void aFaultNamesFileLineAndPath(String old, String text, String said) {
        assertThat(SmallLadder.with(old, text == null ? "" : text).faults())
                .first()
                .extracting(Fault::text)
                .isEqualTo(said);
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheFile() {
        String json = SmallLadder.JSON
                .replace("\"version\": \"1\",", "")
                .replace("[\"pm\"]", "[\"staff\"]")
                .replace("\"core\"", "\"big\"")
                .replace("Which number?", "");
        assertThat(SmallLadder.read(json).faults())
                .extracting(Fault::path)
                .containsExactly(
                        "$.version",
                        "$.levels[1].after[0]",
                        "$.areas[0].competencies[0].kind",
                        "$.areas[0].competencies[0].expectations.pm.questions[0]");
    }

    @Test
    void aRefusalTellsTheFirstFaultAndHowManyMoreThereAre() {
        LadderReading reading = SmallLadder.read("{\"id\": \"mine\"}");
        assertThat(reading.ladder()).isEmpty();
        assertThatThrownBy(reading::orRefuse)
                .isInstanceOf(Refusal.class)
                .hasMessage("mine.json:1: $.version: is missing (and 3 more)");
    }

    @Test
    void aLoopOfThreeIsNamedOnceWithItsWay() {
        String level = "{\"id\": \"%s\", \"title\": \"T\", \"track\": \"individual\", \"after\": [\"%s\"]}";
        String levels = String.join(
                ",\n", List.of(level.formatted("a", "c"), level.formatted("b", "a"), level.formatted("c", "b")));
        LadderReading reading = SmallLadder.read(SmallLadder.JSON
                .replaceAll("(?s)\"levels\": \\[.*?\\n  ]", "\"levels\": [" + levels + "]")
                .replace("\"pm\": {", "\"a\": {")
                .replace("\"head\": {", "\"b\": {"));
        assertThat(reading.faults())
                .extracting(Fault::text)
                .containsExactly(
                        "mine.json:5: $.levels[0].after: goes round in a loop: a after c after b after a; break it");
    }

    @Test
    void aLadderWithoutLevelsOrCompetenciesIsNone() {
        assertThat(SmallLadder.read("{\"id\":\"a\",\"version\":\"1\",\"title\":\"A\",\"levels\":[],\"areas\":[]}")
                        .faults())
                .extracting(Fault::message)
                .containsExactly("a ladder wants at least one level", "a ladder wants at least one competency");
    }

    @Test
    void aCompetencyIdIsUnique() {
        String json = SmallLadder.JSON.replace(
                "\"areas\": [",
                "\"areas\": [{\"title\": \"A\", \"competencies\": [{\"id\": \"outcome\", \"title\": \"O\", \"expectations\": {}}]},");
        assertThat(SmallLadder.read(json).faults())
                .extracting(Fault::path)
                .containsExactly("$.areas[1].competencies[0].id");
    }

    @Test
    void twoHundredLevelsOfNestingAreRefused() {
        LadderReading reading = SmallLadder.read("{\"levels\": " + "[".repeat(200) + "]".repeat(200) + "}");
        assertThat(reading.faults()).hasSize(1);
        assertThat(reading.faults().get(0).text())
                .startsWith("mine.json:1: $.levels[0][0]")
                .endsWith("is nested more than 32 deep");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("big.json");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(100L * 1024 * 1024);
        }
        assertThat(LadderReader.read(file).faults())
                .extracting(Fault::message)
                .containsExactly("is larger than 8 MB (100 MB); that is not read");
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsAFault() {
        assertThat(LadderReader.read(folder.resolve("none.json"))
                        .faults()
                        .get(0)
                        .text())
                .endsWith("none.json: there is no such file");
        assertThat(LadderReader.read(folder).faults().get(0).message()).isEqualTo("is a folder, not a file");
    }

    @Test
    void invalidUtf8IsToldWithLineAndByte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\n\"id\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFC);
        bytes.write("\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(LadderReader.read("mine.json", bytes.toByteArray()).faults())
                .extracting(Fault::text)
                .containsExactly("mine.json:2: byte 9 (0xFC) is not UTF-8; it looks like Windows-1252,"
                        + " where that byte is “ü”; save the file as UTF-8");
    }

    @Test
    void utf16IsRefusedByName() {
        assertThat(LadderReader.read("mine.json", "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE))
                        .faults())
                .extracting(Fault::text)
                .containsExactly("mine.json: is UTF-16; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|mine.json: is empty; it wants one JSON object",
                "[]|mine.json:1: $: wants an object, not a list",
                "{} {}|mine.json:1: $: there is more after the end of the JSON value; take it away",
                "{'|mine.json:1: $: is not JSON: Unexpected character",
                "{\"a\": [1,|mine.json:1: $.a: is not JSON: Unexpected end-of-input",
                "{\"a\": 01}|mine.json:1: $: is not JSON: Invalid numeric value",
                "{\"a\": NaN}|mine.json:1: $: is not JSON: Non-standard token",
            })
    void whatIsNoJsonObjectIsExplained(String json, String said) {
        assertThat(SmallLadder.read(json).faults().get(0).text())
                .startsWith(said)
                .doesNotContain("Source", "\n");
    }

    @Test
    void aTextOfMoreThanTwoMegabytesAndALongNameAreRefused() {
        assertThat(SmallLadder.read("{\"id\": \"" + "x".repeat(2_100_000) + "\"}")
                        .faults()
                        .get(0)
                        .text())
                .isEqualTo("mine.json:1: $.id: is longer than allowed; texts have at most 2 MB");
        assertThat(SmallLadder.read("{\"" + "x".repeat(101) + "\": 1}")
                        .faults()
                        .get(0)
                        .message())
                .endsWith("is longer than 100 characters");
    }

    @Test
    void aMillionFaultsAreCountedAndAHundredTold() {
        String json = "{\"levels\": [" + "1,".repeat(90) + "1], \"areas\": [" + "1,".repeat(150) + "1]}";
        List<Fault> faults = SmallLadder.read(json).faults();
        assertThat(faults).hasSize(101);
        assertThat(faults.get(100).message()).endsWith("more faults; mend these first");
    }
}
