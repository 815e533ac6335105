package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.UpdateStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The monthly pages for executives. */
public final class UpdateService {
    private final Database database;
    private final UpdateStore updates;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    UpdateService(Database database, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.updates = new UpdateStore(database);
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every page, the newest month first. */
    public List<Update> all() {
        return updates.all(profile.need().id());
    }

    /** The page of a month; empty while none was drafted. */
    public Optional<Update> find(YearMonth month) {
        return updates.find(profile.need().id(), month);
    }

    /** The same where there must be one. */
    public Update need(YearMonth month) {
        return find(month)
                .orElseThrow(() -> Refusal.usage(
                        "There is no update of " + month + " yet; rung update draft " + month + " begins it."));
    }

    /** Keeps what is written in a section, in place of what was; {@code ""} empties it. Refuses a sent page. */
    public Update set(YearMonth month, UpdateSection section, String text) {
        Update before = find(month).orElseGet(() -> empty(month));
        needOpen(before);
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        texts.putAll(before.texts());
        texts.put(section, text.strip());
        Update after = new Update(before.id(), month, before.createdOn(), before.sentOn(), texts, before.figures());
        keep("Wrote the update of", after);
        return need(month);
    }

    private Update empty(YearMonth month) {
        return new Update(ids.next(), month, LocalDate.now(clock), Optional.empty(), Map.of(), List.of());
    }

    private void keep(String label, Update update) {
        String me = profile.need().id();
        database.journal().change(Journal.Change.of(label, update.month().toString()), () -> updates.save(update, me));
    }

    private static void needOpen(Update update) {
        update.sentOn().ifPresent(on -> {
            throw Refusal.usage("The update of " + update.month() + " was sent on " + on
                    + " and is never changed; write what is new into the next one.");
        });
    }
}
