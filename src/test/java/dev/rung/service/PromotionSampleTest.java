package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.domain.person.Person;
import dev.rung.service.ReportService.Format;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The case of the sample's product manager, read as a whole. */
class PromotionSampleTest {
    @TempDir
    private static Path folder;

    private static Rung rung;
    private static Person me;

    @BeforeAll
    static void open() {
        rung = ScreenDriver.sample(folder);
        me = rung.profile().need();
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static String report(Format format) {
        return rung.promotions().report(format, me, rung.promotions().usual(me).id(), rung.today());
    }

    @Test
    void itReadsAsMarkdownAsHtmlAndAsText() {
        Golden.check("report/promotion-case.md", report(Format.MD));
        Golden.check("report/promotion-case.html", report(Format.HTML));
        Golden.check("report/promotion-case.txt", report(Format.TEXT));
    }

    @Test
    void theSameRecordsOnTheSameDayGiveTheSameBytes() {
        assertThat(report(Format.HTML)).isEqualTo(report(Format.HTML));
    }
}
