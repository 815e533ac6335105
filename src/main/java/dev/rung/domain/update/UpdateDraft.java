package dev.rung.domain.update;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page of a month as its records give it. The same facts give the same draft, and every number in it is in one of the
 * figures.
 *
 * @param texts of the sections that records have something for
 * @param figures in the order of the page
 */
public record UpdateDraft(Map<UpdateSection, String> texts, List<SourcedFigure> figures) {
    /** By what the page of a large team fits on one page, for whoever asks. */
    public static final String RULE = "At most " + UpdatePage.MOST_WORDS + " words: the scorecard has the first "
            + DraftLimits.METRICS + " metrics, the table the " + DraftLimits.ROWS
            + " initiatives with most money at stake and the rest summed up per kind of money; of the other sections as"
            + " much as fits.";

    public UpdateDraft {
        texts = Map.copyOf(texts);
        figures = List.copyOf(figures);
    }

    public static UpdateDraft of(UpdateFacts facts) {
        UpdateDraft draft = of(facts, DraftLimits.STEPS.get(0));
        for (DraftLimits limits : DraftLimits.STEPS) {
            draft = of(facts, limits);
            if (UpdatePage.words(draft.texts()) <= UpdatePage.MOST_WORDS) {
                break;
            }
        }
        return draft;
    }

    private static UpdateDraft of(UpdateFacts facts, DraftLimits limits) {
        StoryDraft story = new StoryDraft(facts, limits);
        PromiseDraft promises = new PromiseDraft(facts, limits);
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        List<Drafted> sections = Stream.of(
                        HeadlineDraft.of(facts, limits),
                        ScorecardDraft.of(facts, limits),
                        MoneyDraft.of(facts, limits),
                        story.insight(),
                        story.stopped(),
                        RiskDraft.of(facts, limits),
                        promises.asks(),
                        promises.kept(),
                        promises.next())
                .toList();
        sections.stream().filter(s -> !s.text().isEmpty()).forEach(s -> texts.put(s.section(), s.text()));
        return new UpdateDraft(
                texts, sections.stream().flatMap(s -> s.figures().stream()).toList());
    }

    /** {@code ""} where the records have nothing for it. */
    public String text(UpdateSection section) {
        return texts.getOrDefault(section, "");
    }
}
