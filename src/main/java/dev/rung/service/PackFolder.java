package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.review.Review;
import dev.rung.files.pack.OpenedPack;
import dev.rung.files.pack.PackFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the review packs of a folder for statistics. Nothing of them is kept. */
final class PackFolder {
    private static final String ENDING = ".rungpack";

    private record About(String name, Map<String, Review> reviews) {}

    /**
     * @param level of ratings at that level only
     * @throws Refusal when the folder cannot be read
     */
    PooledReviews read(Path folder, Optional<String> level, Ladder ladder, LocalDate day) {
        List<String> skipped = new ArrayList<>();
        Map<String, About> people = new LinkedHashMap<>();
        Map<String, CalibratedRating> changes = new LinkedHashMap<>();
        int read = 0;
        for (Path file : files(folder)) {
            try {
                String name = file.getFileName().toString();
                OpenedPack pack = PackFile.open(name, PackFile.bytes(file), Optional.empty());
                if (pack.content() instanceof ReviewPack review) {
                    take(review, pack.fingerprint(), people, changes);
                    read++;
                } else {
                    skipped.add(name + " is a pack of " + words(pack.content()) + ", not of reviews.");
                }
            } catch (Refusal refused) {
                skipped.add(refused.getMessage());
            }
        }
        List<RatingPool.Reviewed> reviewed = new ArrayList<>();
        people.forEach((id, about) -> reviewed.add(new RatingPool.Reviewed(
                id, about.name(), "", List.copyOf(about.reviews().values()))));
        RatingPool all = RatingPool.of(reviewed, List.copyOf(changes.values()), day);
        RatingPool pool = level.map(all::at).orElse(all);
        return new PooledReviews(
                read + (read == 1 ? " review pack" : " review packs") + " in " + folder,
                pool,
                CalibrationFigures.of(pool, CalibrationTable.levels(ladder), List.of()),
                skipped);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.data(folder + " is no folder; name the one the review packs lie in.");
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unread) {
            throw Refusal.data("The folder " + folder + " cannot be read: " + unread.getMessage(), unread);
        }
    }

    /** A review's reviewer is told by the key of the pack that brings it, not by what the review says of its origin. */
    private static void take(
            ReviewPack pack, String fingerprint, Map<String, About> people, Map<String, CalibratedRating> changes) {
        About about =
                people.computeIfAbsent(pack.personId(), id -> new About(pack.personName(), new LinkedHashMap<>()));
        for (Review review : pack.reviews()) {
            about.reviews()
                    .putIfAbsent(
                            review.id(),
                            new Review(
                                    review.id(),
                                    pack.personId(),
                                    review.reviewer(),
                                    review.on(),
                                    review.ladderId(),
                                    review.ladderVersion(),
                                    review.ratings(),
                                    Optional.of(new Review.Origin("", fingerprint))));
        }
        pack.calibrated().forEach(c -> changes.putIfAbsent(c.id(), c));
    }

    private static String words(PackContent content) {
        return switch (content.purpose()) {
            case EVIDENCE -> "evidence";
            case SESSION -> "a session";
            case REVIEW -> "reviews";
        };
    }
}
