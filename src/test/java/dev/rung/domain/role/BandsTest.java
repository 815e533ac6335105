package dev.rung.domain.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which level is held against which bands. */
public class BandsTest {
    static final Ladder LADDER = new Ladder(
            "l",
            "1",
            "L",
            "",
            List.of(
                    level("associate-pm", Track.INDIVIDUAL),
                    level("pm", Track.INDIVIDUAL, "associate-pm"),
                    level("senior-pm", Track.INDIVIDUAL, "pm"),
                    level("principal-pm", Track.INDIVIDUAL, "senior-pm"),
                    level("group-pm", Track.LEADERSHIP, "senior-pm"),
                    level("director", Track.LEADERSHIP, "group-pm"),
                    level("vp", Track.LEADERSHIP, "director"),
                    level("cpo", Track.LEADERSHIP, "vp"),
                    level("head-of-product", Track.LEADERSHIP, "lead-pm"),
                    level("lead-pm", Track.INDIVIDUAL)),
            List.of(),
            Readiness.DEFAULT);

    private static Level level(String id, Track track, String... after) {
        return new Level(id, id.toUpperCase(java.util.Locale.ROOT), track, List.of(after), "", "");
    }

    static Bands of(String level) {
        return Bands.of(LADDER, level).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "pm, a PM, true",
        "senior-pm, a senior PM, true",
        "director, a director, true",
        "vp, a VP, true",
        "associate-pm, a PM, false",
        "principal-pm, a senior PM, false",
        "group-pm, a senior PM, false",
        "cpo, a VP, false",
        "head-of-product, a director, false",
        "lead-pm, a PM, false"
    })
    void aLevelWithoutBandsBorrowsThoseOfTheNearestBelow(String level, String whose, boolean own) {
        Bands bands = of(level);
        assertThat(bands.whose()).isEqualTo(whose);
        assertThat(bands.own()).isEqualTo(own);
        assertThat(bands.words()).contains(own ? "The bands are those of " : "has no bands of its own");
        assertThat(Bands.of(LADDER, "nobody")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pm", "senior-pm", "director", "vp"})
    void thereIsAWeekThatLiesInAllBands(String level) {
        assertThat(of(level).of()).hasSize(6).doesNotContainKey(Activity.OVERHEAD);
        assertThat(of(level).of().values().stream().mapToInt(Band::from).sum()).isLessThanOrEqualTo(100);
        assertThat(of(level).of().values().stream().mapToInt(Band::to).sum()).isGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"15, WITHIN", "25, WITHIN", "14, BELOW", "26, ABOVE", "0, BELOW"})
    void theEndsBelongToTheBand(int part, Band.Fit fit) {
        assertThat(new Band(15, 25).fit(part, 100)).isEqualTo(fit);
    }
}
