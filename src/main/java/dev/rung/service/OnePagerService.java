package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.writing.Finding;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.OnePagerStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The pages that argue for initiatives. */
public final class OnePagerService {
    private final Database database;
    private final OnePagerStore pages;
    private final InitiativeService initiatives;
    private final Uuid7 ids;
    private final Clock clock;

    OnePagerService(Database database, InitiativeService initiatives, Uuid7 ids, Clock clock) {
        this.database = database;
        this.pages = new OnePagerStore(database);
        this.initiatives = initiatives;
        this.ids = ids;
        this.clock = clock;
    }

    /** The page as it stands; empty when nothing was ever written. */
    public OnePager page(String initiativeId) {
        return pages.page(initiativeId);
    }

    /** Keeps the page as it reads now. Nothing happens when nothing changed. */
    public void write(String initiativeId, OnePager page) {
        Initiative initiative = initiatives.find(initiativeId);
        database.journal()
                .change(
                        Journal.Change.of("Wrote the one-pager of", initiative.title()),
                        () -> pages.write(initiative.id(), page, LocalDate.now(clock), ids::next));
    }

    /**
     * Keeps what was changed of a page, field by field: what somebody else wrote meanwhile into other fields stays.
     *
     * @param before the page as it was when the writing began
     * @return the page as it stands then
     */
    public OnePager write(String initiativeId, OnePager before, OnePager after) {
        Initiative initiative = initiatives.find(initiativeId);
        List<OnePager> kept = new ArrayList<>();
        database.journal().change(Journal.Change.of("Wrote the one-pager of", initiative.title()), () -> {
            OnePager page = page(initiative.id());
            for (OnePagerField field : OnePagerField.values()) {
                if (!after.text(field).equals(before.text(field))) {
                    page = page.with(field, after.text(field));
                }
            }
            pages.write(initiative.id(), page, LocalDate.now(clock), ids::next);
            kept.add(page);
        });
        return kept.get(0);
    }

    /** Keeps an idea whose page was written elsewhere, in one change. */
    public Initiative begin(String title, UnaryOperator<Initiative> details, OnePager page) {
        List<Initiative> noted = new ArrayList<>();
        database.journal().change(Journal.Change.of("Noted with its one-pager", title.strip()), () -> {
            Initiative idea = initiatives.add(title, details);
            write(idea.id(), page);
            noted.add(idea);
        });
        return noted.get(0);
    }

    /** The page as it stood with a revision; refuses a number that there is not. */
    public OnePagerRevision revision(String initiativeId, int number) {
        return pages.at(initiativeId, number)
                .orElseThrow(() -> Refusal.usage("There is no revision " + number
                        + " of this one-pager; rung one-pager revisions " + initiativeId + " lists them."));
    }

    /** What a reader will stumble over: blockers first. */
    public List<Finding> findings(Initiative initiative, OnePager page) {
        return OnePagerChecks.check(page, Optional.of(initiative.owner()), LocalDate.now(clock));
    }

    /** Every revision, newest first. */
    public List<OnePagerRevision> revisions(String initiativeId) {
        return pages.revisions(initiativeId);
    }
}
