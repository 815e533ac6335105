package dev.rung.tui.promotion;

import dev.rung.domain.chain.ReturnKind;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.money.Figures;
import dev.rung.domain.promotion.OutcomeStory;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.tui.core.Destination;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The sections about bets and money. A pack holds neither, and somebody else's case says so. */
final class MoneyPages {
    private final PromotionCase it;
    private final CasePlaces places;

    MoneyPages(PromotionCase it, CasePlaces places) {
        this.it = it;
        this.places = places;
    }

    void outcomes(CasePage page) {
        if (!it.own()) {
            page.prose(
                    "A pack holds no bets, no forecasts and no money; the person’s own case tells the outcomes.",
                    Style.TEXT);
            return;
        }
        if (it.stories().isEmpty()) {
            page.prose("No bet was looked back at yet, so there is no outcome to tell.", Style.TEXT);
            return;
        }
        page.prose(
                "Of " + it.reviewedBets() + " that were looked back at, those with most money at stake"
                        + (it.stories().stream().anyMatch(OutcomeStory::missed)
                                ? ", one that missed among them."
                                : "."),
                Style.MUTED);
        it.stories().forEach(s -> story(page, s));
    }

    private void story(CasePage page, OutcomeStory s) {
        page.gap()
                .line(
                        s.title(),
                        s.landing().map(Landing::words).orElse("no actual"),
                        style(s),
                        places.bet(s.initiativeId()));
        page.labelled("Problem", s.problem());
        page.labelled("Decision", s.decision());
        page.labelled("Role", s.owned() ? "owner" : "not its owner by name");
        page.labelled(
                "Expected",
                s.expected()
                        .map(f -> Figures.brief(f.contribution()) + " " + f.currency() + " a year, forecast on "
                                + f.madeOn())
                        .orElse("nothing was forecast"));
        page.labelled(
                "Came",
                s.actual()
                                .map(a -> Figures.brief(a) + " a year "
                                        + (s.kind()
                                                        .filter(k -> k == Books.Kind.AVOIDED)
                                                        .isPresent()
                                                ? "avoided"
                                                : "realised"))
                                .orElse("no money seen")
                        + ", seen on " + s.seenOn() + (s.metric().isBlank() ? "" : "; metric " + s.metric()));
        page.labelled(
                "Otherwise",
                s.counterfactual().title() + ": " + s.counterfactual().about());
        page.labelled("Learned", s.learning());
        s.evidence().forEach(c -> page.claim(c, places.piece(c.evidenceId())));
    }

    private static Style style(OutcomeStory story) {
        return story.landing()
                .map(l -> l == Landing.BELOW ? Style.BAD : Style.GOOD)
                .orElse(Style.MUTED);
    }

    void forecasts(CasePage page) {
        if (!it.own()) {
            page.prose("A pack holds no forecasts; how good they were is unknown here.", Style.TEXT);
            return;
        }
        it.record().verdict().forEach(v -> page.prose(v, Style.TEXT));
        List<Prediction> newestFirst = new ArrayList<>(it.record().predictions());
        Collections.reverse(newestFirst);
        for (Prediction p : newestFirst) {
            page.gap()
                    .line(
                            p.title(),
                            p.landing().words(),
                            p.landing() == Landing.BELOW ? Style.BAD : Style.GOOD,
                            places.bet(p.initiativeId()))
                    .below(
                            Figures.brief(p.forecast()) + " " + p.currency() + " a year expected, "
                                    + Figures.brief(p.actual()) + " came, seen on " + p.closedOn(),
                            Style.TEXT);
        }
    }

    void need(CasePage page) {
        String scope = it.target().level().scope();
        String horizon = it.target().level().horizon();
        if (!scope.isBlank()) {
            page.labelled("Scope", scope);
        }
        if (!horizon.isBlank()) {
            page.labelled("Horizon", horizon);
        }
        it.returned()
                .ifPresentOrElse(
                        r -> returned(page, r),
                        () -> page.prose(
                                it.own() ? "What the team costs is not in the records." : "A pack holds no money.",
                                Style.TEXT));
        page.gap()
                .prose(
                        "Whether the company needs the role at this level no record can say: who decides says it.",
                        Style.TEXT);
    }

    private static void returned(CasePage page, TeamReturn returned) {
        page.gap()
                .line(
                        "The team, in the 12 months to " + returned.period().to(),
                        "cost " + Figures.brief(returned.cost()),
                        Style.MUTED,
                        new Destination.MoneyPage(""));
        for (ReturnKind kind : ReturnKind.values()) {
            if (!returned.part(kind).lines().isEmpty()) {
                page.below(
                        Figures.brief(returned.part(kind).total().p50()) + " "
                                + returned.cost().currency() + " " + kind.word() + ", " + kind.about(),
                        Style.TEXT);
            }
        }
        page.below("Kinds of money are never added up.", Style.MUTED);
    }
}
