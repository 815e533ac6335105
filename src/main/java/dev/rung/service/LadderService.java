package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderMapping;
import dev.rung.domain.person.Person;
import dev.rung.files.LadderFiles;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderReading;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceList;
import dev.rung.store.Journal;
import dev.rung.store.KeptEvidence;
import dev.rung.store.OwnedFilter;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ladders: the one in use, the ones there are. */
public final class LadderService {
    private final Database database;
    private final ProfileService profile;
    private final AdoptedLadders ladders;
    private final Uuid7 ids;

    LadderService(Database database, ProfileService profile, AdoptedLadders ladders, Uuid7 ids) {
        this.database = database;
        this.profile = profile;
        this.ladders = ladders;
        this.ids = ids;
    }

    /** The ladder of the person, as the workspace holds it. Kept between calls until it changes. */
    public Ladder mine() {
        return ladders.current(profile.need().ladderId());
    }

    /** The ladder of somebody in this workspace, as it is held here. */
    public Ladder of(Person person) {
        return ladders.current(person.ladderId());
    }

    /** Every ladder there is, shipped and the person's own; a faulty file is listed with its fault. */
    public List<ListedLadder> list() {
        return ladders.files().list().stream().map(LadderService::listed).toList();
    }

    private static ListedLadder listed(LadderFiles.Listed listed) {
        LadderReading reading = listed.reading();
        String origin = listed.origin() == LadderFiles.Origin.SHIPPED ? "shipped" : reading.file();
        return reading.ladder()
                .map(l -> new ListedLadder(
                        l.id(),
                        l.version(),
                        l.title(),
                        origin,
                        l.levels().size() + " levels, " + l.competencies().count() + " competencies",
                        listed.hidden() ? "another file with this id is used" : ""))
                .orElseGet(() -> new ListedLadder(
                        "",
                        "",
                        reading.file(),
                        origin,
                        "",
                        reading.faults().get(0).text()));
    }

    /** A ladder by its id, or by a file's name. Refuses with the faults when it cannot be read. */
    public Ladder find(String idOrFile) {
        boolean file = idOrFile.endsWith(".json") || idOrFile.indexOf('/') >= 0;
        return file ? LadderReader.read(Path.of(idOrFile)).orRefuse() : ladders.read(idOrFile);
    }

    /**
     * Reads the ladder file in use again when it has changed since; says in words what happened, if anything. A faulty
     * file leaves the ladder as it was.
     */
    public Optional<String> refresh() {
        Optional<Person> me = profile.me();
        if (me.isEmpty() || !ladders.outdated(me.get().ladderId())) {
            return Optional.empty();
        }
        Ladder before = ladders.current(me.get().ladderId());
        Optional<LadderReading> reading = ladders.files().find(before.id());
        if (reading.isEmpty() || reading.get().ladder().isEmpty()) {
            return Optional.of(
                    reading.map(r -> r.faults().get(0).text()).orElse("The file of " + before.title() + " is gone")
                            + "; the ladder stays as it was.");
        }
        Ladder now = reading.get().ladder().get();
        if (now.level(me.get().level()).isEmpty()
                || me.get().target().filter(t -> now.level(t).isEmpty()).isPresent()) {
            return Optional.of(reading.get().file() + " no longer has your level; the ladder stays as it was.");
        }
        database.journal().change(Journal.Change.housekeeping("Read the ladder again"), () -> ladders.adopt(now));
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(now.title() + " was read again: its file has changed.");
    }

    /** How claims made on one ladder would map on another. */
    public LadderMapping mapping(Ladder from, Ladder to) {
        return LadderMapping.propose(from, to);
    }

    /**
     * Changes ladder, level and target of the person; with a mapping, claims are made on the new ladder beside the old
     * ones. Returns how many.
     */
    public int use(
            String ladderId,
            String level,
            Optional<String> target,
            Optional<LadderMapping> mapping,
            Progress progress) {
        Person me = profile.need();
        Ladder ladder = ladders.read(ladderId);
        Person changed = ProfileService.checked(
                new Person(me.id(), me.name(), me.relation(), ladder.id(), level, target, me.currency()), ladder);
        int[] made = {0};
        database.journal().change(Journal.Change.of("Changed to the ladder", ladder.title()), () -> {
            ladders.adopt(ladder);
            new PersonStore(database).save(changed);
            mapping.ifPresent(m -> made[0] = map(me, m, progress));
        });
        profile.reload();
        return made[0];
    }

    private int map(Person me, LadderMapping mapping, Progress progress) {
        if (!mapping.from().id().equals(me.ladderId())) {
            throw Refusal.usage("The mapping is not from the ladder in use.");
        }
        EvidenceList list = new EvidenceList(database);
        ClaimStore claims = new ClaimStore(database);
        int made = 0;
        long looked = 0;
        long all = list.count(OwnedFilter.of(me.id()));
        long place = EvidenceList.TOP;
        List<KeptEvidence> page;
        do {
            page = list.below(OwnedFilter.of(me.id()), place, 200);
            for (KeptEvidence kept : page) {
                Set<ExpectationId> wanted = new HashSet<>();
                List<Claim> had = claims.of(kept.evidence().id());
                for (Claim claim : had) {
                    if (claim.ladderId().equals(mapping.to().id())) {
                        wanted.add(claim.expectation());
                    }
                }
                int before = wanted.size();
                had.stream()
                        .filter(c -> c.ladderId().equals(mapping.from().id()))
                        .forEach(c -> mapping.of(c.expectation()).to().ifPresent(wanted::add));
                if (wanted.size() > before) {
                    made += wanted.size() - before;
                    int tier = Strength.of(kept.evidence(), false).number();
                    claims.reclaim(kept.evidence(), me.id(), tier, mapping.to().id(), wanted, ids::next);
                }
                place = kept.place();
                progress.at(++looked, all);
            }
        } while (!page.isEmpty());
        return made;
    }
}
