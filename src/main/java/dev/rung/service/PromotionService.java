package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.PromotionRecords;
import dev.rung.domain.promotion.StoryTexts;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.team.CostPeriod;
import dev.rung.files.report.PromotionReport;
import dev.rung.store.AssessmentStore;
import dev.rung.store.ClaimStore;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.GrowthBetStore;
import dev.rung.store.KeptEvidence;
import dev.rung.store.OfferStore;
import dev.rung.store.PersonStore;
import dev.rung.store.PromotionFacts;
import dev.rung.store.ReviewStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The case for a promotion: of me from everything, of somebody else from what their packs hold. */
public final class PromotionService {
    private static final int YEAR = 12;

    private final Database database;
    private final ProfileService profile;
    private final LadderService ladders;
    private final StandingService standings;
    private final ChainService chains;
    private final PersonStore people;
    private final EvidenceBatch pieces;
    private final ClaimStore claims;
    private final ReviewStore reviews;
    private final AssessmentStore assessments;
    private final CommitmentStore commitments;
    private final GrowthBetStore growth;
    private final OfferStore offers;
    private final PromotionFacts facts;
    private final AllBets bets;

    PromotionService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            StandingService standings,
            ChainService chains) {
        this.database = database;
        this.profile = profile;
        this.ladders = ladders;
        this.standings = standings;
        this.chains = chains;
        this.people = new PersonStore(database);
        this.pieces = new EvidenceBatch(database);
        this.claims = new ClaimStore(database);
        this.reviews = new ReviewStore(database);
        this.assessments = new AssessmentStore(database);
        this.commitments = new CommitmentStore(database);
        this.growth = new GrowthBetStore(database);
        this.offers = new OfferStore(database);
        this.facts = new PromotionFacts(database);
        this.bets = new AllBets(database);
    }

    /** Somebody in this workspace by their id. Refuses an id that nobody has. */
    public Person person(String id) {
        return people.find(id).orElseThrow(() -> Refusal.usage("Nobody here has the id “" + id + "”."));
    }

    /** The levels a case can be made for, in the ladder's order. */
    public List<Level> levels(Person person) {
        return ladders.of(person).levels();
    }

    /** The level a case is for unless another is named: the target, else the next on the path, else the one held. */
    public Level usual(Person person) {
        Ladder ladder = ladders.of(person);
        return person.target()
                .flatMap(ladder::level)
                .or(() -> ladder.next(person.level()).stream().findFirst())
                .or(() -> ladder.level(person.level()))
                .orElseThrow(() -> Refusal.data("The level \"" + person.level() + "\" of " + person.name()
                        + " is not on the ladder " + ladder.title() + ": choose one that is"));
    }

    /**
     * The case as of a day. Reads every claim of the person, so not while a key waits.
     *
     * @param levelId of the person's ladder; refused when it has none such
     */
    public PromotionCase of(Person person, String levelId, LocalDate day) {
        return PromotionCase.of(database.inSnapshot(() -> records(person, day)), levelId, day);
    }

    /** The case as a report; HTML prints on three sheets of A4 or fewer. */
    public String report(ReportService.Format format, Person person, String levelId, LocalDate day) {
        return ReportService.rendered(PromotionReport.of(of(person, levelId, day)), format);
    }

    private PromotionRecords records(Person person, LocalDate day) {
        boolean own = person.id().equals(profile.need().id());
        StandingRecords standing = standings.records(person, day);
        List<String> ids =
                standing.facts().stream().map(ClaimFact::evidenceId).distinct().toList();
        List<Evidence> evidence =
                pieces.find(ids).stream().map(KeptEvidence::evidence).toList();
        return new PromotionRecords(
                person,
                own,
                standing,
                evidence,
                claims.of(ids),
                pieces.verdictsOn(ids),
                new PromotionRecords.Opinions(
                        reviews.all(person.id(), standing.ladder().id(), day),
                        facts.changed(person.id(), day),
                        assessments.all(person.id(), standing.ladder().id(), day)),
                own ? work(person, day) : PromotionRecords.Work.NONE,
                new PromotionRecords.Promises(commitments.all(person.id()), growth.all(person.id())),
                own ? Optional.empty() : facts.newestPack(person.id(), day));
    }

    private PromotionRecords.Work work(Person me, LocalDate day) {
        Map<String, List<String>> evidence = offers.all(me.id()).stream()
                .filter(o -> o.initiativeId().isPresent() && o.evidenceId().isPresent())
                .collect(Collectors.groupingBy(
                        o -> o.initiativeId().orElseThrow(),
                        Collectors.mapping(o -> o.evidenceId().orElseThrow(), Collectors.toList())));
        return new PromotionRecords.Work(
                bets.withPages(me.id(), StoryTexts.FIELDS, day), evidence, returned(YearMonth.from(day), day));
    }

    /** Empty where the team's cost is not known, or a rate it wants is missing. */
    private Optional<TeamReturn> returned(YearMonth month, LocalDate day) {
        try {
            return Optional.of(chains.returned(CostPeriod.trailing(month, YEAR), day))
                    .filter(r -> r.cost().minor() > 0);
        } catch (Refusal noRate) {
            return Optional.empty();
        }
    }
}
