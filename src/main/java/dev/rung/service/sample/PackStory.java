package dev.rung.service.sample;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.PieceDigest;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.KeptPack.Direction;
import dev.rung.domain.pack.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Packs as they came and went: made in the morning, taken in on the same day, read on the next. */
final class PackStory {
    private static final int MADE = 9;
    private static final int READ = 10;

    private final Calendar calendar;
    private final Ids ids;
    private final List<PeopleBooks.Moved> moved = new ArrayList<>();
    private final List<PeopleBooks.Read> reads = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();

    PackStory(Calendar calendar, Ids ids) {
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Oldest first. */
    List<PeopleBooks.Moved> moved() {
        return moved.stream()
                .sorted(Comparator.comparing((PeopleBooks.Moved m) -> m.pack().madeAt())
                        .thenComparing(m -> m.pack().id()))
                .toList();
    }

    /** In the order they were opened. */
    List<PeopleBooks.Read> reads() {
        return List.copyOf(reads);
    }

    /** What somebody had by the day came in a pack; whether the owner has opened it since. */
    void evidence(Colleague from, int daysAgo, int leftOut, boolean read) {
        List<Evidence> pieces = from.until(calendar.workday(daysAgo));
        Map<String, String> digests = new LinkedHashMap<>();
        pieces.forEach(p -> digests.put(p.id(), PieceDigest.of(p)));
        keep(Direction.IN, Purpose.EVIDENCE, from, from, daysAgo, leftOut, digests);
        if (read) {
            pieces.stream()
                    .filter(p -> opened.add(p.id()))
                    .forEach(p -> reads.add(
                            new PeopleBooks.Read(p.id(), PeopleStory.at(calendar.workday(daysAgo - 1), READ))));
        }
    }

    /** A review of somebody came from, or went to, somebody; returns the pack's id. */
    String review(Direction direction, Colleague about, Colleague other, int daysAgo, Map<String, String> digests) {
        return keep(direction, Purpose.REVIEW, about, other, daysAgo, 0, digests);
    }

    /** The id of a pack of evidence. */
    String id(Colleague from, int daysAgo) {
        return id(Direction.IN, Purpose.EVIDENCE, from, from, calendar.workday(daysAgo));
    }

    private String keep(
            Direction direction,
            Purpose purpose,
            Colleague about,
            Colleague other,
            int daysAgo,
            int leftOut,
            Map<String, String> digests) {
        LocalDate on = calendar.workday(daysAgo);
        String id = id(direction, purpose, about, other, on);
        moved.add(new PeopleBooks.Moved(
                new KeptPack(
                        id,
                        direction,
                        purpose,
                        about.id(),
                        other.person().name(),
                        other.key().fingerprint(),
                        PeopleStory.at(on, MADE),
                        on,
                        Optional.empty(),
                        digest(on, id),
                        digests.size(),
                        leftOut,
                        Optional.empty(),
                        Optional.empty()),
                digests));
        return id;
    }

    private String id(Direction direction, Purpose purpose, Colleague about, Colleague other, LocalDate on) {
        return ids.of(
                on,
                direction + " " + purpose + " " + about.person().name() + " "
                        + other.person().name());
    }

    /** 64 digits, as those of a file; the file itself is not kept. */
    private String digest(LocalDate on, String id) {
        return (ids.of(on, "first half " + id) + ids.of(on, "second half " + id)).replace("-", "");
    }
}
