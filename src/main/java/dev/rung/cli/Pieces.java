package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.files.EvidenceCsv;
import dev.rung.files.EvidenceDraft;
import dev.rung.service.EvidenceService;
import dev.rung.service.PieceRow;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The evidence a filter leaves, read a page at a time and written in one of three forms. */
final class Pieces {
    private static final int PAGE = 500;
    private static final int AS_TEXT = 40;

    private final Workbench bench;
    private final EvidenceService evidence;
    private final EvidenceFilter filter;
    private final Optional<Integer> limit;

    /** @param limit empty for as many as the form usually shows */
    Pieces(Workbench bench, EvidenceFilter filter, Optional<Integer> limit) {
        if (limit.isPresent() && limit.get() < 1) {
            throw Refusal.usage("--limit wants a number from 1 on");
        }
        this.bench = bench;
        this.evidence = bench.rung().evidence();
        this.filter = filter;
        this.limit = limit;
    }

    void text(String none) {
        List<PieceRow> rows = stream().limit(limit.orElse(AS_TEXT)).toList();
        if (rows.isEmpty()) {
            bench.out().line(none);
            return;
        }
        new EvidenceText(bench).list(rows);
        long all = evidence.count(filter);
        if (all > rows.size()) {
            bench.out().blank();
            bench.out().line(Words.of(Ink.DIM, rows.size() + " of " + all + "; --limit " + all + " shows all"));
        }
    }

    void json() {
        bench.out().jsonArray(limited().map(EvidenceJson::of).iterator());
    }

    /** Claims are those on the ladder in use, since the form names no ladder. */
    void csv() {
        String ladder = bench.ladder().id();
        EvidenceCsv.write(
                bench.out().writer(), () -> limited().map(r -> draft(r, ladder)).iterator());
    }

    private static EvidenceDraft draft(PieceRow row, String ladder) {
        List<ExpectationId> claims = row.claims().stream()
                .filter(c -> c.ladderId().equals(ladder))
                .map(Claim::expectation)
                .sorted()
                .toList();
        return EvidenceDraft.of(row.evidence(), claims);
    }

    private Stream<PieceRow> limited() {
        return limit.isPresent() ? stream().limit(limit.get()) : stream();
    }

    private Stream<PieceRow> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Pages(), Spliterator.ORDERED), false);
    }

    /** Reads on only when what was read is used up. */
    private final class Pages implements Iterator<PieceRow> {
        private List<PieceRow> page = List.of();
        private int at;
        private long from;
        private boolean last;

        @Override
        public boolean hasNext() {
            if (at == page.size() && !last) {
                int wanted = Math.min(PAGE, limit.orElse(PAGE));
                page = evidence.rows(filter, from, wanted);
                from += page.size();
                at = 0;
                last = page.size() < wanted;
            }
            return at < page.size();
        }

        @Override
        public PieceRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.get(at++);
        }
    }
}
