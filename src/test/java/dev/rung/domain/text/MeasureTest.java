package dev.rung.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final String[] PIECES = {
        "a",
        "word",
        " ",
        "\n",
        "é",
        "e\u0301",
        "日本",
        "👩\u200D👧\u200D👦",
        "🇩🇪",
        "❤\uFE0F",
        "한",
        "\u1112\u1161\u11AB",
        "क्षि",
        "👍🏽",
        "—",
        "…",
        "\t"
    };

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "日本語, 6",
        "한국, 4",
        "ｶﾅ, 2",
        "👩\u200D👧\u200D👦, 2",
        "🇩🇪, 2",
        "✅, 2",
        "❤, 1",
        "❤\uFE0F, 2",
        "1\uFE0F\u20E3, 2",
        "👍🏽, 2",
        "→ … █ ▏ ●, 9",
        "\u1112\u1161\u11AB, 2",
        "ﬁ, 1",
        "‹U+202E›, 8",
        "'', 0"
    })
    void columnsAreWhatATerminalTakes(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "hello, 5, hello",
        "hello, 4, hel…",
        "日本語, 5, 日本…",
        "日本語, 4, 日…",
        "日本語, 6, 日本語",
        "日本, 1, …",
        "x, 0, ''",
        "e\u0301e\u0301e\u0301, 2, e\u0301…"
    })
    void clippedTextEndsInAnEllipsisAndFits(String text, int columns, String clipped) {
        assertThat(DisplayWidth.clip(text, columns)).isEqualTo(clipped);
        assertThat(DisplayWidth.of(DisplayWidth.pad(text, columns))).isEqualTo(columns);
    }

    @Test
    void graphemesAreThoseOfThePatternInEveryMixture() {
        Random random = new Random(3);
        Pattern cluster = Pattern.compile("\\X");
        for (int run = 0; run < 2_000; run++) {
            String text = mixture(random, 12);
            List<String> expected = cluster.matcher(text)
                    .results()
                    .map(result -> result.group())
                    .toList();
            assertThat(Graphemes.of(text)).isEqualTo(expected);
            int end = text.length();
            for (int i = expected.size() - 1; i >= 0; i--) {
                int start = Graphemes.previous(text, end);
                assertThat(text.substring(start, end)).isEqualTo(expected.get(i));
                end = start;
            }
        }
    }

    @Test
    void wrappedRowsAreFullWordsWithoutSpacesAtTheirEnds() {
        assertThat(Wrap.words("Moves a metric  that the business feels", 12))
                .containsExactly("Moves a", "metric  that", "the business", "feels");
        assertThat(Wrap.words("one\n\ntwo\n", 10)).containsExactly("one", "", "two");
        assertThat(Wrap.words("incomprehensibilities", 8)).containsExactly("incompre", "hensibil", "ities");
        assertThat(Wrap.words("日本語のテキスト", 7)).containsExactly("日本語", "のテキ", "スト");
        assertThat(Wrap.words("", 5)).containsExactly("");
        assertThat(Wrap.words("日", 1)).containsExactly("日");
        assertThat(Wrap.words("  indented text", 10)).containsExactly("  indented", "text");
    }

    @Test
    void everyPlaceOfATextLiesOnExactlyOneRowAndEveryRowFits() {
        Random random = new Random(5);
        for (int run = 0; run < 2_000; run++) {
            String text = mixture(random, 40);
            int columns = 2 + random.nextInt(20);
            int next = 0;
            for (Wrap.Row row : Wrap.offsets(text, columns)) {
                assertThat(row.start()).isEqualTo(next);
                next = row.end();
                assertThat(DisplayWidth.of(
                                text.substring(row.start(), row.end()).stripTrailing()))
                        .isLessThanOrEqualTo(columns);
            }
            assertThat(next).isEqualTo(text.length());
            assertThat(String.join("", Wrap.words(text, columns)).replaceAll("\\s", ""))
                    .isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void aLongDocumentIsWrappedInOneGo() {
        for (String unit : new String[] {"a word ", "日本語", "x", "e\u0301", "\n", " "}) {
            String text = unit.repeat(200_000 / unit.length());
            assertThat(Wrap.offsets(text, 80)).isNotEmpty();
        }
    }

    private static String mixture(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
