package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static String marked(Marks marks, String text) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            found.append(marks.at(i) ? text.charAt(i) : '.');
        }
        return found.toString();
    }

    private static Edit edit(int at, String removed, String inserted) {
        return new Edit(at, removed, inserted, at, at, Edit.Kind.WHOLE);
    }

    @Test
    void wordsAreMarkedWhereTheyAreFoundFirst() {
        assertThat(marked(Marks.of("a better, better flow", List.of("better", "nowhere", "")), "a better, better flow"))
                .isEqualTo("..better.............");
    }

    @Test
    void marksMoveAlongWithWhatIsTypedBeforeThem() {
        Marks marks = Marks.of("a better flow", List.of("better", "flow"));
        assertThat(marked(marks.edited(edit(0, "", "not ")), "not a better flow"))
                .isEqualTo("......better.flow");
    }

    @Test
    void aMarkWhoseWordsAreChangedIsGone() {
        Marks marks = Marks.of("a better flow", List.of("better", "flow"));
        assertThat(marked(marks.edited(edit(4, "t", "")), "a beter flow")).isEqualTo("........flow");
    }
}
