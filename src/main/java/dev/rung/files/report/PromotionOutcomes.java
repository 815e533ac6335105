package dev.rung.files.report;

import dev.rung.domain.chain.ReturnKind;
import dev.rung.domain.chain.ReturnPart;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.promotion.OutcomeStory;
import dev.rung.domain.promotion.PromotionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the bets brought against what was expected of them, and what the team brought against what it cost. */
final class PromotionOutcomes {
    /** Forecasts drawn; the verdict is of all. */
    private static final int FORECASTS = 5;

    private static final int STORY = 150;
    private static final String NOT_IN_A_PACK = "A pack holds no bets, no forecasts and no money; ";

    private final PromotionCase it;

    PromotionOutcomes(PromotionCase it) {
        this.it = it;
    }

    List<Block> stories() {
        if (!it.own()) {
            return List.of(Block.Paragraph.of(NOT_IN_A_PACK + "the person’s own case tells the outcomes."));
        }
        if (it.stories().isEmpty()) {
            return List.of(Block.Paragraph.of("No bet was looked back at yet, so there is no outcome to tell."));
        }
        List<Block> blocks = new ArrayList<>();
        String rule = "Of " + it.reviewedBets() + " that were looked back at, those with most money at stake"
                + (it.stories().stream().anyMatch(OutcomeStory::missed) ? ", one that missed among them." : ".")
                + (it.reviewedBets() == 1 ? " There is only one." : "");
        blocks.add(new Block.Paragraph(Text.quiet(rule)));
        it.stories().forEach(s -> blocks.add(new Block.Together(story(s))));
        return blocks;
    }

