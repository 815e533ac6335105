package dev.rung.tui.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.VirtualSurface;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionRowTest {
    private static final List<Everywhere.Section> ALL = Stream.of(
                    "Today", "Initiatives", "Evidence", "Ladder", "Updates", "Coaching", "People", "Money")
            .map(t -> new Everywhere.Section(t, new Destination.Today(), "1"))
            .toList();

    private record Shown(String standing) implements Everywhere {
        @Override
        public List<Section> sections() {
            return ALL;
        }

        @Override
        public List<Action> actions() {
            return List.of();
        }

        @Override
        public Screen screen(Destination destination) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean changedElsewhere() {
            return false;
        }

        @Override
        public Optional<String> undo() {
            return Optional.empty();
        }

        @Override
        public Optional<String> redo() {
            return Optional.empty();
        }

        @Override
        public String edit(String text) {
            return text;
        }
    }

    private static String row(int columns, int here, String standing) {
        VirtualSurface surface = new VirtualSurface(columns, 1);
        surface.blank();
        SectionRow.draw(new Canvas(surface, new Hotspots()), new Shown(standing), here);
        return surface.text().lines().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "120 | 0 | ~ rung   Today  Initiatives  Evidence  Ladder  Updates  Coaching  People  Money                 Senior PM → Principal PM~",
                "100 | 0 | ~ rung   Today  Initiatives  Evidence  Ladder  Updates  Coaching  People  Money   Senior → Principal~",
                "80  | 7 | ~ rung   Today  Initiatives  Evidence  Ladder  Updates  Coaching  People  Money~",
                "76  | 7 | ~ Today  Initiatives  Evidence  Ladder  Updates  Coaching  People  Money~",
                "66  | 7 | ~Today Initiatives Evidence Ladder Updates Coaching People Money~",
                "50  | 0 | ~Today Initiatives Evidence Ladder Updates        ›~",
                "50  | 6 | ~‹Evidence Ladder Updates Coaching People Money~",
                "40  | 3 | ~Today Initiatives Evidence Ladder      ›~",
            })
    void allSectionsAreThereAsLongAsThereIsRoomForThem(int columns, int here, String row) {
        assertThat(row(columns, here, "Senior PM → Principal PM")).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"40", "47", "55", "64", "65", "71", "72", "79", "80", "81", "99", "160"})
    void theSectionShownIsAlwaysInView(int columns) {
        for (int here = 0; here < ALL.size(); here++) {
            assertThat(row(columns, here, "Group PM → Director"))
                    .contains(ALL.get(here).title())
                    .hasSizeLessThanOrEqualTo(columns);
        }
    }
}
