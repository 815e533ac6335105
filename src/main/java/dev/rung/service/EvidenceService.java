package dev.rung.service;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Evidence: captured, completed, claimed, found, trashed. */
public final class EvidenceService {

    /** Captures one line. Refuses a blank title. */
    public Evidence capture(String title, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Adds a whole piece with its claims; the id in it is replaced by a new one. */
    public Evidence add(Evidence piece, Set<ExpectationId> claims) {
        throw new UnsupportedOperationException();
    }

    /** Puts a changed piece in the place of the one with its id. Nothing happens when nothing changed. */
    public void save(Evidence piece) {
        throw new UnsupportedOperationException();
    }

    /** A piece by its id or by a beginning of it that is unambiguous, trashed ones too. Refuses unknown and ambiguous ones. */
    public PieceRow find(String id) {
        throw new UnsupportedOperationException();
    }

    /** How many pieces the filter leaves. */
    public long count(EvidenceFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** Pieces the filter leaves, newest first, from a place on; reads no more than it returns. With words, the best hits of the newest first come as they lie, newest first. */
    public List<PieceRow> rows(EvidenceFilter filter, long from, int count) {
        throw new UnsupportedOperationException();
    }

    /** Makes the piece claim exactly these expectations of the ladder in use; claims on other ladders stay. */
    public void claim(String evidenceId, Set<ExpectationId> expectations) {
        throw new UnsupportedOperationException();
    }

    /** Expectations the piece could show, the likeliest first, each with why. */
    public List<SuggestedClaim> suggestions(Evidence piece) {
        throw new UnsupportedOperationException();
    }

    /** What the piece would be worth as it is written now, today. */
    public Strength strength(Evidence piece) {
        throw new UnsupportedOperationException();
    }

    /** Puts a piece in the trash, which forgets it after 30 days. */
    public void trash(String evidenceId) {
        throw new UnsupportedOperationException();
    }

    /** Takes a piece out of the trash. */
    public void restore(String evidenceId) {
        throw new UnsupportedOperationException();
    }

    /** Forgets what is in the trash now, for good. Returns how many pieces. */
    public int emptyTrash() {
        throw new UnsupportedOperationException();
    }

    /** Forgets what has been in the trash for more than 30 days. Returns how many pieces. */
    public int emptyOldTrash() {
        throw new UnsupportedOperationException();
    }
}
