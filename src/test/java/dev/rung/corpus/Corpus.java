package dev.rung.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.files.OnePagerMarkdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the checks over the labelled sentences and pages, on the day for which they were labelled. */
final class Corpus {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Path ROOM = Path.of("src/test/resources/dev/rung/writing/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();

    final Tally parts = new Tally("parts of sentences");
    final Tally sentences = new Tally("findings in sentences");
    final Tally pages = new Tally("findings in pages");
    final Tally fields = new Tally("headings of pages");
    final Tally all = new Tally("all findings");

    private Corpus() {}

    /** Over every set. */
    static Corpus run() {
        return run("");
    }

    /**
     * Over one set: {@code 1} the first, {@code 2} and on the later ones, whose files end in that number; nothing for all.
     */
    static Corpus run(String set) {
        Corpus corpus = new Corpus();
        try {
            for (Path sentences : under("outcomes", set)) {
                for (JsonNode sentence : JSON.readTree(Files.readString(sentences))) {
                    corpus.sentence(sentence);
                }
            }
            for (Path page : pages(set)) {
                corpus.page(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return corpus;
    }

    static List<Path> pages() throws IOException {
        return pages("");
    }

    private static List<Path> pages(String set) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path room : under("pages", set)) {
            try (Stream<Path> files = Files.list(room)) {
                pages.addAll(
                        files.filter(f -> f.toString().endsWith(".md")).sorted().toList());
            }
        }
        return pages;
    }

    private static List<Path> under(String kind, String set) throws IOException {
        String name = kind + (set.isEmpty() ? "(-\\d+)?" : set.equals("1") ? "" : "-" + set);
        try (Stream<Path> files = Files.list(ROOM)) {
            return files.filter(f -> f.getFileName().toString().matches(name + "(\\.json)?"))
                    .sorted()
                    .toList();
        }
    }

    private void sentence(JsonNode labels) {
        String text = labels.get("text").asText();
        parts(text, labels.get("parts"), OutcomeChecks.parts(text));
        Set<String> labelled = new HashSet<>();
        labels.get("findings").forEach(f -> labelled.add(f.asText()));
        Set<String> found = new HashSet<>();
        OutcomeChecks.check(text, DAY).forEach(f -> found.add(f.id()));
        sentences.compare(text, labelled, found);
        all.compare(text, labelled, found);
    }

    private void page(Path file) throws IOException {
        String name = file.getFileName().toString();
        JsonNode labels = JSON.readTree(Files.readString(file.resolveSibling(name.replace(".md", ".json"))));
        OnePager page = OnePagerMarkdown.read(file).page();
        if (labels.hasNonNull("parts")) {
            parts(name + ": " + labels.get("outcome").asText(), labels.get("parts"), OnePagerChecks.outcome(page));
        }
        Set<String> labelledFields = new HashSet<>();
        labels.get("fields").forEach(f -> labelledFields.add(f.asText()));
        Set<String> foundFields = new HashSet<>();
        page.fields().keySet().forEach(f -> foundFields.add(f.id()));
        fields.compare(name, labelledFields, foundFields);
        Set<String> labelled = new HashSet<>();
        labels.get("findings")
                .forEach(f ->
                        labelled.add(key(f.get("id").asText(), f.get("field").asText())));
        Set<String> found = new HashSet<>();
        for (Finding finding : OnePagerChecks.check(page, DAY)) {
            found.add(key(finding.id(), finding.field()));
        }
        pages.compare(name, labelled, found);
        all.compare(name, labelled, found);
    }

    private static String key(String id, String field) {
        return id.equals("too-long") ? id : id + " in " + field;
    }

    private void parts(String text, JsonNode labels, OutcomeParts read) {
        Set<String> labelled = new HashSet<>();
        Set<String> found = new HashSet<>();
        read.named().forEach((part, words) -> {
            if (labels.hasNonNull(part)) {
                labelled.add(part + " “" + bare(labels.get(part).asText()) + "”");
            }
            if (!words.isEmpty()) {
                found.add(part + " “" + bare(words) + "”");
            }
        });
        parts.compare(text, labelled, found);
    }

    /** Without leading articles and prepositions. */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceFirst(
                        "^(?:(?:the|a|an|our|by|through|until|within|before|bis|as|per|in|at|to|from|for|of|about|least|under|below|over|above) )+",
                        "")
                .strip();
    }
}
