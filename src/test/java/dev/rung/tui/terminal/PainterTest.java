package dev.rung.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.Graphemes;
import dev.rung.tui.terminal.Style.Ground;
import org.junit.jupiter.api.Test;

class PainterTest {
    private final VirtualSurface surface = new VirtualSurface(20, 3);

    @Test
    void theFirstFrameSendsEveryRowAndTheSecondNothing() {
        write(0, 0, "hello", Style.TEXT);
        assertThat(surface.show()).isEqualTo("\033[m\033[1Hhello\033[K\033[2H\033[K\033[3H\033[K");
        surface.blank();
        write(0, 0, "hello", Style.TEXT);
        assertThat(surface.show()).isEmpty();
    }

    @Test
    void onlyWhatChangedIsSentAndAShortGapIsWrittenOver() {
        write(0, 0, "hello world and all", Style.TEXT);
        surface.show();
        surface.blank();
        write(0, 0, "jello World and alt", Style.TEXT);
        assertThat(surface.show()).isEqualTo("\033[1Hj\033[5CW\033[11Ct");
        surface.blank();
        write(0, 0, "jeLlO World", Style.TEXT);
        assertThat(surface.show()).isEqualTo("\033[1;3HLlO\033[6C\033[K");
    }

    @Test
    void aStyleIsSaidOnceAndTheFrameEndsPlain() {
        write(0, 0, "ab", Style.GOOD);
        write(2, 0, "c", Style.TEXT);
        surface.show();
        surface.blank();
        write(0, 0, "xy", Style.GOOD);
        write(2, 0, "z", Style.GOOD.withBold());
        assertThat(surface.show()).isEqualTo("\033[1H\033[38;2;146;196;110mxy\033[1mz\033[m");
    }

    @Test
    void afterAGlyphOfDoubtfulWidthThePlaceIsSaidAnew() {
        write(0, 0, "日e\u0301x", Style.TEXT);
        assertThat(surface.show()).contains("  \033[1G日\033[1;3He\u0301\033[1;4Hx");
        assertThat(surface.text()).startsWith("日e\u0301x\n");
    }

    @Test
    void halfAWideGlyphIsNeverLeftBehind() {
        write(0, 0, "日本", Style.TEXT);
        write(1, 0, "x", Style.TEXT);
        assertThat(surface.text()).startsWith(" x本\n");
        write(3, 0, "日", Style.TEXT);
        assertThat(surface.text()).startsWith(" x 日\n");
        write(19, 1, "日", Style.TEXT);
        assertThat(surface.text().lines().toList().get(1)).isEmpty();
        write(19, 2, "#", Style.TEXT);
        assertThat(surface.show()).endsWith("#");
    }

    @Test
    void whatWasNotSanitisedIsNotSent() {
        surface.put(0, 0, "\033", 1, Style.TEXT);
        surface.put(1, 0, "\u202E", 1, Style.TEXT);
        surface.put(2, 0, "\u009B", 1, Style.TEXT);
        assertThat(surface.text()).startsWith("\uFFFD\uFFFD\uFFFD\n");
    }

    @Test
    void theCursorIsHiddenUnlessTheFrameHasOne() {
        surface.cursor(3, 1);
        assertThat(surface.show()).endsWith("\033[2;4H\033[?25h");
        surface.blank();
        surface.cursor(4, 1);
        assertThat(surface.show()).isEqualTo("\033[2;5H");
        surface.blank();
        assertThat(surface.show()).isEqualTo("\033[?25l");
    }

    @Test
    void forgottenCellsAreSentAgainAndANewSizeHasNoneOfTheOldOnes() {
        write(0, 0, "hello", Style.TEXT);
        surface.show();
        surface.forget();
        assertThat(surface.show()).contains("hello");
        surface.resize(3, 1);
        assertThat(surface.columns()).isEqualTo(3);
        surface.blank();
        write(0, 0, "hello", Style.TEXT);
        assertThat(surface.show()).isEqualTo("\033[m\033[1Hhel");
        surface.resize(30, 2);
        surface.blank();
        assertThat(surface.text()).isEqualTo("\n\n");
    }

    @Test
    void stylesCanBeReadBack() {
        write(0, 0, "ok ", Style.GOOD);
        write(3, 0, "row", Style.STRONG.on(Ground.ROW));
        write(7, 0, "end", Style.TEXT);
        assertThat(surface.styled()).startsWith("[good]ok [text+bold on row]row[] end\n");
    }

    private void write(int start, int row, String text, Style style) {
        int column = start;
        for (String grapheme : Graphemes.of(text)) {
            int width = DisplayWidth.of(grapheme);
            surface.put(column, row, grapheme, width, style);
            column += width;
        }
    }
}
