package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.store.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A workspace of somebody who sends and gets packs, for tests. Its clock stands until it is told to go on. */
final class PackDesk implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final ExpectationId CELL = new ExpectationId("outcome-ownership", "senior-pm");
    static final Supplier<Optional<char[]>> OPEN = Optional::empty;

    final Path folder;
    final Path workspace;
    private final String name;
    private Instant now = NOON;
    private Rung rung;

    PackDesk(Path folder, String name) {
        this.folder = folder;
        this.name = name;
        this.workspace = folder.resolve(name.replace(' ', '-') + ".db");
        this.rung = opened();
        rung.profile().begin(name, "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
    }

    private Rung opened() {
        return Rung.open(
                Places.of(Map.of(), folder.toString(), workspace.toString()), Clock.fixed(now, ZoneOffset.UTC));
    }

    Rung rung() {
        return rung;
    }

    PackService packs() {
        return rung.packs();
    }

    /** Goes on by so many hours. */
    PackDesk later(int hours) {
        rung.close();
        now = now.plusSeconds(hours * 3600L);
        rung = opened();
        return this;
    }

    Evidence piece(String title, String on, boolean isPrivate, ExpectationId... claims) {
        return rung.evidence()
                .add(
                        new Evidence(
                                "new",
                                LocalDate.parse(on),
                                title,
                                "situation of " + title,
                                "action",
                                "result",
                                "https://example.org",
                                "Ada",
                                Optional.of(Lever.BUILT),
                                "two teams",
                                new Measurement("retention", "4", "6", "warehouse"),
                                isPrivate),
                        Set.of(claims));
    }

    /** Writes all that is usual for somebody. */
    Path send(String to) {
        Path file = file();
        packs().export(packs().usual(), to, file, Optional.empty(), false);
        return file;
    }

    Path file() {
        try {
            return Files.createTempDirectory(folder, "packs").resolve("a.rungpack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ArrivedPack look(Path file) {
        return packs().look(List.of(file), PackDecision.NONE, OPEN, Progress.UNSEEN)
                .get(0);
    }

    TakenPack take(Path file) {
        return take(file, PackDecision.NONE);
    }

    TakenPack take(Path file, PackDecision decision) {
        return packs().take(
                        List.of(packs().look(List.of(file), decision, OPEN, Progress.UNSEEN)
                                .get(0)),
                        decision,
                        OPEN,
                        Progress.UNSEEN)
                .get(0);
    }

    /** Takes it and says how it is refused; fails when it is not, or when it changed anything. */
    String refused(Path file, PackDecision decision) {
        String before = rows();
        TakenPack taken = take(file, decision);
        if (taken.taken() || !rows().equals(before)) {
            throw new AssertionError("it was taken, or changed something: " + taken);
        }
        return taken.words();
    }

    /** Every row there is, history and what never leaves among them. */
    String rows() {
        rung.close();
        try {
            return Rows.of(workspace);
        } finally {
            rung = opened();
        }
    }

    Person person(String who) {
        return rung.people().find(who);
    }

    List<Person> others() {
        return new ArrayList<>(rung.people().others());
    }

    String fingerprint() {
        return packs().identity().fingerprint();
    }

    String name() {
        return name;
    }

    static PackDecision newKey() {
        return new PackDecision(Optional.empty(), Optional.empty(), true);
    }

    static PackDecision as(Person.Relation relation) {
        return new PackDecision(Optional.of(relation), Optional.empty(), false);
    }

    static String why(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
        throw new AssertionError("not refused");
    }

    @Override
    public void close() {
        rung.close();
    }
}
