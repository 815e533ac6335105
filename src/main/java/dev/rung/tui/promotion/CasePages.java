package dev.rung.tui.promotion;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.promotion.Gap;
import dev.rung.domain.promotion.MatrixRow;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.ReviewersWords;
import dev.rung.domain.promotion.ScopeQuarter;
import dev.rung.domain.promotion.SideBySide;
import dev.rung.domain.promotion.WentWrong;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.text.Amount;
import dev.rung.tui.core.Destination;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out the sections of a case. A section with nothing in it says so. */
final class CasePages {
    private final PromotionCase it;
    private final CasePlaces places;

    CasePages(PromotionCase it) {
        this.it = it;
        this.places = new CasePlaces(it);
    }

    CasePage of(CaseSection section, int columns) {
        CasePage page = new CasePage(columns);
        MoneyPages money = new MoneyPages(it, places);
        switch (section) {
            case CASE -> paragraph(page);
            case GAPS -> gaps(page);
            case WRONG -> wrong(page);
            case EVIDENCE -> evidence(page);
            case OUTCOMES -> money.outcomes(page);
            case FORECASTS -> money.forecasts(page);
            case GROWTH -> growth(page);
            case EXAMPLES -> examples(page);
            case WORDS -> words(page);
            case RATINGS -> ratings(page);
            case NEED -> money.need(page);
            case LEFT_OUT -> leftOut(page);
        }
        return page;
    }

    private void paragraph(CasePage page) {
        it.paragraph().forEach(sentence -> page.prose(sentence, Style.TEXT).gap());
        page.line("The level on the ladder", it.target().verdict().title(), Style.MUTED, places.level());
        if (it.own()) {
            page.line(
                    "The forecasts and their actuals",
                    Amount.of(it.record().size(), "forecast"),
                    Style.MUTED,
                    new Destination.TrackRecord());
        }
        page.line("The ratings of others", "", Style.MUTED, places.ratings());
    }

    private void gaps(CasePage page) {
        if (it.gaps().isEmpty()) {
            page.prose("No competency of the level is without sustained evidence.", Style.TEXT);
        }
        for (Gap gap : it.gaps()) {
            ExpectationStanding e = gap.expectation();
            String tail = (gap.blocks() ? "blocks, " : "")
                    + (gap.unknown() ? "unknown" : e.state().title());
            page.line(
                    e.competency().title() + (e.core() ? ", core" : ""),
                    e.state().sign() + " " + tail,
                    CasePage.style(e.state()),
                    places.expectation(e.id()));
            page.below(e.missing(), Style.TEXT);
        }
        page.heading("Plan");
        if (it.plan().empty()) {
            page.prose("The records hold no next step, no growth bet and no open commitment.", Style.TEXT);
        }
        it.plan()
                .growth()
                .forEach(b -> page.line(b.words(), b.quarter().title(), Style.MUTED, places.plan())
                        .below("shown by " + b.shownBy(), Style.MUTED));
        it.plan()
                .commitments()
                .forEach(
                        c -> page.line(c.words(), c.dueOn().toString(), Style.MUTED, new Destination.CommitmentList()));
        it.plan()
                .steps()
                .forEach(s -> page.line(
                                s.words(),
                                "",
                                Style.MUTED,
                                s.evidenceId().map(places::piece).orElse(places.expectation(s.expectation())))
                        .below(s.why(), Style.MUTED));
        if (it.plan().keptBack() > 0) {
            page.prose(
                    Amount.of(it.plan().keptBack(), "commitment")
                            + " out of coaching sessions stay between the person and the coach.",
                    Style.MUTED);
        }
    }

    private void wrong(CasePage page) {
        if (it.wrong().isEmpty()) {
            page.prose(
                    "The records hold nothing that went wrong: no missed forecast, no dropped bet, no rejected"
                            + " evidence, no rating of not yet.",
                    Style.TEXT);
        }
        for (WentWrong wrong : it.wrong()) {
            page.line(wrong.about(), wrong.kind().title() + ", " + wrong.on(), Style.BAD, places.wrong(wrong))
                    .below(wrong.words(), Style.TEXT);
        }
        if (!it.own()) {
            page.prose("Missed forecasts and dropped bets are not in a pack; they are unknown here.", Style.MUTED);
        }
    }

    private void evidence(CasePage page) {
        if (it.matrix().isEmpty()) {
            page.prose("No competency applies at the level.", Style.TEXT);
        }
        for (MatrixRow row : it.matrix()) {
            ExpectationStanding target = row.target();
            String held = row.held()
                    .map(h -> h.state().sign() + " " + h.state().title() + " → ")
                    .orElse("");
            page.gap()
                    .line(
                            row.competency().title(),
                            held + target.state().sign() + " " + target.state().title(),
                            CasePage.style(target.state()),
                            places.expectation(target.id()));
            row.claims().forEach(c -> page.claim(c, places.piece(c.evidenceId())));
            if (row.claims().isEmpty()) {
                page.below("no claim stands", Style.MUTED);
            }
        }
    }

