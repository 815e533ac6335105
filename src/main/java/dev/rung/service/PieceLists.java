package dev.rung.service;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.EvidenceList;
import dev.rung.store.EvidenceSearch;
import dev.rung.store.KeptEvidence;
import dev.rung.store.OwnedFilter;
import java.util.List;
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
        OwnedFilter stored = new OwnedFilter(me.id(), me.ladderId(), filter);
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
        int hits = search.countAbove(stored, filter.words(), Long.MIN_VALUE, MOST_HITS + 1);
        return new PieceWindow(
                new Hits(search, stored, filter.words()), Math.min(hits, MOST_HITS), hits > MOST_HITS, whole);
    }

    private record Hits(EvidenceSearch search, OwnedFilter filter, String words) implements PieceWindow.Source {
        @Override
        public List<KeptEvidence> below(long place, int count) {
            return search.newest(filter, words, place, count);
        }

        @Override
        public List<KeptEvidence> above(long place, int count) {
            return search.above(filter, words, place, count);
        }

        @Override
        public int countAbove(long place) {
            return search.countAbove(filter, words, place, MOST_HITS);
        }
    }
}
