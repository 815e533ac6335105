package dev.rung.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain text                    | plain text
            Grüße, naïve, Łódź            | Grüße, naïve, Łódź
            日本語 カタカナ 한국어                | 日本語 カタカナ 한국어
            a\\u001B[31mred               | a‹U+001B›[31mred
            nul\\u0000 bel\\u0007          | nul‹U+0000› bel‹U+0007›
            c1 \\u009B31m                 | c1 ‹U+009B›31m
            del \\u007F                   | del ‹U+007F›
            abc\\u202Edef                 | abc‹U+202E›def
            iso\\u2066late\\u2069          | iso‹U+2066›late‹U+2069›
            zero\\u200Bwidth              | zero‹U+200B›width
            soft\\u00ADhyphen             | soft‹U+00AD›hyphen
            bom\\uFEFF                    | bom‹U+FEFF›
            lone \\uD800 high             | lone ‹U+D800› high
            lone \\uDC00 low              | lone ‹U+DC00› low
            sep\\u2028line                | sep‹U+2028›line
            private \\uE000               | private ‹U+E000›
            tag \\uDB40\\uDC41            | tag ‹U+E0041›
            filler \\u3164x               | filler ‹U+3164›x
            one\\ntwo                     | one⏎ two
            one\\r\\ntwo\\rthree           | one⏎ two⏎ three
            tab\\there                    | tab    here
            a\\u200Db                     | a‹U+200D›b
            👩\\u200D👧                     | 👩\\u200D👧
            👩\\u200Dx                     | 👩‹U+200D›x
            ❤\\uFE0F x\\uFE0F              | ❤\\uFE0F x‹U+FE0F›
            1\\uFE0F\\u20E3               | 1\\uFE0F\\u20E3
            क\\u094D\\u200Dष               | क\\u094D\\u200Dष
            می\\u200Cخواهم                | می\\u200Cخواهم
            🏴\\uDB40\\uDC67\\uDB40\\uDC7F  | 🏴\\uDB40\\uDC67\\uDB40\\uDC7F
            e\\u0301                      | e\\u0301
            \\u0301alone                  | ◌\\u0301alone
            """)
    void whatCouldSteerOrHideBecomesVisible(String text, String shown) {
        assertThat(VisibleText.line(unescaped(text))).isEqualTo(unescaped(shown));
    }

    @Test
    void aBlockKeepsItsLinesAndNothingElse() {
        assertThat(VisibleText.block("a\r\nb\rc\nd\u0007\u2029")).isEqualTo("a\nb\nc\nd‹U+0007›‹U+2029›");
    }

    @Test
    void cleanTextIsReturnedAsItIs() {
        String text = "Moved trial-to-paid from 18 % to 21 %: “done”";
        assertThat(VisibleText.line(text)).isSameAs(text);
    }

    @Test
    void aTowerOfAccentsIsCutToWhatScriptsUse() {
        assertThat(VisibleText.line("e" + "\u0301".repeat(8))).isEqualTo("e" + "\u0301".repeat(6) + "‹U+0301›‹U+0301›");
    }

    @Test
    void noTextWhateverLeavesAControlOrFormatCharacterOutsideItsPlace() {
        Random random = new Random(7);
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x300)));
            }
            String shown = VisibleText.line(text.toString());
            assertThat(VisibleText.line(shown)).as("twice").isEqualTo(shown);
            shown.codePoints()
                    .forEach(codePoint -> assertThat(Character.getType(codePoint))
                            .as("U+%04X", codePoint)
                            .isNotIn(
                                    (int) Character.CONTROL,
                                    (int) Character.SURROGATE,
                                    (int) Character.PRIVATE_USE,
                                    (int) Character.LINE_SEPARATOR,
                                    (int) Character.PARAGRAPH_SEPARATOR));
        }
    }

    @Test
    void aMegabyteOfAnythingIsNoMatter() {
        for (String unit : new String[] {"\u0000", "\u0301", "\u202E", "\uD800", "👩\u200D", "日", "a", "\n"}) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertThat(VisibleText.block(text)).isNotEmpty();
            assertThat(VisibleText.line(text)).isNotEmpty();
        }
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char kind = text.charAt(++i);
            switch (kind) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                default -> {
                    out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
            }
        }
        return out.toString();
    }
}
