package dev.rung.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Style.Ground;
import dev.rung.tui.terminal.Style.Ink;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColoursTest {
    /** Grounds that terminals commonly have: black, VS Code, Tango, One Dark; white, paper. */
    private static final int[] DARK = {0x000000, 0x1E1E1E, 0x16171C, 0x282C34};

    private static final int[] LIGHT = {0xFFFFFF, 0xFAFAFA, 0xFDF6E3};

    @ParameterizedTest
    @EnumSource(Background.class)
    void everyMeaningCanBeReadOnEveryGround(Background background) {
        for (Ground ground : Ground.values()) {
            for (Ink ink : Ink.values()) {
                for (int own : background == Background.DARK ? DARK : LIGHT) {
                    int behind = Colours.ground(ground, background);
                    int front = Colours.ink(ink, ground, background);
                    if (front == Colours.OWN) {
                        continue;
                    }
                    int seen = behind == Colours.OWN ? own : behind;
                    double least = ink == Ink.FAINT ? 3 : 4.5;
                    assertThat(contrast(front, seen))
                            .as("%s on %s, %06x on %06x", ink, ground, front, seen)
                            .isGreaterThanOrEqualTo(least);
                    int indexedGround = behind == Colours.OWN ? own : Colours.rgbOfIndexed(Colours.indexed(behind));
                    assertThat(contrast(Colours.rgbOfIndexed(Colours.indexed(front)), indexedGround))
                            .as("256 colours: %s on %s, %06x", ink, ground, own)
                            .isGreaterThanOrEqualTo(least - 0.7);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, truecolor, '', TRUE", "xterm-256color, '', '', INDEXED", "xterm, '', '', SIXTEEN",
                "linux, '', '', SIXTEEN",
        "xterm-256color, truecolor, 1, NONE", "vt100, '', '', NONE", "xterm-mono, '', '', NONE",
                "xterm-kitty, '', '', TRUE",
        "xterm-direct, '', '', TRUE", "screen, 24bit, '', TRUE"
    })
    void theEnvironmentTellsHowManyColoursThereAre(String term, String colours, String none, ColourDepth depth) {
        assertThat(ColourDepth.of(Map.of("TERM", term, "COLORTERM", colours, "NO_COLOR", none)))
                .isEqualTo(depth);
    }

    @Test
    void theEnvironmentTellsTheBackground() {
        assertThat(Background.of(Map.of("RUNG_BACKGROUND", "light", "COLORFGBG", "15;0")))
                .contains(Background.LIGHT);
        assertThat(Background.of(Map.of("COLORFGBG", "0;default;15"))).contains(Background.LIGHT);
        assertThat(Background.of(Map.of("COLORFGBG", "15;0"))).contains(Background.DARK);
        assertThat(Background.of(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ColourDepth.class)
    void aChangeOfStyleAndBackIsPlainAndNoStyleLooksLikeTheSelection(ColourDepth depth) {
        Palette palette = new Palette(depth, Background.DARK);
        for (Ink ink : Ink.values()) {
            StringBuilder out = new StringBuilder();
            Style selected = Style.TEXT.with(ink).on(Ground.ROW);
            palette.change(out, Style.TEXT.with(ink), selected);
            assertThat(out).isNotEmpty();
            palette.change(out, selected, Style.TEXT);
            assertThat(out).endsWith("\033[m");
        }
        StringBuilder out = new StringBuilder();
        palette.change(out, Style.TEXT.on(Ground.ROW), Style.TEXT.on(Ground.CELL));
        assertThat(out).as("the cell differs from its row").isNotEmpty();
    }

    @Test
    void withoutColourNoColourIsSent() {
        Palette palette = new Palette(ColourDepth.NONE, Background.DARK);
        for (Ground ground : Ground.values()) {
            for (Ink ink : Ink.values()) {
                StringBuilder out = new StringBuilder();
                palette.change(out, Style.TEXT, Style.TEXT.with(ink).on(ground).withBold());
                assertThat(out.toString()).doesNotContain("38;", "48;").doesNotContainPattern("[349]\\d");
            }
        }
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
