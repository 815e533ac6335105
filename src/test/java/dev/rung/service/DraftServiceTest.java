package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftServiceTest {
    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        rung = Rung.open(Places.of(Map.of(), folder.toString(), ""), Clock.systemDefaultZone());
    }

    @AfterEach
    void close() {
        rung.close();
    }

    @Test
    void theNewestOfManyKeptSoonIsReadBack() {
        for (int i = 0; i < 500; i++) {
            String text = "thought " + i;
            rung.drafts().keepSoon("page", () -> text);
            rung.drafts().keepSoon("other", () -> "still " + text);
        }
        assertThat(rung.drafts().read("page")).contains("thought 499");
        assertThat(rung.drafts().read("other")).contains("still thought 499");
    }

    @Test
    void whatIsKeptSoonIsOnDiskWhenTheWorkspaceIsClosed() {
        rung.drafts().keepSoon("page", () -> "x".repeat(2_000_000));
        rung.close();
        open();
        assertThat(rung.drafts().read("page")).get().asString().hasSize(2_000_000);
    }

    @Test
    void whatIsForgottenAfterwardsStaysForgotten() {
        for (int i = 0; i < 50; i++) {
            rung.drafts().keepSoon("page", () -> "a thought");
            rung.drafts().forget("page");
            assertThat(rung.drafts().read("page")).isEmpty();
        }
    }

    @Test
    void aFailureIsToldToWhoeverAsksNextAndOnlyOnce() {
        rung.drafts().keepSoon("page", () -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> rung.drafts().read("page")).hasMessage("broken");
        assertThat(rung.drafts().read("page")).isEmpty();
        rung.drafts().keepSoon("page", () -> "whole again");
        assertThat(rung.drafts().read("page")).contains("whole again");
    }
}
