package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.FollowUp;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.store.Database;
import dev.rung.store.InitiativeStore;
import dev.rung.store.Journal;
import dev.rung.store.PostmortemStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The looks back at launches. */
public final class PostmortemService {
    private final Database database;
    private final PostmortemStore postmortems;
    private final InitiativeStore kept;
    private final InitiativeService initiatives;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    PostmortemService(
            Database database, InitiativeService initiatives, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.postmortems = new PostmortemStore(database);
        this.kept = new InitiativeStore(database);
        this.initiatives = initiatives;
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A postmortem to be filled in: the one of today for that week, or an empty one with the assumptions of the page and
     * what the last look knew. Refuses what was not launched.
     *
     * @param week empty for the one that is due, or due next
     */
    public Postmortem begin(String initiativeId, Optional<Postmortem.Week> week) {
        Bet bet = initiatives.bet(initiativeId);
        Initiative initiative = bet.initiative();
        if (initiative.launchedOn().isEmpty()) {
            throw Refusal.usage("“" + initiative.title()
                    + "” has no launch to look back at; say first on which day it reached customers.");
        }
        LocalDate today = LocalDate.now(clock);
        Postmortem.Week wanted = week.orElseGet(() -> due(bet, today));
        return bet.postmortems().stream()
                .filter(p -> p.week() == wanted)
                .findFirst()
                .orElseGet(() -> empty(bet, wanted, today));
    }

    private static Postmortem.Week due(Bet bet, LocalDate today) {
        List<DueReview> open = bet.dueReviews(today);
        return open.stream()
                .filter(d -> !d.due().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> open.stream().findFirst())
                .map(DueReview::week)
                .orElse(Postmortem.Week.TWELVE);
    }

    private Postmortem empty(Bet bet, Postmortem.Week week, LocalDate today) {
        Optional<Postmortem> last = bet.latestPostmortem();
        List<Assumption> assumptions = last.map(Postmortem::assumptions)
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> bet.page().lines(OnePagerField.ASSUMPTIONS).stream()
                        .map(text -> new Assumption(text, Assumption.Outcome.UNKNOWN))
                        .toList());
        return new Postmortem(
                ids.next(),
                bet.initiative().id(),
                week,
                today,
                Optional.empty(),
                "",
                last.map(Postmortem::metricSource).orElse(""),
                last.map(Postmortem::attribution).orElse(Attribution.BEFORE_AND_AFTER),
                last.flatMap(Postmortem::costPlanned),
                last.flatMap(Postmortem::costActual),
                assumptions,
                "",
                "",
                "",
                Postmortem.Skill.UNSAID,
                Optional.empty(),
                bet.initiative().owner(),
                Optional.empty(),
                "");
    }

    /**
     * Keeps a postmortem; one that is there already word for word is left alone. That of twelve weeks makes a launched bet
     * reviewed. Refuses one without its four answers, one without a launch and days that cannot be: before the launch, in
     * the future, a decision due before the look.
     *
     * @return the initiative as it stands then
     */
    public Initiative save(Postmortem postmortem) {
        List<String> missing = postmortem.missing();
        if (!missing.isEmpty()) {
            throw Refusal.usage("The postmortem does not say yet " + String.join(", ", missing) + ".");
        }
        Bet bet = initiatives.bet(postmortem.initiativeId());
        Initiative initiative = bet.initiative();
        List<String> wrong = postmortem.wrongDays(initiative.launchedOn(), LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            throw Refusal.usage(
                    "The postmortem of “" + initiative.title() + "” cannot be kept: " + String.join("; ", wrong) + ".");
        }
        if (bet.postmortems().contains(postmortem)) {
            return initiative;
        }
        String label = "Looked back after " + postmortem.week().words() + " at";
        database.journal().change(Journal.Change.of(label, initiative.title()), () -> {
            postmortems.save(postmortem);
            if (postmortem.week() == Postmortem.Week.TWELVE && initiative.stage() == Stage.LAUNCHED) {
                initiatives.move(initiative.id(), Stage.REVIEWED, "");
            }
        });
        return initiatives.find(initiative.id());
    }

    /**
     * A postmortem by its id or a part of it, or the newest of the initiative that an id names.
     *
     * @throws Refusal when there is none, or several
     */
    public Postmortem find(String id) {
        Optional<Postmortem> exactly = postmortems.find(id);
        if (exactly.isPresent()) {
            return exactly.get();
        }
        List<Postmortem> some = id.length() < 4
                ? List.of()
                : all().stream()
                        .filter(p -> p.id().startsWith(id) || p.id().endsWith(id))
                        .toList();
        if (some.size() == 1) {
            return some.get(0);
        }
        if (some.size() > 1) {
            throw Refusal.usage("More than one postmortem has “" + id + "” in its id; give more of it.");
        }
        Bet bet = initiatives.bet(id);
        return bet.latestPostmortem()
                .orElseThrow(() -> Refusal.usage("“" + bet.initiative().title() + "” has no postmortem yet."));
    }

    /** Makes the next round of a bet whose postmortem says iterate, with what was learned in it. */
    public Initiative followUp(Postmortem postmortem) {
        Initiative initiative = initiatives.find(postmortem.initiativeId());
        initiatives.followUps(initiative.id()).stream().findFirst().ifPresent(there -> {
            throw Refusal.usage("“" + initiative.title() + "” has its follow-up already: “" + there.title() + "”.");
        });
        Initiative next = FollowUp.of(initiative, postmortem, ids.next(), LocalDate.now(clock));
        String me = profile.need().id();
        database.journal().change(Journal.Change.of("Began", next.title()), () -> kept.save(next, me));
        return next;
    }

    /** Every postmortem of the person. */
    public List<Postmortem> all() {
        return postmortems.all(profile.need().id());
    }
}
