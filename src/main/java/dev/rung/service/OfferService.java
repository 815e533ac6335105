package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.initiative.EvidenceOffers;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.OfferStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence that falls out of bets, sent updates and prepared answers, ready to be accepted with one key or dismissed for good. */
public final class OfferService {
    /** Offers of older bets than these many have had their time. */
    private static final int LOOKED_AT = 50;

    /** How many expectations an offer claims where the ladder names its competencies in its own way. */
    private static final int GUESSED = 2;

    private final Database database;
    private final OfferStore answers;
    private final InitiativeService initiatives;
    private final EvidenceService evidence;
    private final LadderService ladders;
    private final ProfileService profile;
    private final List<Source> others;
    private final Uuid7 ids;
    private final Clock clock;

    /** What offers evidence beside bets; all that it offers, answered or not. */
    interface Source {
        List<EvidenceOffer> offers();
    }

    OfferService(
            Database database,
            InitiativeService initiatives,
            EvidenceService evidence,
            LadderService ladders,
            ProfileService profile,
            List<Source> others,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.answers = new OfferStore(database);
        this.initiatives = initiatives;
        this.evidence = evidence;
        this.ladders = ladders;
        this.profile = profile;
        this.others = others;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Offers that were neither accepted nor dismissed: bet by bet in the order of the list, then what fell out of anything
     * else.
     */
    public List<EvidenceOffer> open() {
        Set<Stage> past = Set.of(Stage.COMMITTED, Stage.LAUNCHED, Stage.REVIEWED, Stage.CLOSED, Stage.DROPPED);
        List<EvidenceOffer> open = new ArrayList<>();
        for (InitiativeRow row : initiatives.window(past, "").rows(0, LOOKED_AT)) {
            open.addAll(open(initiatives.bet(row.initiative().id())));
        }
        open.addAll(openOthers());
        return List.copyOf(open);
    }

    private List<EvidenceOffer> openOthers() {
        Set<String> answered = answers.withoutInitiative().stream()
                .map(OfferStore.Answered::key)
                .collect(Collectors.toSet());
        return others.stream()
                .flatMap(s -> s.offers().stream())
                .filter(o -> !answered.contains(o.key()))
                .toList();
    }

    /** Offers of one bet that were neither accepted nor dismissed. */
    public List<EvidenceOffer> open(Bet bet) {
        Set<String> answered = answers.of(bet.initiative().id()).stream()
                .map(OfferStore.Answered::key)
                .collect(Collectors.toSet());
        return EvidenceOffers.of(bet, OnePagerChecks.outcome(bet.page())).stream()
                .filter(o -> !answered.contains(o.key()))
                .toList();
    }

    /**
     * The open offers that a key names, or all of the bet that an id names; one at least.
     *
     * @param keyOrId {@code <initiative>/<kind>}, or an initiative's id, each also by a part of the id; or {@code
     *     update/2026-11}
     */
    public List<EvidenceOffer> named(String keyOrId) {
        int slash = keyOrId.indexOf('/');
        if (slash > 0 && ofMonths(keyOrId.substring(0, slash))) {
            return List.of(openOthers().stream()
                    .filter(o -> o.key().equals(keyOrId))
                    .findFirst()
                    .orElseThrow(() -> Refusal.usage("Nothing is offered as “" + keyOrId
                            + "”: it was accepted or dismissed already, or nothing fell out yet;"
                            + " rung evidence offers shows what waits.")));
        }
        Bet bet = initiatives.bet(slash < 0 ? keyOrId : keyOrId.substring(0, slash));
        List<EvidenceOffer> all = open(bet);
        List<EvidenceOffer> meant = slash < 0
                ? all
                : all.stream()
                        .filter(o -> o.kind().id().equals(keyOrId.substring(slash + 1)))
                        .toList();
        if (meant.isEmpty()) {
            throw Refusal.usage("“" + bet.initiative().title() + "” offers no such evidence"
                    + (all.isEmpty()
                            ? "; what fell out of it was accepted or dismissed already, or nothing did yet."
                            : "; it offers "
                                    + all.stream().map(o -> o.kind().id()).collect(Collectors.joining(", ")) + "."));
        }
        return meant;
    }

    private static boolean ofMonths(String kind) {
        return kind.equals(EvidenceOffer.Kind.UPDATE.id()) || kind.equals(EvidenceOffer.Kind.ANSWERS.id());
    }

    /** What was accepted of the offers of one bet and is still there, the newest first. */
    public List<PieceRow> accepted(Bet bet) {
        return answers.of(bet.initiative().id()).stream()
                .flatMap(a -> a.evidenceId().stream())
                .map(evidence::find)
                .sorted(Comparator.comparing((PieceRow row) -> row.evidence().on())
                        .reversed())
                .toList();
    }

    /** The expectations an offer would claim. */
    public List<ExpectationId> expectations(EvidenceOffer offer) {
        Person me = profile.need();
        List<ExpectationId> named = offer.expectations(ladders.mine(), me.level(), me.target());
        return named.isEmpty()
                ? evidence.suggestions(offer.draft()).stream()
                        .limit(GUESSED)
                        .map(SuggestedClaim::expectation)
                        .toList()
                : named;
    }

    /** Keeps the offer as evidence that claims what it fits. Returns the piece. */
    public Evidence accept(EvidenceOffer offer) {
        needOpen(offer);
        Evidence piece = offer.draft().withId(ids.next());
        Set<ExpectationId> claims = new LinkedHashSet<>(expectations(offer));
        database.journal().change(Journal.Change.of("Accepted as evidence", piece.title()), () -> {
            evidence.keep(piece, claims);
            answer(offer, OfferStore.State.ACCEPTED, Optional.of(piece.id()));
        });
        return piece;
    }

    /** Never offers it again. */
    public void dismiss(EvidenceOffer offer) {
        needOpen(offer);
        database.journal()
                .change(
                        Journal.Change.of("Dismissed as evidence", offer.draft().title()),
                        () -> answer(offer, OfferStore.State.DISMISSED, Optional.empty()));
    }

    private void needOpen(EvidenceOffer offer) {
        if (answers.find(offer.key()).isPresent()) {
            throw Refusal.usage("“" + offer.draft().title() + "” was accepted or dismissed already.");
        }
    }

    private void answer(EvidenceOffer offer, OfferStore.State state, Optional<String> evidenceId) {
        answers.put(
                new OfferStore.Answered(offer.key(), offer.initiativeId(), state, evidenceId, LocalDate.now(clock)));
    }
}
