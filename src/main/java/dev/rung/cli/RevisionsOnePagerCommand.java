package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung one-pager revisions}: how the page came to read as it does. */
@Command(name = "revisions", description = "Every revision of the page, newest first.")
final class RevisionsOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    RevisionsOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Initiative initiative = bench.rung().initiatives().find(id);
        List<OnePagerRevision> revisions = bench.rung().onePagers().revisions(initiative.id());
        if (json.wanted()) {
            bench.out().jsonArray(revisions.stream().map(OnePagerJson::of).iterator());
        } else if (revisions.isEmpty()) {
            bench.out()
                    .prose(
                            0,
                            "Nothing is written yet; rung one-pager set " + ShortId.of(initiative.id())
                                    + " metric=TEXT begins.");
        } else {
            text(revisions);
        }
        return Cli.FINE;
    }

    private void text(List<OnePagerRevision> revisions) {
        List<List<Words>> rows = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            OnePagerRevision revision = revisions.get(i);
            OnePager before = i + 1 < revisions.size() ? revisions.get(i + 1).page() : OnePager.EMPTY;
            rows.add(List.of(
                    Words.of(String.valueOf(revision.number())),
                    Words.of(revision.on().toString()),
                    Words.of(Ink.DIM, revision.sealed() ? "sealed" : ""),
                    Words.of(Quoted.clip(OnePagerText.changed(before, revision.page()), 54))));
        }
        bench.out().table(0, rows);
        bench.out().line(Words.of(Ink.DIM, "A stage was reached with what is sealed; it stays as it is."));
    }
}
