package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Golden;
import dev.rung.domain.Refusal;
import dev.rung.files.EvidenceImport.Choices;
import dev.rung.files.EvidenceImport.RowFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvidenceMarkdownTest {
    private static EvidenceImport read(String text) {
        return EvidenceMarkdown.read("b.md", text.getBytes(StandardCharsets.UTF_8), Choices.NONE);
    }

    @Test
    void aBragDocumentIsPreviewedAsExpected() throws IOException {
        EvidenceImport preview = EvidenceMarkdown.read("brag.md", EvidenceCsvTest.resource("brag.md"), Choices.NONE);
        Golden.check("import/brag.txt", PreviewText.of(preview));
    }

    @Test
    void labelsOfSeveralLinesAndClaimsFindTheirFields() {
        EvidenceDraft draft =
                read("## 2026-03-14: Bet closed\n- **Impact:** up\n- Metric: churn\n- Before: 3 %\n- After: 2 %\n"
                                + "- Source: finance\n- Claims: outcome@pm, money@pm\n- Private: yes\n- Lever: built\n")
                        .rows()
                        .get(0)
                        .draft();
        assertThat(draft.title()).isEqualTo("Bet closed");
        assertThat(draft.result()).isEqualTo("up");
        assertThat(draft.measurement().complete()).isTrue();
        assertThat(draft.claims()).hasSize(2);
        assertThat(draft.isPrivate()).isTrue();
    }

    @Test
    void faultsNameTheirLine() {
        assertThat(read("- no date here\n- 2026-02-31 no day\n- 2026-03-14\n- 03/04/2026 either\n")
                        .faults())
                .extracting(RowFault::text)
                .containsExactly(
                        "line 1: \"no date here\" has no date; write one before it, such as 2026-03-14",
                        "line 2, date: \"2026-02-31\" is no day of the calendar; write it as 2026-03-14",
                        "line 3, title: there is a date and nothing more; say in a line what happened",
                        "line 4, date: \"03/04/2026\" can be 2026-04-03 or 2026-03-04; choose day first or month first");
    }

    @Test
    void hostileTextIsRefusedOrReadQuickly() {
        assertThatThrownBy(() -> read("a\nb\0c"))
                .isInstanceOf(Refusal.class)
                .hasMessage("b.md:2: has a NUL character; this is no text file");
        assertThatThrownBy(() -> read("x".repeat(20_001))).isInstanceOf(Refusal.class);
        assertThat(read("<!--".repeat(100_000).replaceAll("(.{4000})", "$1\n")).rows())
                .isEmpty();
        assertThat(read(("- 2026-03-14 " + "[".repeat(10_000) + "\n").repeat(50))
                        .rows())
                .hasSize(50);
        assertThat(read(("- " + " ".repeat(15_000) + "x\n").repeat(20)).rows()).isEmpty();
        assertThat(read(("- x" + " ".repeat(15_000) + "(\n").repeat(20)).rows()).isEmpty();
    }
}