    private void growth(CasePage page) {
        if (it.scope().isEmpty()) {
            page.prose("No claim can count yet, so there is no growth to draw.", Style.TEXT);
            return;
        }
        int most = it.scope().stream().mapToInt(ScopeQuarter::claims).max().orElse(1);
        page.prose(
                "Claims that count, by quarter; shown and sustained at "
                        + it.target().level().title() + " at its end.",
                Style.MUTED);
        for (ScopeQuarter quarter : it.scope()) {
            int bar = (int) Math.round(20.0 * quarter.claims() / Math.max(1, most));
            List<Sheet.Run> runs = new ArrayList<>();
            runs.add(new Sheet.Run(quarter.quarter().title() + "  ", Style.STRONG));
            runs.add(new Sheet.Run("█".repeat(bar) + "░".repeat(20 - bar), Style.ACCENT));
            runs.add(new Sheet.Run(
                    String.format(
                            Locale.ROOT,
                            " %2d   %d shown, %d sustained",
                            quarter.claims(),
                            quarter.shown(),
                            quarter.sustained()),
                    Style.TEXT));
            page.gap().line(runs, new Destination.EvidenceList(quarter.quarter().word()));
            page.below(
                    "did " + quarter.levers().getOrDefault(Lever.DID, 0) + ", enabled "
                            + quarter.levers().getOrDefault(Lever.ENABLED, 0) + ", built "
                            + quarter.levers().getOrDefault(Lever.BUILT, 0)
                            + (quarter.scopes().isEmpty() ? "" : "; " + String.join("; ", quarter.scopes())),
                    Style.MUTED);
        }
    }

    private void examples(CasePage page) {
        if (it.examples().isEmpty()) {
            page.prose("No claim made at the level counts yet.", Style.TEXT);
        }
        it.examples().forEach(e -> {
            page.gap().prose(e.expectation().competency().title() + ": " + e.wording(), Style.MUTED);
            page.claim(e.claim(), places.piece(e.claim().evidenceId()));
            page.below(e.claim().result(), Style.TEXT);
        });
    }

    private void words(CasePage page) {
        if (it.words().isEmpty()) {
            page.prose("No reviewer wrote words beside a rating of these levels.", Style.TEXT);
        }
        for (ReviewersWords said : it.words()) {
            page.gap()
                    .line(
                            said.reviewer() + ", " + said.on(),
                            said.rating().title(),
                            Style.MUTED,
                            places.review(said.reviewId()))
                    .below(said.name(), Style.MUTED)
                    .below("“" + said.words() + "”", Style.TEXT);
        }
    }

    private void ratings(CasePage page) {
        if (it.sides().isEmpty()) {
            page.prose("Nobody rated these levels, neither the person nor somebody else.", Style.TEXT);
        }
        for (SideBySide side : it.sides()) {
            page.line(
                    side.name(),
                    side.evidence().sign() + " " + side.evidence().title(),
                    CasePage.style(side.evidence()),
                    places.expectation(side.expectation()));
            List<String> all = new ArrayList<>();
            side.own().ifPresent(o -> all.add("self: " + o.rating().title() + ", " + o.on()));
            side.given()
                    .forEach(g -> all.add(g.reviewer() + ": " + g.original().title()
                            + g.changed()
                                    .map(c -> " → " + c.rating().title() + ", calibrated " + c.on() + ", " + c.reason())
                                    .orElse(", " + g.on())));
            all.forEach(a -> page.below(a, Style.TEXT));
        }
    }

    private void leftOut(CasePage page) {
        long pieces = it.leftOut().privatePieces();
        if (it.own()) {
            page.prose(
                    pieces == 0
                            ? "No evidence is private."
                            : Amount.of(pieces, "piece") + " of private evidence: the own standing counts "
                                    + (pieces == 1 ? "it" : "them") + ", the case does not.",
                    Style.TEXT);
        } else {
            page.prose(
                    it.leftOut()
                            .pack()
                            .map(p -> "The newest pack, taken in on " + p.on() + ", held "
                                    + Amount.of(p.pieces(), "piece") + " and left " + p.leftOut()
                                    + " with the sender, private ones among them.")
                            .orElse("No pack of evidence came in; what is here was written here."),
                    Style.TEXT);
            page.prose("Bets, forecasts, postmortems and money: a pack holds none.", Style.TEXT);
        }
        it.leftOut()
                .notApplicable()
                .forEach(n -> page.gap()
                        .line(
                                n.name(),
                                "not applicable since " + n.mark().on(),
                                Style.MUTED,
                                places.expectation(n.mark().expectation()))
                        .below(n.mark().reason(), Style.TEXT));
        page.gap().prose("Private notes and what was said in sessions are never part of a case.", Style.MUTED);
    }
}
