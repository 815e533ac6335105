package dev.rung.service.sample;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.PieceDigest;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The group that Ines leads for the time being, four PMs at different levels, and a PM of another team whom she mentors:
 * what they sent, what she said of it, and what became of it.
 */
final class PeopleStory {
    /** Day of the packs of the first round; what is older is in them. */
    static final int FIRST_PACK = 188;

    /** Day of the packs of the second round. */
    static final int SECOND_PACK = 47;

    private final Calendar calendar;
    private final Ids ids;
    private final Ladder ladder;
    private final Person me;

    PeopleStory(Calendar calendar, Ids ids, Ladder ladder, Person me) {
        this.calendar = calendar;
        this.ids = ids;
        this.ladder = ladder;
        this.me = me;
    }

    PeopleBooks told() {
        Colleague nadia = report(
                FIRST_PACK,
                "Nadia Brandt",
                "pm",
                "senior-pm",
                "MCowBQYDK2VwAyEAPSAbXP1o6hOg5g1fTzPghOErr1AM52wPhsn7IMxRvHM=",
                NadiaPieces.all());
        Colleague priya = report(
                FIRST_PACK,
                "Priya Raman",
                "pm",
                "senior-pm",
                "MCowBQYDK2VwAyEAdTMASCFklLXDRxMaEKhrIPFSiukojKxwPPd13z3Ask4=",
                PriyaPieces.all());
        Colleague teo = report(
                SECOND_PACK,
                "Teo Marchetti",
                "senior-pm",
                "principal-pm",
                "MCowBQYDK2VwAyEA+rpczBO+uRMAqtWgkjiXUjwiSscWzIDX/vZ2H/D+/+E=",
                TeoPieces.all());
        Colleague oskar = report(
                75,
                "Oskar Lindqvist",
                "associate-pm",
                "pm",
                "MCowBQYDK2VwAyEAVFt0d5NSypqmHPJOaGC5gkfSA6uTjXcUzOZeRsVcgMQ=",
                OskarPieces.all());
        Colleague rui = known(
                139,
                "Rui Carvalho",
                Relation.MENTEE,
                "pm",
                Optional.of("senior-pm"),
                "MCowBQYDK2VwAyEADdrW6wqLvyANc5Li8x1gWVwCnTEwNnPHf5ai82jhALc=",
                RuiPieces.all());
        Colleague karin = known(
                180,
                "Karin Lund",
                Relation.REVIEWER,
                "group-pm",
                Optional.empty(),
                "MCowBQYDK2VwAyEAbo1ks2OqhwdhmQ965QRIJFEBESuTqbFZWuT7gY5NjPo=",
                List.of());
        Colleague jonas = known(
                58,
                "Jonas Weidner",
                Relation.REVIEWER,
                "director",
                Optional.empty(),
                "MCowBQYDK2VwAyEA7xeN3mH8+NWNIjRMFtIJKvwb/VGxDUZZrNWrBbUCTVI=",
                List.of());
        List<Colleague> senders = List.of(nadia, priya, teo, oskar, rui);
        List<Judgement> verdicts = verdicts(senders, priya, oskar);
        PackStory packs = new PackStory(calendar, ids);
        RoundStory rounds = new RoundStory(calendar, ids, ladder, me, karin, packs);
        packs.evidence(nadia, FIRST_PACK, 0, true);
        packs.evidence(nadia, SECOND_PACK, 1, true);
        packs.evidence(priya, FIRST_PACK, 0, true);
        packs.evidence(priya, SECOND_PACK, 0, true);
        packs.evidence(priya, 20, 0, true);
        packs.evidence(teo, SECOND_PACK, 2, true);
        packs.evidence(oskar, 75, 0, true);
        packs.evidence(oskar, 6, 1, false);
        packs.evidence(rui, 139, 4, true);
        packs.evidence(rui, 13, 6, true);
        List<Review> reviews = rounds.reviews(nadia, priya, teo, verdicts);
        return new PeopleBooks(
                Stream.of(nadia, priya, teo, oskar, rui, karin, jonas)
                        .map(c -> new PeopleBooks.Someone(c.person(), c.on(), c.key()))
                        .toList(),
                senders.stream().flatMap(this::works).toList(),
                verdicts,
                packs.reads(),
                packs.moved(),
                rounds.assessments(nadia, priya, oskar),
                reviews,
                rounds.meeting(nadia, priya, teo, reviews),
                rounds.draft(oskar),
                new CoachingStory(calendar, ids, me, nadia, rui).told(),
                new GrowthStory(calendar, ids, me.id(), rui.id(), ladder.id()).told());
    }

