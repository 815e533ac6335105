package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.Suggestion;
import dev.rung.domain.standing.Suggestions;
import dev.rung.files.EvidenceCsv;
import dev.rung.files.EvidenceDraft;
import dev.rung.files.OwnedFile;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceStore;
import dev.rung.store.Journal;
import dev.rung.store.KeptEvidence;
import dev.rung.store.Uuid7;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Evidence: captured, completed, claimed, found, trashed. */
public final class EvidenceService {
    /** Days after which the trash forgets. */
    public static final int TRASH_DAYS = 30;

    private static final int PAGE = 500;

    private final Database database;
    private final EvidenceStore pieces;
    private final ClaimStore claims;
    private final OwnPieces own;
    private final WholePieces whole;
    private final PieceLists lists;
    private final ProfileService profile;
    private final LadderService ladders;
    private final StandingService standings;
    private final Uuid7 ids;
    private final Clock clock;
    private Optional<Suggestions> suggestions = Optional.empty();
    private Optional<Ladder> suggestionsOf = Optional.empty();

    EvidenceService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            StandingService standings,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.pieces = new EvidenceStore(database);
        this.claims = new ClaimStore(database);
        this.own = new OwnPieces(database, profile);
        this.whole = new WholePieces(database, clock);
        this.lists = new PieceLists(database);
        this.profile = profile;
        this.ladders = ladders;
        this.standings = standings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Captures one line. Refuses a blank title. */
    public Evidence capture(String title, LocalDate on) {
        if (title.isBlank()) {
            throw Refusal.usage("Write in one line what happened.");
        }
        return add(Evidence.titled(ids.next(), on, title.strip()), Set.of());
    }

    /** Adds a whole piece with its claims on the ladder in use; the id in it is replaced by a new one. */
    public Evidence add(Evidence piece, Set<ExpectationId> expectations) {
        Evidence added = piece.withId(ids.next());
        keep(added, expectations);
        return added;
    }

    /** The same for a piece whose id is new already. */
    void keep(Evidence added, Set<ExpectationId> expectations) {
        Person me = profile.need();
        int tier = Strength.of(added, false).number();
        database.journal().change(Journal.Change.of("Added evidence", added.title()), () -> {
            pieces.save(added, me.id(), tier);
            if (!expectations.isEmpty()) {
                needCells(expectations);
                claims.reclaim(added, me.id(), tier, me.ladderId(), expectations, ids::next);
            }
        });
    }

    /**
     * Puts a changed piece in the place of the one with its id. Nothing happens when nothing changed. Refuses a piece of
     * somebody else's.
     */
    public void save(Evidence piece) {
        own.need(piece.id());
        pieces.save(piece, profile.need().id(), Strength.of(piece, false).number());
    }

    /**
     * A piece of mine by its id, or by a beginning or end of it that is unambiguous; trashed ones too. Refuses a piece of
     * somebody else's.
     */
    public PieceRow find(String id) {
        own.need(id);
        Optional<KeptEvidence> kept = pieces.find(id);
        if (kept.isEmpty() && id.length() >= 4) {
            List<KeptEvidence> found = pieces.findByPart(id, profile.need().id());
            if (found.size() > 1) {
                throw Refusal.usage("More than one piece of evidence has “" + id + "” in its id; give more of it.");
            }
            kept = found.stream().findFirst();
        }
        return whole.of(List.of(kept.orElseThrow(
                        () -> Refusal.usage("There is no evidence “" + id + "”; rung evidence list shows the ids."))))
                .get(0);
    }

    /** Pieces the filter leaves, newest first. */
    public PieceWindow window(EvidenceFilter filter) {
        return lists.window(profile.need(), filter, whole::of);
    }

    /** The same, for who goes on where another window of pieces was read last. */
    public PieceWindow window(EvidenceFilter filter, PieceWindow before) {
        return window(filter).from(before);
    }

    /**
     * The pieces of a window in the form that CSV takes, read a page at a time while they are asked for; claims are those
     * on the ladder in use, since the form names no ladder.
     *
     * @param most how many at most
     */
    public Iterable<EvidenceDraft> drafts(PieceWindow window, int most) {
        String ladder = ladders.mine().id();
        int last = Math.min(most, window.count());
        return () -> IntStream.iterate(0, from -> from < last, from -> from + PAGE)
                .mapToObj(from -> window.rows(from, Math.min(PAGE, last - from)))
                .flatMap(List::stream)
                .map(row -> EvidenceDraft.of(
                        row.evidence(),
                        row.claims().stream()
                                .filter(c -> c.ladderId().equals(ladder))
                                .map(Claim::expectation)
                                .sorted()
                                .toList()))
                .iterator();
    }

