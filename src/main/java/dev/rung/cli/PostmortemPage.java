package dev.rung.cli;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.files.JsonText;

/** The postmortem of a bet as a page to hand over. */
final class PostmortemPage {
    private final Workbench bench;

    PostmortemPage(Workbench bench) {
        this.bench = bench;
        bench.rung().profile().need();
    }

    /** @param id a postmortem's, or an initiative's */
    void handOver(String id, ReportOptions options) {
        Postmortem postmortem = bench.rung().postmortems().find(id);
        Bet bet = bench.rung().initiatives().bet(postmortem.initiativeId());
        options.handOver(
                bench,
                format -> bench.rung()
                        .reports()
                        .postmortem(format, bet.initiative().id()),
                () -> JsonText.of(PostmortemJson.whole(bet, postmortem)));
    }
}
