package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.files.EvidenceCsv;
import dev.rung.service.PieceRow;
import dev.rung.service.PieceWindow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The evidence a filter leaves, read a page at a time and written in one of three forms. */
final class Pieces {
    private static final int PAGE = 500;
    private static final int AS_TEXT = 40;

    private final Workbench bench;
    private final PieceWindow window;
    private final Optional<Integer> limit;

    /** @param limit empty for as many as the form usually shows */
    Pieces(Workbench bench, EvidenceFilter filter, Optional<Integer> limit) {
        if (limit.isPresent() && limit.get() < 1) {
            throw Refusal.usage("--limit wants a number from 1 on");
        }
        this.bench = bench;
        this.window = bench.rung().evidence().window(filter);
        this.limit = limit;
    }

    void text(String none) {
        List<PieceRow> rows = rows(limit.orElse(AS_TEXT)).toList();
        if (rows.isEmpty()) {
            bench.out().line(none);
            return;
        }
        new EvidenceText(bench).list(rows);
        int all = window.count();
        if (all > rows.size() || window.more()) {
            String about = window.more() ? "more than " + all : String.valueOf(all);
            bench.out().blank();
            bench.out().line(Words.of(Ink.DIM, rows.size() + " of " + about + "; --limit " + all + " shows them"));
        }
    }

    void json() {
        bench.out()
                .jsonArray(rows(limit.orElse(Integer.MAX_VALUE))
                        .map(EvidenceJson::of)
                        .iterator());
    }

    void csv() {
        EvidenceCsv.write(
                bench.out().writer(), bench.rung().evidence().drafts(window, limit.orElse(Integer.MAX_VALUE)));
    }

    /** Reads a page when the one before is used up. */
    private Stream<PieceRow> rows(int most) {
        int last = Math.min(most, window.count());
        return IntStream.iterate(0, from -> from < last, from -> from + PAGE)
                .mapToObj(from -> window.rows(from, Math.min(PAGE, last - from)))
                .flatMap(List::stream);
    }
}
