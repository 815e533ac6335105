package dev.rung.files.report;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page as an executive gets it: whose bet, which decision, then the sections that were written. */
public final class OnePagerReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private OnePagerReport() {}

    /** @param day the day it is handed over */
    public static Document of(Initiative initiative, OnePager page, LocalDate day) {
        List<Block.Fact> facts = new ArrayList<>();
        if (!initiative.owner().isBlank()) {
            facts.add(Block.Fact.of("Owner", initiative.owner()));
        }
        facts.add(Block.Fact.of("Stage", initiative.stage().id()));
        facts.add(Block.Fact.of("As of", DAY.format(day)));
        if (!initiative.link().isBlank()) {
            facts.add(new Block.Fact(Text.of("Work"), Text.reference(initiative.link())));
        }
        List<Block> blocks = new ArrayList<>();
        for (OnePagerField field : OnePagerField.readingOrder()) {
            if (page.has(field)) {
                blocks.add(new Block.Together(List.of(Block.Heading.of(2, field.title()), body(page, field))));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing is written yet."));
        }
        return new Document(Text.of(initiative.title()), Text.EMPTY, facts, blocks, Document.Shape.SHEET);
    }

    private static Block body(OnePager page, OnePagerField field) {
        return field.listed()
                ? new Block.Bullets(page.lines(field).stream().map(Text::of).toList())
                : Block.Paragraph.of(page.text(field).strip());
    }
}
