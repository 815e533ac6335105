package dev.rung.tui.onepager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.OnePagerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageDraftTest {
    @Test
    void everyTextComesBackAsItWasTyped() {
        Random random = new Random(11);
        String letters = "ab =\\n\n\t„ü😀#";
        for (int i = 0; i < 500; i++) {
            Map<OnePagerField, String> typed = new EnumMap<>(OnePagerField.class);
            for (OnePagerField field : OnePagerField.values()) {
                StringBuilder text = new StringBuilder();
                for (int c = random.nextInt(12); c > 0; c--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                typed.put(field, text.toString());
            }
            assertThat(PageDraft.read(PageDraft.write(typed))).isEqualTo(typed);
        }
    }

    @Test
    void linesItDoesNotKnowAreLeftOut() {
        assertThat(PageDraft.read("nonsense\ncolour=red\nmetric=churn\n"))
                .containsOnly(Map.entry(OnePagerField.METRIC, "churn"));
    }
}
