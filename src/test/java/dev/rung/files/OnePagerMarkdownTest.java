package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnePagerMarkdownTest {
    @TempDir
    Path folder;

    private static OnePagerFile read(String text) {
        return OnePagerMarkdown.read("page.md", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Problem|problem
                    1. The customer problem|problem
                    PAIN OF THE CUSTOMER|problem
                    Why now?|why_now
                    Cost of delay|why_now
                    Success metrics|metric
                    🎯 Goal|metric
                    Options considered|alternatives
                    Risks & kill criteria|kill_criteria
                    Risks|assumptions
                    Évidence|voices
                    What customers told us|voices
                    Target audience|segment
                    Impact chain|chain
                    Costs|cost
                    How we will know|attribution
                    Go-to-market|go_to_market
                    What we stop|stops
                    FAQ|questions
                    The ask|decision
                    """)
    void aHeadingIsUnderstoodByManyNames(String heading, String field) {
        for (String marked : new String[] {"## " + heading + " ##", heading + "\n------", "**" + heading + "**"}) {
            assertThat(read("# Title\n\n" + marked + "\n\nwords\n").page().fields())
                    .as(marked)
                    .containsOnlyKeys(OnePagerField.named(field).orElseThrow());
        }
    }

    @Test
    void labelsAreHeadingsWhereThereAreNoOthers() {
        OnePager page = read("Metric: churn from 4 % to 3 %\nProblem:\nIt hurts.\nWhy now: on 1 May\n")
                .page();
        assertThat(page.text(OnePagerField.METRIC)).isEqualTo("churn from 4 % to 3 %");
        assertThat(page.text(OnePagerField.PROBLEM)).isEqualTo("It hurts.");
        assertThat(page.text(OnePagerField.WHY_NOW)).isEqualTo("on 1 May");
        assertThat(read("## Size\nCost: much\n").page().text(OnePagerField.SIZE))
                .isEqualTo("Cost: much");
    }

    @Test
    void titleOwnerAndDayAreReadAlsoFromFrontmatterAndWindowsFiles() {
        String text =
                "\ufeff---\r\ntitle: Faster invoices\r\nowner: Ana Díaz\r\ndate: 2026-11-02\r\n---\r\n## Problem\r\nIt hurts.\r\n";
        OnePagerFile file = read(text);
        assertThat(file.title()).isEqualTo("Faster invoices");
        assertThat(file.owner()).isEqualTo("Ana Díaz");
        assertThat(file.on()).contains(LocalDate.of(2026, 11, 2));
        assertThat(file.page().text(OnePagerField.PROBLEM)).isEqualTo("It hurts.");
        OnePagerFile plain = read("# One-pager: Faster invoices\n**Owner:** Ben\n\n## Problem\nIt hurts.\n");
        assertThat(plain.title()).isEqualTo("Faster invoices");
        assertThat(plain.owner()).isEqualTo("Ben");
    }

    @Test
    void whatBelongsNowhereIsNamed() {
        OnePagerFile file =
                read("# Title\nSome words\n## Problem\nIt hurts.\n### On Mondays\nmost\n## Appendix\nmore\n");
        assertThat(file.notes())
                .containsExactly("not read: \"Some words\" (line 2)", "not read: \"Appendix\" (line 7)");
        assertThat(file.page().text(OnePagerField.PROBLEM)).isEqualTo("It hurts.\nOn Mondays\nmost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "just words\nand more",
                "---\n",
                "---\ntitle: x\n",
                "```\n# Problem\n",
                "<!-- # Problem -->"
            })
    void aFileWithoutHeadingsIsAnEmptyPageThatSaysSo(String text) {
        OnePagerFile file = read(text);
        assertThat(file.page()).isEqualTo(OnePager.EMPTY);
        assertThat(file.notes()).anyMatch(n -> n.contains("no heading"));
    }

    @Test
    void whatIsNoTextIsRefusedWithItsLine() throws IOException {
        Path file = folder.resolve("page.md");
        Files.write(file, "# Title\n## Problem\nM\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> OnePagerMarkdown.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("page.md:3");
        assertThatThrownBy(() -> read("a\nb\0")).isInstanceOf(Refusal.class).hasMessageContaining("page.md:2");
        assertThatThrownBy(() -> OnePagerMarkdown.read(folder.resolve("none.md")))
                .isInstanceOf(Refusal.class);
        Files.write(file, new byte[3_000_000]);
        assertThatThrownBy(() -> OnePagerMarkdown.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2 MB");
    }

    @Test
    void readingWhatWasWrittenGivesThePageBack() {
        String[] pieces = {
            "words",
            "# Problem",
            "## Cost",
            "---",
            "===",
            "- item",
            "* item",
            "1. item",
            "**Why now**",
            "**Cost:** 3",
            "Cost: 3",
            "```",
            "\\# x",
            "\\\\---",
            "<!-- hidden -->",
            "<\\!--",
            "> quote",
            "“Ü”",
            "a | b",
            "Owner: Ana",
            "  deeper",
            "4 % → 3 %"
        };
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            OnePager page = OnePager.EMPTY;
            for (OnePagerField field : OnePagerField.values()) {
                if (random.nextInt(3) == 0) {
                    String text = IntStream.rangeClosed(0, random.nextInt(4))
                            .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                            .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"));
                    boolean list = OnePagerMarkdown.LISTS.contains(field);
                    page = page.with(
                            field,
                            list
                                    ? Arrays.stream(text.split("\n+"))
                                            .map(String::strip)
                                            .collect(Collectors.joining("\n"))
                                    : text.strip());
                }
            }
            String written = OnePagerMarkdown.write("Problem with invoices", "Ana Díaz", page);
            OnePagerFile file = read(written);
            assertThat(file.page()).as(written).isEqualTo(page);
            assertThat(file.title()).isEqualTo("Problem with invoices");
            if (!page.fields().isEmpty()) {
                assertThat(file.owner()).isEqualTo("Ana Díaz");
            }
        }
    }
}
