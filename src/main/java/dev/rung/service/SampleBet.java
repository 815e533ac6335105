package dev.rung.service;

import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.service.sample.ToldBet;
import dev.rung.store.Database;
import dev.rung.store.ForecastStore;
import dev.rung.store.InitiativeStore;
import dev.rung.store.OfferStore;
import dev.rung.store.OnePagerStore;
import dev.rung.store.PostmortemStore;
import dev.rung.store.StageStore;
import java.util.Optional;

/** Keeps one initiative of the sample with everything written about it. */
final class SampleBet {
    private final Database database;
    private final ToldBet bet;

    SampleBet(Database database, ToldBet bet) {
        this.database = database;
        this.bet = bet;
    }

    void keep(String personId) {
        Initiative initiative = bet.initiative();
        new InitiativeStore(database).save(initiative, personId);
        OnePagerStore pages = new OnePagerStore(database);
        for (OnePagerRevision revision : bet.revisions()) {
            pages.write(initiative.id(), revision.page(), revision.on(), revision::id);
            if (revision.sealed()) {
                pages.seal(initiative.id());
            }
        }
        ForecastStore forecasts = new ForecastStore(database);
        bet.forecasts().forEach(forecasts::add);
        PostmortemStore postmortems = new PostmortemStore(database);
        bet.postmortems().forEach(postmortems::save);
        StageStore stages = new StageStore(database);
        bet.changes().forEach(stages::add);
        OfferStore offers = new OfferStore(database);
        bet.answers()
                .forEach(a -> offers.put(new OfferStore.Answered(
                        EvidenceOffer.keyOf(initiative.id(), a.kind()),
                        Optional.of(initiative.id()),
                        a.evidenceId().map(e -> OfferStore.State.ACCEPTED).orElse(OfferStore.State.DISMISSED),
                        a.evidenceId(),
                        a.on())));
    }
}
