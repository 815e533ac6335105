package dev.rung.cli;

import dev.rung.domain.text.Amount;
import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateComparison;
import dev.rung.domain.update.UpdatePage;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.service.DraftedUpdate;
import dev.rung.service.SentUpdate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Updates and the scorecard for people. */
final class UpdateText {
    private final Workbench bench;
    private final Printout out;

    UpdateText(Workbench bench) {
        this.bench = bench;
        this.out = bench.out();
    }

    void page(Update page) {
        out.heading("Update of " + MonthWords.of(page.month()) + ", "
                + page.sentOn().map(on -> "sent on " + on).orElse("a draft") + ", "
                + UpdatePage.words(page.texts()) + " words");
        for (UpdateSection section : UpdateSection.values()) {
            out.blank();
            section(page, section);
        }
        out.blank();
    }

    void section(Update page, UpdateSection section) {
        out.heading(section.title() + " (" + section.id() + ")");
        out.prose(2, page.text(section).isEmpty() ? "–  " + section.asks() : page.text(section));
    }

    void differs(DraftedUpdate drafted) {
        drafted.differs().forEach((section, text) -> {
            out.prose(
                    0,
                    "You wrote " + section.id() + "; the records now say (rung update draft "
                            + drafted.update().month() + " --take " + section.id() + "):");
            out.prose(2, text);
            out.blank();
        });
    }

    void figures(Update page) {
        for (SourcedFigure figure : page.figures()) {
            out.prose(0, figure.section().title() + ": " + figure.label() + ": " + figure.text());
            String id = figure.nounId().isEmpty() ? "" : " " + ShortId.of(figure.nounId());
            out.prose(4, figure.noun() + id + ", " + figure.restsOn());
        }
        if (page.figures().isEmpty()) {
            out.line("No figure of it was drafted from a record.");
        }
    }

    /** How many findings there are, and how to see them. */
    void verdict(List<Finding> findings, YearMonth month) {
        long wanting =
                findings.stream().filter(f -> f.severity() != Severity.HINT).count();
        out.prose(
                0,
                wanting == 0
                        ? "Nothing keeps it from being sent."
                        : Amount.of(wanting, "thing") + " an executive will stumble over; rung update check " + month
                                + " shows " + (wanting == 1 ? "it." : "them."));
    }

    void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            out.line("Nothing to mend.");
        }
        for (Severity severity : Severity.values()) {
            List<Finding> these =
                    findings.stream().filter(f -> f.severity() == severity).toList();
            if (!these.isEmpty()) {
                out.heading(Amount.of(these.size(), severity.name().toLowerCase(Locale.ROOT)));
                these.forEach(this::finding);
                out.blank();
            }
        }
    }

    private void finding(Finding finding) {
        String section =
                UpdateSection.named(finding.field()).map(UpdateSection::title).orElse(finding.field());
        String words = finding.text().isEmpty() ? "" : ": " + Quoted.of(finding.text());
        out.prose(2, section + words + " (" + finding.id() + ")");
        out.prose(4, finding.why());
        out.prose(4, "→ " + finding.mend());
    }

    void sent(SentUpdate sent, List<Finding> findings) {
        Update page = sent.update();
        findings.stream()
                .filter(f -> f.severity() != Severity.HINT)
                .forEach(f -> out.prose(0, "Sent all the same: " + f.id() + ", " + f.why()));
        out.line("The update of " + MonthWords.of(page.month()) + " is sent and stays as it is.");
        sent.commitments().forEach(c -> out.prose(2, "Committed to: " + c.words() + ", due " + c.dueOn()));
        bench.rung().offers().open().stream()
                .filter(o -> o.key().equals("update/" + page.month()))
                .forEach(o -> out.prose(
                        0,
                        "Evidence fell out: " + o.draft().title() + " ("
                                + OfferText.strength(o).word() + "); rung evidence accept " + o.key() + " keeps it."));
        out.prose(0, "rung report update " + page.month() + " -o FILE.html makes the page to hand over.");
    }

    void comparison(UpdateComparison c) {
        out.heading(MonthWords.of(c.month()) + " beside " + MonthWords.of(c.last()));
        list("New on the scorecard", c.came());
        list("Gone from the scorecard", c.gone());
        changes("Moved", c.moved());
        changes("Targets moved", c.movedTargets());
        changes("“Last” is not what the page before said", c.inconsistent());
        list(
                "Promised then",
                c.promises().stream()
                        .map(p -> p.commitment() + ": " + (p.became().isEmpty() ? "nothing is said of it" : p.became()))
                        .toList());
        list("Risks that stay", c.staying());
        list("New risks", c.newRisks());
        list("Risks that are gone", c.pastRisks());
    }

    private void changes(String title, List<UpdateComparison.Change> changes) {
        list(
                title,
                changes.stream()
                        .map(c -> c.metric() + ": " + c.before() + " → " + c.after())
                        .toList());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            out.blank();
            out.heading(title);
            items.forEach(i -> out.prose(2, i));
        }
    }

    void scorecard(List<ScoredMetric> metrics) {
        for (ScoredMetric m : metrics) {
            String retired =
                    m.metric().retiredOn().map(on -> ", retired on " + on).orElse("");
            String better = m.metric().better().name().toLowerCase(Locale.ROOT);
            out.line(Words.of(Ink.BOLD, m.metric().title()).plain(", " + better + " is better" + retired));
            String now = m.readingBy(bench.today())
                    .map(r -> r.value() + " on " + r.on())
                    .orElse("no reading yet");
            String target = m.targetBy(bench.today())
                    .map(t -> ", target " + t.target()
                            + t.by().map(by -> " by " + by).orElse(""))
                    .orElse(", no target");
            out.prose(2, now + target);
        }
    }
}
