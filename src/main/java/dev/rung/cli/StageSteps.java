package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageAnswer;
import dev.rung.service.InitiativeService;
import dev.rung.service.Rung;

/** Moves bets and says what came of it: what is wanted next, and the evidence that fell out. */
final class StageSteps {
    private final Workbench bench;
    private final InitiativeService initiatives;

    StageSteps(Workbench bench) {
        this.bench = bench;
        Rung rung = bench.rung();
        rung.profile().need();
        this.initiatives = rung.initiatives();
    }

    void move(String id, Stage target, String reason) {
        Bet bet = initiatives.bet(id);
        Initiative before = bet.initiative();
        if (target == Stage.LAUNCHED
                && before.launchedOn().isEmpty()
                && before.stage().compareTo(Stage.LAUNCHED) < 0) {
            throw Refusal.usage(Quoted.of(before.title())
                    + " is launched by the day it reached customers; rung initiative launch "
                    + ShortId.of(before.id()) + " --on DATE says it");
        }
        if (reason.isBlank() && initiatives.mayGo(bet, target) instanceof StageAnswer.WantsReason wants) {
            throw Refusal.usage(Quoted.of(before.title()) + " becomes " + target.id()
                    + " with a written reason only, for " + wants.because() + "; add --reason TEXT");
        }
        Initiative moved = initiatives.move(before.id(), target, reason);
        told(moved.title() + ": " + before.stage().id() + " → " + moved.stage().id() + ".", moved);
    }

    /** Says in a line what was done, and below it what follows. */
    void told(String line, Initiative initiative) {
        bench.out().prose(0, line);
        new InitiativeText(bench).next(initiative);
        new OfferText(bench).after(initiative);
    }
}
