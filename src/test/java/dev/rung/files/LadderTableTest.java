package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Track;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTableTest {
    private static LadderReading read(String csv) {
        return LadderTable.read("l.csv", csv.getBytes(StandardCharsets.UTF_8), "acme-pm");
    }

    @Test
    void competenciesDownAndLevelsAcross() {
        Ladder ladder = read("""
                Area;Competency;PM;Senior PM;Head of Product
                Geschäft;Größe & Wirkung;"Names the metric.
                - a baseline
                • a target";Moves the metric.;
                ;Money;;;Moves budget.
                Customer;顧客;Visits.;;
                """).orRefuse();
        assertThat(ladder.title()).isEqualTo("Acme pm");
        assertThat(ladder.levels()).extracting(Level::id).containsExactly("pm", "senior-pm", "head-of-product");
        assertThat(ladder.levels())
                .extracting(Level::after)
                .containsExactly(List.of(), List.of("pm"), List.of("senior-pm"));
        assertThat(ladder.levels())
                .extracting(Level::track)
                .containsExactly(Track.INDIVIDUAL, Track.INDIVIDUAL, Track.LEADERSHIP);
        assertThat(ladder.areas()).extracting(Area::title).containsExactly("Geschäft", "Customer");
        assertThat(ladder.competencies())
                .extracting(Competency::id)
                .containsExactly("grosse-wirkung", "money", "competency-1");
        assertThat(ladder.competency("grosse-wirkung").orElseThrow().at("pm"))
                .contains(
                        new Expectation("Names the metric.", List.of("a baseline", "a target"), List.of(), List.of()));
        assertThat(ladder.competency("money").orElseThrow().expectations().keySet())
                .containsExactly("head-of-product");
    }

    @Test
    void aTableWithoutAnAreaColumnHasOneArea() {
        Ladder ladder = read(",PM,Senior\nMoney,Names it.,Moves it.\n").orRefuse();
        assertThat(ladder.areas()).extracting(Area::title).containsExactly("Competencies");
        assertThat(ladder.levels()).extracting(Level::id).containsExactly("pm", "senior");
    }

    @Test
    void oneRowPerCompetencyAndLevel() {
        Ladder ladder = read("""
                Level,Competency,Description,Examples,Warning signs,Questions,Category
                PM,Money,Names it.,a page; a number,nothing written,Which?,Business
                Senior,,Moves it.,,,,
                PM,Customer,Visits.,,,,Market
                """).orRefuse();
        assertThat(ladder.competency("money").orElseThrow().at("pm"))
                .contains(new Expectation(
                        "Names it.", List.of("a page", "a number"), List.of("nothing written"), List.of("Which?")));
        assertThat(ladder.competency("money").orElseThrow().at("senior")).isPresent();
        assertThat(ladder.areas()).extracting(Area::title).containsExactly("Business", "Market");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Skill,PM,PM\nMoney,a,b'|l.csv:1: row 1: the level \"PM\" is there twice; keep one",
                "'Skill,PM\nMoney,a\nMoney,b'|l.csv:3: row 3: the competency \"Money\" is there twice; keep one",
                "'Skill,PM\n,a'|l.csv:2: row 2 names no competency; write one in column 1",
                "'Skill,PM\nMoney,a,b'|l.csv:2: row 2 has a cell in column 3, which has no heading; write the level’s title there",
                "'Skill,Level,Text\nMoney,,a'|l.csv:2: row 2 names no level; write it",
                "'Skill,Level,Text\nMoney,PM,a\nMoney,PM,b'|l.csv:3: row 3: \"Money\" at \"PM\" is there twice, first in row 2; keep one",
                "'Skill,PM\nMoney,'|l.csv: has no expectation; it wants competencies down and levels across, or the columns competency, level and expectation",
            })
    void faultsNameTheRow(String csv, String said) {
        assertThat(read(csv).faults()).extracting(Fault::text).contains(said);
    }

    @Test
    void hiddenCharactersAreNotTakenOver() {
        assertThat(read("Skill,PM\nMoney,a\u202Eb\n").faults())
                .extracting(Fault::text)
                .containsExactly("l.csv: $.areas[0].competencies[0].expectations.pm.text: has the character U+202E,"
                        + " which cannot be seen; take it out");
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertThatThrownBy(() -> LadderTable.read("l.csv", new byte[0], "../x"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("\"../x\" is not an id");
    }

    @ParameterizedTest
    @CsvSource({
        "Product Manager,INDIVIDUAL",
        "Senior Product Manager,INDIVIDUAL",
        "Group Product Manager,LEADERSHIP",
        "Lead PM,LEADERSHIP",
        "Director of Product,LEADERSHIP",
        "VP,LEADERSHIP",
        "Engineering Manager,LEADERSHIP",
        "Principal PM,INDIVIDUAL",
        "CPO,LEADERSHIP",
        "Produktmanager,INDIVIDUAL"
    })
    void theTitleTellsTheTrack(String title, Track track) {
        assertThat(read("Skill," + title + "\nMoney,a\n")
                        .orRefuse()
                        .levels()
                        .get(0)
                        .track())
                .isEqualTo(track);
    }

    @Test
    void theLadderToStartFromIsValidAndWithoutWarnings() {
        LadderReading reading = SmallLadder.read(LadderTemplate.text("ours"));
        assertThat(reading.orRefuse().id()).isEqualTo("ours");
        assertThat(LadderCheck.check(reading)).extracting(LadderWarning::text).isEmpty();
        assertThatThrownBy(() -> LadderTemplate.text("\"x")).isInstanceOf(Refusal.class);
    }
}
