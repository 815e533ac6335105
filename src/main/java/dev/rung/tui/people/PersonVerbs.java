package dev.rung.tui.people;

import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.pack.PackScreens;
import dev.rung.tui.widget.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be done with people, on the roster and on each one's page. */
final class PersonVerbs {
    private static final String NOBODY = "there is nobody here";
    private static final String ME = "that is you; somebody else is reviewed here";

    private final Rung rung;

    PersonVerbs(Rung rung) {
        this.rung = rung;
    }

    /** What needs nobody: somebody new, a pack that came. */
    List<Action> general() {
        return List.of(
                Action.of("people.new", "new", () -> Next.show(PersonForm.added(rung)), "n")
                        .about("Add somebody by name and level"),
                importing());
    }

    /** Packs that came. */
    static Action importing() {
        return Action.of("pack.import", "import", () -> Next.open(new Destination.PackImport("")), "i")
                .about("Import packs that somebody sent: shows first what is in them");
    }

    /** What is done with somebody. */
    List<Action> of(Optional<Person> person) {
        boolean any = person.isPresent();
        boolean other = person.filter(p -> p.relation() != Relation.ME).isPresent();
        String why = any ? ME : NOBODY;
        return List.of(
                go(
                                "review.inbox",
                                "inbox",
                                "b",
                                "Read what they sent, and answer it",
                                person,
                                Destination.EvidenceInbox::new)
                        .unless(other, why),
                go(
                                "review.rate",
                                "rate",
                                "r",
                                "Rate them, before their own rating opens",
                                person,
                                Destination.ReviewWalk::new)
                        .unless(other, why),
                quiet(
                                "review.compare",
                                "compare",
                                "m",
                                "Self, reviewers and evidence side by side",
                                person,
                                Destination.ReviewComparison::new)
                        .unless(any, NOBODY),
                Action.quiet(
                                "review.send",
                                "send back",
                                () -> on(person, p -> PackScreens.sendReview(rung, p.id(), Optional.empty())),
                                "v")
                        .about("Send them your verdicts and your review: shows first what leaves")
                        .unless(other, why),
                quiet(
                                "session.prepare",
                                "session",
                                "p",
                                "Prepare a coaching session with them",
                                person,
                                Destination.SessionPrepare::new)
                        .unless(any, NOBODY),
                quiet(
                                "promotion.case",
                                "promotion case",
                                "P",
                                "The case for their promotion, from what is proven",
                                person,
                                Destination.PromotionPage::new)
                        .unless(any, NOBODY),
                Action.quiet(
                                "pack.export",
                                "make a pack",
                                () -> Next.open(
                                        new Destination.PackExport(person.filter(p -> p.relation() != Relation.ME)
                                                .map(Person::id)
                                                .orElse(""))),
                                "x")
                        .about("Put a pack together for them: shows first what leaves"),
                Action.quiet(
                                "calibration.list",
                                "calibrations",
                                () -> Next.open(new Destination.CalibrationList()),
                                "a")
                        .about("Calibrate ratings across people"),
                Action.quiet("person.edit", "edit", () -> on(person, p -> Next.show(PersonForm.changed(rung, p))), "E")
                        .about("Change name, relation, level or target")
                        .unless(other, any ? "your own profile is changed in the profile" : NOBODY),
                Action.quiet("person.remove", "remove", () -> on(person, this::remove), "D", "delete")
                        .about("Take somebody off the list of whom nothing is kept")
                        .unless(other, any ? "the workspace is yours" : NOBODY));
    }

    private static Action go(
            String id,
            String label,
            String key,
            String about,
            Optional<Person> person,
            Function<String, Destination> to) {
        return Action.of(id, label, () -> on(person, p -> Next.open(to.apply(p.id()))), key)
                .about(about);
    }

    private static Action quiet(
            String id,
            String label,
            String key,
            String about,
            Optional<Person> person,
            Function<String, Destination> to) {
        return Action.quiet(id, label, () -> on(person, p -> Next.open(to.apply(p.id()))), key)
                .about(about);
    }

    private static Next on(Optional<Person> person, Function<Person, Next> what) {
        return person.map(what).orElseGet(Next::stay);
    }

    private Next remove(Person person) {
        Optional<String> kept = rung.people().whyKept(person.id());
        if (kept.isPresent()) {
            return Next.refuse(kept.get());
        }
        return Next.show(Question.yesNo(
                "Remove " + person.name(),
                "Nothing is kept of " + person.name() + " but the name and the level. u brings them back.",
                "remove",
                () -> {
                    rung.people().remove(person.id());
                    return Next.say("Removed " + person.name() + "; u brings them back.");
                }));
    }
}
