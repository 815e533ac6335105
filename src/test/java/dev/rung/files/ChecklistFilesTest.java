package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Checklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistFilesTest {
    @TempDir
    Path folder;

    private ChecklistFiles files;

    @BeforeEach
    void open() {
        files = new ChecklistFiles(folder);
    }

    private Path own(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }

    private List<String> faults() {
        return files.all().stream()
                .flatMap(l -> l.reading().faults().stream())
                .map(Fault::text)
                .toList();
    }

    @Test
    void withoutAFolderTheShippedOnesAreThere() {
        ChecklistFiles none = new ChecklistFiles(folder.resolve("none"));
        assertThat(none.usable()).extracting(Checklist::id).isEqualTo(ChecklistFiles.SHIPPED);
        assertThat(none.all()).allMatch(ChecklistFiles.Listed::shipped);
    }

    @Test
    void theUsersOwnStandBesideThemByFileName() throws IOException {
        own("b.json", SmallChecklist.JSON);
        own("a.json", SmallChecklist.JSON.replace("\"mine\"", "\"ours\""));
        own("checklist.schema.json", "{}");
        own("notes.txt", "no checklist");
        assertThat(files.usable()).extracting(Checklist::id).hasSize(8).endsWith("ours", "mine");
        assertThat(files.checklist("ours").title()).isEqualTo("Mine");
        assertThat(files.checklist("before-launch").title()).isEqualTo("Before launch");
    }

    @Test
    void aFaultyFileIsListedWithItsFaultsAndHidesNoOther() throws IOException {
        Path bad = own("bad.json", "{");
        own("mine.json", SmallChecklist.JSON);
        assertThat(files.usable()).extracting(Checklist::id).endsWith("mine");
        assertThat(faults()).singleElement().asString().startsWith(bad + ":1: $: is not JSON");
        assertThatThrownBy(() -> files.checklist("bad"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(bad + ":1: $: is not JSON");
    }

    @Test
    void anIdThatIsTakenIsRefusedWithItsLine() throws IOException {
        Path shadow = own("mine.json", SmallChecklist.JSON.replace("\"mine\"", "\"before-launch\""));
        assertThat(faults())
                .containsExactly(shadow + ":2: $.id: \"before-launch\" is the id of a shipped checklist, and the runs"
                        + " of an id are compared over time; give this one an id of its own, such as my-before-launch");
        assertThat(files.checklist("before-launch").title()).isEqualTo("Before launch");
    }

    @Test
    void ofTwoOwnFilesWithOneIdTheFirstByNameIsUsed() throws IOException {
        Path first = own("a.json", SmallChecklist.JSON.replace("\"Mine\"", "\"First\""));
        own("b.json", SmallChecklist.JSON);
        assertThat(files.checklist("mine").title()).isEqualTo("First");
        assertThat(faults()).singleElement().asString().contains("\"mine\" is the id of " + first);
    }

    @Test
    void anUnknownIdIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> files.checklist("nope"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("there is no checklist \"nope\"; there are before-the-roadmap, before-launch,");
        assertThat(files.find("nope")).isEmpty();
    }
}
