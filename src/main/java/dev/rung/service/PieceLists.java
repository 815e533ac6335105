package dev.rung.service;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.store.Database;
import dev.rung.store.EvidenceList;
import dev.rung.store.EvidenceSearch;
import dev.rung.store.KeptEvidence;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns a filter as a person means it into a window on the store's lists. */
final class PieceLists {
    /** So many hits of a search can be looked at; who has more types another word. */
    static final int MOST_HITS = 1000;

    private final EvidenceList list;
    private final EvidenceSearch search;

    PieceLists(Database database) {
        this.list = new EvidenceList(database);
        this.search = new EvidenceSearch(database);
    }

    PieceWindow window(Person me, EvidenceFilter filter, Function<List<KeptEvidence>, List<PieceRow>> whole) {
        dev.rung.store.EvidenceFilter stored = stored(me, filter);
        if (filter.words().isBlank()) {
            return new PieceWindow(
                    new PieceWindow.Source() {
                        @Override
                        public List<KeptEvidence> below(long place, int count) {
                            return list.below(stored, place, count);
                        }

                        @Override
                        public List<KeptEvidence> above(long place, int count) {
                            return list.above(stored, place, count);
                        }

                        @Override
                        public int countAbove(long place) {
                            return list.countAbove(stored, place);
                        }
                    },
                    list.count(stored),
                    false,
                    whole);
        }
        List<Long> hits = search.places(stored, filter.words(), MOST_HITS + 1);
        boolean more = hits.size() > MOST_HITS;
        List<Long> shown = more ? hits.subList(0, MOST_HITS) : hits;
        return new PieceWindow(new Hits(list, shown), shown.size(), more, whole);
    }

    private static dev.rung.store.EvidenceFilter stored(Person me, EvidenceFilter filter) {
        Optional<String> ladder =
                filter.competency().isPresent() || filter.level().isPresent()
                        ? Optional.of(me.ladderId())
                        : Optional.empty();
        return new dev.rung.store.EvidenceFilter(
                me.id(),
                ladder,
                filter.competency(),
                filter.level(),
                filter.quarter().map(Quarter::index),
                filter.strength().map(Strength::number),
                filter.unmapped(),
                filter.onlyPrivate() ? Optional.of(true) : Optional.empty(),
                filter.trashed());
    }

    /** Places of hits, newest first, which are read when they are looked at. */
    private record Hits(EvidenceList list, List<Long> places) implements PieceWindow.Source {
        @Override
        public List<KeptEvidence> below(long place, int count) {
            int from = firstBelow(place);
            return list.at(places.subList(from, Math.min(places.size(), from + count)));
        }

        @Override
        public List<KeptEvidence> above(long place, int count) {
            int to = countAbove(place);
            return list.at(places.subList(Math.max(0, to - count), to));
        }

        @Override
        public int countAbove(long place) {
            int found = Collections.binarySearch(places, place, Comparator.reverseOrder());
            return found >= 0 ? found : -found - 1;
        }

        private int firstBelow(long place) {
            int above = countAbove(place);
            return above < places.size() && places.get(above) == place ? above + 1 : above;
        }
    }
}
