package dev.rung.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.text.WordDiff.Kind;
import dev.rung.domain.text.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(p -> switch (p.kind()) {
                    case KEPT -> p.text();
                    case REMOVED -> "[-" + p.text() + "]";
                    case ADDED -> "[+" + p.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(p -> p.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }

    private static void givesBackBoth(String before, String after) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
        assertThat(pieces).noneMatch(p -> p.text().isEmpty());
        assertThat(WordDiff.between(before, after)).isEqualTo(pieces);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).kind()).isNotEqualTo(pieces.get(i - 1).kind());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            from 3% to 2%            | from 3% to 2%            | from 3% to 2%
            from 3% to 2%            | from 4% to 2%            | from [-3][+4]% to 2%
            reduce churn a lot       | reduce churn             | reduce churn[- a lot]
            churn                    | monthly churn            | [+monthly ]churn
            one two three four       | one zwei drei four       | one [-two three][+zwei drei] four
            Müller’s order           | Maier’s order            | [-Müller’s][+Maier’s] order
            re-enter every order     | re-type every order      | [-re-enter][+re-type] every order
            😀 win                   | 😁 win                   | [-😀][+😁] win
            """)
    void wordsThatChangedAreTold(String before, String after, String expected) {
        assertThat(shown(WordDiff.between(before, after))).isEqualTo(expected);
        givesBackBoth(before, after);
    }

    @Test
    void nothingBecomesSomethingAndBack() {
        assertThat(shown(WordDiff.between("", "a b"))).isEqualTo("[+a b]");
        assertThat(shown(WordDiff.between("a b", ""))).isEqualTo("[-a b]");
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void linesStayLines() {
        assertThat(shown(WordDiff.between("one\ntwo\n", "one\nthree\n"))).isEqualTo("one\n[-two][+three]\n");
        givesBackBoth("one\r\ntwo", "one\ntwo\n");
    }

    @Test
    void anyTwoTextsAreGivenBack() {
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            givesBackBoth(text(random), text(random));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String[] parts = {"a", "b", "churn", "2.5", " ", "  ", "\n", "\r\n", ",", "ä", "e\u0301", "😀", "\ud83d", "-"};
        for (int i = 0; i < random.nextInt(25); i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    @Test
    void twoLargeTextsAreComparedByLinesAndThenByWords() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            before.append("line ").append(i).append(" says what the customers said about churn\n");
            after.append("line ")
                    .append(i)
                    .append(i % 100 == 7 ? " tells" : " says")
                    .append(" what the customers said about churn\n");
        }

        List<Piece> pieces = WordDiff.between(before.toString(), after.toString());

        assertThat(pieces.stream().filter(p -> p.kind() == Kind.ADDED).map(Piece::text))
                .hasSize(40)
                .containsOnly("tells");
        givesBackBoth(before.toString(), after.toString());
    }

    @Test
    void largeTextsWithNothingInCommonAreToldWhole() {
        String before = "same words again ".repeat(12_000);
        String after = "other things now\n".repeat(12_000);

        givesBackBoth(before, after);
    }
}
