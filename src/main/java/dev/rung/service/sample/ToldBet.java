package dev.rung.service.sample;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.StageChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An initiative of the sample with everything written about it. Every list is ordered oldest first. */
public record ToldBet(
        Initiative initiative,
        List<OnePagerRevision> revisions,
        List<Forecast> forecasts,
        List<Postmortem> postmortems,
        List<StageChange> changes,
        List<AnsweredOffer> answers) {
    public ToldBet {
        revisions = List.copyOf(revisions);
        forecasts = List.copyOf(forecasts);
        postmortems = List.copyOf(postmortems);
        changes = List.copyOf(changes);
        answers = List.copyOf(answers);
    }

    /**
     * What became of evidence that fell out of it.
     *
     * @param evidenceId the piece that tells the same story; empty when the offer was dismissed
     */
    public record AnsweredOffer(EvidenceOffer.Kind kind, Optional<String> evidenceId, LocalDate on) {}

    /** Its page as it reads today. */
    public OnePager page() {
        return revisions.isEmpty()
                ? OnePager.EMPTY
                : revisions.get(revisions.size() - 1).page();
    }

    public Bet bet() {
        return new Bet(initiative, page(), forecasts, postmortems, changes);
    }
}