    private static List<Block> story(OutcomeStory story) {
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "Problem", story.problem());
        fact(facts, "Decision", story.decision());
        facts.add(Block.Fact.of("Role", role(story)));
        facts.add(Block.Fact.of(
                "Expected", story.expected().map(PromotionOutcomes::expected).orElse("nothing was forecast")));
        facts.add(Block.Fact.of("Came", came(story)));
        facts.add(Block.Fact.of(
                "Otherwise",
                "judged by " + story.counterfactual().title() + ": "
                        + story.counterfactual().about()));
        fact(facts, "Learned", story.learning());
        if (!story.evidence().isEmpty()) {
            facts.add(new Block.Fact(
                    Text.of("Evidence"), PromotionText.whole(story.evidence().get(0))));
        }
        String launched = story.launchedOn().map(d -> "launched " + d).orElse("not launched");
        return List.of(
                new Block.Heading(
                        3,
                        Text.of(PromotionText.brief(story.title(), PromotionText.TITLE)),
                        story.landing().map(PromotionOutcomes::mark),
                        Text.of(launched)),
                new Block.Facts(facts));
    }

    private static void fact(List<Block.Fact> facts, String label, String words) {
        facts.add(Block.Fact.of(label, words.isBlank() ? "not written" : PromotionText.brief(words, STORY)));
    }

    private static String role(OutcomeStory story) {
        String levers = story.evidence().stream()
                .flatMap(c -> c.lever().stream())
                .distinct()
                .sorted()
                .map(l -> switch (l) {
                    case DID -> "did it";
                    case ENABLED -> "enabled others";
                    case BUILT -> "built what others use";
                })
                .collect(Collectors.joining(", "));
        return (story.owned() ? "owner" : "not its owner by name")
                + (levers.isEmpty() ? "; no evidence of it says with which lever" : "; " + levers);
    }

    private static String expected(Forecast forecast) {
        Range range = forecast.contribution();
        return "P10 " + Figures.brief(range.p10()) + ", P50 " + Figures.brief(range.p50()) + ", P90 "
                + Figures.brief(range.p90()) + " " + forecast.currency() + " a year, forecast on " + forecast.madeOn();
    }

    private static String came(OutcomeStory story) {
        String money = story.actual()
                .map(a -> Figures.brief(a) + " a year "
                        + (story.kind().filter(k -> k == Books.Kind.AVOIDED).isPresent() ? "avoided" : "realised")
                        + story.landing().map(l -> ", " + l.words()).orElse(""))
                .orElse("no money seen");
        return money + ", seen on " + story.seenOn()
                + (story.metric().isBlank() ? "" : "; metric " + PromotionText.brief(story.metric(), 60));
    }

    private static Mark mark(Landing landing) {
        return switch (landing) {
            case BELOW -> new Mark("▼", landing.words(), Tone.BAD);
            case INSIDE -> new Mark("●", landing.words(), Tone.GOOD);
            case ABOVE -> new Mark("▲", landing.words(), Tone.GOOD);
        };
    }

    List<Block> record() {
        if (!it.own()) {
            return List.of(Block.Paragraph.of(NOT_IN_A_PACK + "how good the forecasts were is unknown here."));
        }
        List<Block> blocks = new ArrayList<>();
        List<Prediction> all = it.record().predictions();
        List<Prediction> newest = all.subList(Math.max(0, all.size() - FORECASTS), all.size());
        if (!newest.isEmpty()) {
            blocks.add(new Block.Picture(Text.EMPTY, ranges(newest)));
        }
        if (all.size() > newest.size()) {
            blocks.add(new Block.Paragraph(Text.quiet("and " + (all.size() - newest.size()) + " older")));
        }
        blocks.add(Block.Paragraph.of(String.join(" ", it.record().verdict())));
        return blocks;
    }

    private static Chart ranges(List<Prediction> predictions) {
        double low = Math.min(
                0,
                predictions.stream()
                        .mapToDouble(p -> Math.min(p.forecast().p10(), p.actual()))
                        .min()
                        .orElse(0));
        double high = predictions.stream()
                .mapToDouble(p -> Math.max(p.forecast().p90(), p.actual()))
                .max()
                .orElse(1);
        return new Chart.Ranges(
                predictions.stream().map(PromotionOutcomes::row).toList(), low, Math.max(high, low + 1));
    }

    private static Chart.RangeRow row(Prediction p) {
        String words = Figures.brief(p.forecast()) + " expected, " + Figures.brief(p.actual()) + " came, "
                + p.landing().words();
        Tone tone = p.landing() == Landing.BELOW ? Tone.BAD : p.landing() == Landing.INSIDE ? Tone.GOOD : Tone.WARN;
        return new Chart.RangeRow(
                Text.of(PromotionText.brief(p.title(), PromotionText.NAME)),
                p.forecast(),
                p.actual(),
                Text.of(words),
                tone);
    }

    /** Whether the company needs the role no record can say. */
    List<Block> need() {
        Level level = it.target().level();
        String wants = PromotionText.title(level)
                + (level.scope().isBlank()
                        ? ""
                        : " reaches as far as this: " + PromotionText.brief(level.scope(), PromotionText.SENTENCE))
                + (level.horizon().isBlank()
                        ? ""
                        : (level.scope().isBlank() ? " looks " : "; it looks ")
                                + PromotionText.brief(level.horizon(), PromotionText.TITLE) + " ahead")
                + ". ";
        String money = it.returned()
                .map(PromotionOutcomes::returned)
                .orElse(it.own() ? "What the team costs is not in the records." : "A pack holds no money.");
        return List.of(Block.Paragraph.of(wants + money
                + " Whether the company needs the role at this level no record can say: who decides says it."));
    }

    private static String returned(TeamReturn returned) {
        List<String> parts = new ArrayList<>();
        for (ReturnKind kind : ReturnKind.values()) {
            ReturnPart part = returned.part(kind);
            if (!part.lines().isEmpty()) {
                parts.add(Figures.brief(part.total().p50()) + " " + kind.word());
            }
        }
        String currency = returned.cost().currency();
        return "In the 12 months to " + returned.period().to() + " the team cost "
                + Figures.brief(returned.cost()) + "; contribution in " + currency + ", never added up: "
                + (parts.isEmpty() ? "none" : String.join(", ", parts)) + ".";
    }
}
