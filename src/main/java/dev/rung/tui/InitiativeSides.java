package dev.rung.tui;

import dev.rung.service.Rung;
import dev.rung.tui.chain.ChainTab;
import dev.rung.tui.checklist.ChecklistTab;
import dev.rung.tui.forecast.ReturnTab;
import dev.rung.tui.initiative.EvidenceTab;
import dev.rung.tui.initiative.HistoryTab;
import dev.rung.tui.initiative.InitiativeTab;
import dev.rung.tui.initiative.LaunchTab;
import dev.rung.tui.onepager.OnePagerTab;
import dev.rung.tui.postmortem.PostmortemTab;
import java.util.List;

/** The sides an initiative is shown from, in the order of the row. */
final class InitiativeSides {
    private InitiativeSides() {}

    /** New sides for a page; they show nothing yet. */
    static List<InitiativeTab> of(Rung rung) {
        return List.of(
                new ChecklistTab(rung),
                new OnePagerTab(rung),
                new ReturnTab(rung),
                new ChainTab(rung),
                new LaunchTab(rung),
                new PostmortemTab(rung),
                new EvidenceTab(rung),
                new HistoryTab(rung));
    }
}