    /** Writes the pieces of a window as CSV into a file that only its owner can read. Refuses to overwrite unless told. */
    public void writeCsv(Path file, PieceWindow window, boolean overwrite) {
        OwnedFile.fill(file, overwrite, temporary -> {
            try (Writer out = Files.newBufferedWriter(temporary)) {
                EvidenceCsv.write(out, drafts(window, Integer.MAX_VALUE));
            }
        });
    }

    /** Makes the piece claim exactly these expectations of the ladder in use; claims on other ladders stay. */
    public void claim(String evidenceId, Set<ExpectationId> expectations) {
        needCells(expectations);
        Person me = profile.need();
        Evidence piece = find(evidenceId).evidence();
        claims.reclaim(piece, me.id(), Strength.of(piece, false).number(), me.ladderId(), expectations, ids::next);
    }

    private void needCells(Set<ExpectationId> expectations) {
        Ladder ladder = ladders.mine();
        for (ExpectationId id : expectations) {
            if (ladder.expectation(id).isEmpty()) {
                throw Refusal.usage("The ladder " + ladder.title() + " expects nothing at “" + id
                        + "”; rung ladder show lists it.");
            }
        }
    }

    /** Expectations the piece could show, the likeliest first, each with why. */
    public List<SuggestedClaim> suggestions(Evidence piece) {
        Person me = profile.need();
        return suggestions(ladders.mine())
                .forEvidence(piece, standings.overview(LocalDate.now(clock)), me.level(), me.target())
                .stream()
                .map(s -> new SuggestedClaim(s.expectation(), s.why()))
                .toList();
    }

    private Suggestions suggestions(Ladder ladder) {
        if (suggestions.isEmpty() || !suggestionsOf.equals(Optional.of(ladder))) {
            suggestions = Optional.of(new Suggestions(ladder));
            suggestionsOf = Optional.of(ladder);
        }
        return suggestions.get();
    }

    /**
     * Of the newest pieces those that do not claim an expectation yet and could show it: first what claims nothing, then by
     * how well the words fit.
     *
     * @param looked how many of the newest pieces are looked at
     */
    public List<PieceRow> couldShow(ExpectationId expectation, int looked) {
        needCells(Set.of(expectation));
        Person me = profile.need();
        Suggestions words = suggestions(ladders.mine());
        Standing standing = standings.overview(LocalDate.now(clock));
        record Ranked(PieceRow piece, double score) {}
        List<Ranked> ranked = new ArrayList<>();
        for (PieceRow piece : window(EvidenceFilter.ALL).rows(0, looked)) {
            boolean claimed = piece.claims().stream()
                    .anyMatch(c -> c.ladderId().equals(me.ladderId())
                            && c.expectation().equals(expectation));
            if (!claimed) {
                double score = words.forEvidence(piece.evidence(), standing, me.level(), me.target()).stream()
                        .filter(s -> s.expectation().equals(expectation))
                        .mapToDouble(Suggestion::score)
                        .findFirst()
                        .orElse(0);
                ranked.add(new Ranked(piece, score));
            }
        }
        ranked.sort(Comparator.comparing((Ranked r) -> !r.piece().claims().isEmpty())
                .thenComparing(Ranked::score, Comparator.reverseOrder()));
        return ranked.stream().map(Ranked::piece).toList();
    }

    /** What the piece would be worth as it is written now, before any reviewer looked. */
    public Strength strength(Evidence piece) {
        return Strength.of(piece, false);
    }

    /** Puts a piece in the trash, which forgets it after {@link #TRASH_DAYS} days. */
    public void trash(String evidenceId) {
        pieces.trash(find(evidenceId).evidence().id(), LocalDate.now(clock));
    }

    /** Takes a piece out of the trash. */
    public void restore(String evidenceId) {
        pieces.restore(find(evidenceId).evidence().id());
    }

    /** Forgets what is in the trash now, for good. Returns how many pieces. */
    public int emptyTrash() {
        return pieces.purgeTrashedBefore(LocalDate.now(clock).plusDays(1));
    }

    /** Forgets what has been in the trash for more than {@link #TRASH_DAYS} days. Returns how many pieces. */
    public int emptyOldTrash() {
        return pieces.purgeTrashedBefore(LocalDate.now(clock).minusDays(TRASH_DAYS));
    }
}