    private Colleague report(
            int daysAgo, String name, String level, String target, String publicKey, List<Piece> told) {
        return known(daysAgo, name, Relation.REPORT, level, Optional.of(target), publicKey, told);
    }

    private Colleague known(
            int daysAgo,
            String name,
            Relation relation,
            String level,
            Optional<String> target,
            String publicKey,
            List<Piece> told) {
        return Colleague.known(calendar, ids, daysAgo, name, relation, ladder.id(), level, target, publicKey, told);
    }

    private Stream<PeopleBooks.Work> works(Colleague of) {
        List<PeopleBooks.Work> works = new ArrayList<>();
        for (int i = 0; i < of.pieces().size(); i++) {
            works.add(new PeopleBooks.Work(
                    of.id(), of.evidence().get(i), of.pieces().get(i).claims(calendar, ids, ladder.id())));
        }
        return works.stream();
    }

    private List<Judgement> verdicts(List<Colleague> senders, Colleague priya, Colleague oskar) {
        List<Judgement> verdicts = new ArrayList<>();
        for (Colleague sender : senders) {
            for (int i = 0; i < sender.pieces().size(); i++) {
                Evidence piece = sender.evidence().get(i);
                Optional<Verdict> said = sender.pieces().get(i).verdict(calendar, ids, me.name());
                if (said.isPresent() || sender != oskar) {
                    verdicts.add(judged(said.orElseGet(() -> nod(sender, piece)), piece, Optional.empty()));
                }
            }
        }
        Evidence sum = priya.piece("What two-way messages");
        answer(verdicts, sum, 21, "By the price test: 11 of 96 firms. I have put its page under the link.");
        LocalDate later = calendar.workday(18);
        verdicts.add(judged(
                new Verdict(
                        ids.of(later, "second verdict on " + sum.title()),
                        sum.id(),
                        Optional.empty(),
                        Decision.ACCEPTED,
                        me.name(),
                        later,
                        "Now I can find the eleven firms."),
                sum,
                Optional.empty()));
        answer(
                verdicts,
                oskar.piece("Six conversations"),
                7,
                "The account managers chose them. I have booked four from the list of expired trials.");
        return verdicts.stream().sorted(Judgement.BY_AGE).toList();
    }

    /** What needs no words. */
    private Verdict nod(Colleague sender, Evidence piece) {
        LocalDate on = calendar.workday(sender.person().relation() == Relation.MENTEE ? 12 : 44);
        return new Verdict(
                ids.of(on, "verdict on " + piece.title()),
                piece.id(),
                Optional.empty(),
                Decision.ACCEPTED,
                me.name(),
                on,
                "");
    }

    private void answer(List<Judgement> verdicts, Evidence piece, int daysAgo, String words) {
        verdicts.replaceAll(j -> j.verdict().evidenceId().equals(piece.id()) && j.asks()
                ? judged(
                        j.verdict(),
                        piece,
                        Optional.of(new VerdictAnswer(j.verdict().id(), words, calendar.workday(daysAgo))))
                : j);
    }

    private static Judgement judged(Verdict verdict, Evidence piece, Optional<VerdictAnswer> answer) {
        return new Judgement(verdict, PieceDigest.of(piece), Optional.empty(), answer);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
