package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void whatWasWrittenIsReadBack() {
        Random random = new Random(7);
        String[] parts = {"a", "\n", "\\", "=", "\\n", " ", "ü", "\r", "🎉", ""};
        for (int round = 0; round < 500; round++) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String name : new String[] {"title", "on", "situation"}) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(8); i > 0; i--) {
                    text.append(parts[random.nextInt(parts.length)]);
                }
                fields.put(name, text.toString());
            }
            assertThat(Typed.read(Typed.write(fields))).isEqualTo(fields);
        }
    }

    @Test
    void linesItDoesNotKnowAreLeftOut() {
        assertThat(Typed.read("nonsense\n=x\ntitle=a")).containsExactly(Map.entry("title", "a"));
        assertThat(Typed.read("")).isEmpty();
    }
}
