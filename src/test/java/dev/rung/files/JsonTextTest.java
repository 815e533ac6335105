package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void everyKindOfValueHasItsForm() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "Käse “😀”");
        map.put("day", LocalDate.of(2026, 3, 14));
        map.put("list", Arrays.asList(1, 2L, 0.5, new BigDecimal("1E3"), true, null));
        map.put("none", Optional.empty());
        map.put("some", Optional.of(Track.LEADERSHIP));
        map.put("empty", List.of());
        map.put("record", new Readiness.Numbers(4, 2, 2));
        assertThat(JsonText.of(map)).isEqualTo("""
                        {
                          "text": "Käse “😀”",
                          "day": "2026-03-14",
                          "list": [
                            1,
                            2,
                            0.5,
                            1000,
                            true,
                            null
                          ],
                          "none": null,
                          "some": "leadership",
                          "empty": [],
                          "record": {
                            "window_quarters": 4,
                            "claims": 2,
                            "quarters": 2
                          }
                        }
                        """);
    }

    @Test
    void whatCouldDriveATerminalIsEscaped() {
        assertThat(JsonText.of("\u001b[2J\u007f\u009b\u202e\u2028\ud800x"))
                .isEqualTo("\"\\u001B[2J\\u007F\\u009B\\u202E\\u2028\uFFFDx\"\n");
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThatThrownBy(() -> JsonText.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonText.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
