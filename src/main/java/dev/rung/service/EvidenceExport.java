package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.Parting;
import dev.rung.domain.pack.Selection;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.store.AssessmentStore;
import dev.rung.store.Database;
import dev.rung.store.ExchangeStore;
import dev.rung.store.MarkStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what the owner of the workspace sends to a reviewer. Nothing private is ever handed on. */
final class EvidenceExport {
    private final Database database;
    private final ExchangeStore exchange;
    private final MarkStore marks;
    private final AssessmentStore assessments;
    private final ProfileService profile;
    private final LadderService ladders;

    EvidenceExport(Database database, ProfileService profile, LadderService ladders) {
        this.database = database;
        this.exchange = new ExchangeStore(database);
        this.marks = new MarkStore(database);
        this.assessments = new AssessmentStore(database);
        this.profile = profile;
        this.ladders = ladders;
    }

    /** A pack that could leave, and what stays behind. */
    record Composed(EvidencePack pack, Parting parting) {}

    Selection usual(LocalDate today) {
        Person me = profile.need();
        return Selection.usual(ladders.mine(), me.level(), me.target(), marks.away(me.id()), today);
    }

    /**
     * Refuses named evidence that is not there, is private or lies in the trash, and expectations the ladder has not.
     *
     * @param fingerprints of the keys of the reviewer, whose questions' answers go along
     */
    Composed compose(Selection selection, List<String> fingerprints, LocalDate today) {
        return database.inSnapshot(() -> {
            Person me = profile.need();
            Ladder ladder = ladders.mine();
            for (ExpectationId id : selection.expectations()) {
                if (ladder.expectation(id).isEmpty()) {
                    throw Refusal.usage("The ladder " + ladder.title() + " expects nothing at “" + id + "”.");
                }
            }
            List<Selection.Candidate> candidates =
                    exchange.candidates(me.id(), ladder.id(), selection.period(), List.copyOf(selection.named()));
            needNamed(selection, candidates);
            Parting parting = selection.part(candidates, today);
            return new Composed(pack(me, ladder, selection, parting, fingerprints, today), parting);
        });
    }

    private static void needNamed(Selection selection, List<Selection.Candidate> candidates) {
        Set<String> missing = new HashSet<>(selection.named());
        for (Selection.Candidate candidate : candidates) {
            if (missing.remove(candidate.evidence().id())) {
                String title = "“" + candidate.evidence().title() + "”";
                if (candidate.trashed()) {
                    throw Refusal.usage(title + " lies in the trash; restore it first.");
                }
                if (candidate.evidence().isPrivate()) {
                    throw Refusal.usage(title + " is private, and what is private never leaves.");
                }
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.usage("You have no evidence “" + missing.iterator().next() + "”.");
        }
    }

    private EvidencePack pack(
            Person me,
            Ladder ladder,
            Selection selection,
            Parting parting,
            List<String> fingerprints,
            LocalDate today) {
        Set<ExpectationId> chosen = new HashSet<>(selection.expectations());
        List<ApplicabilityMark> said = new ArrayList<>(marks.marks(me.id(), ladder.id(), today));
        said.removeIf(mark -> !chosen.contains(mark.expectation()));
        List<Quarter> away = marks.away(me.id()).stream().sorted().toList();
        Optional<Assessment> assessment = selection.assessment()
                ? assessments.all(me.id(), ladder.id(), today).stream().findFirst()
                : Optional.empty();
        return new EvidencePack(
                me.level(),
                me.target(),
                me.currency(),
                ladder,
                first(selection, parting),
                last(selection, parting),
                selection.expectations(),
                parting.leaving(),
                exchange.answers(me.id(), fingerprints),
                said,
                away,
                parting.leftOut(),
                parting.privateLeftOut(),
                assessment);
    }

    /** Of named pieces alone the oldest says where the days begin. */
    private static Optional<LocalDate> first(Selection selection, Parting parting) {
        return selection.period().isPresent()
                ? selection.period().get().from()
                : parting.leaving().stream().map(p -> p.evidence().on()).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> last(Selection selection, Parting parting) {
        return selection.period().isPresent()
                ? selection.period().get().until()
                : parting.leaving().stream().map(p -> p.evidence().on()).max(LocalDate::compareTo);
    }
}
