package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.files.OwnedFile;
import dev.rung.files.report.Document;
import dev.rung.files.report.HtmlRenderer;
import dev.rung.files.report.MarkdownRenderer;
import dev.rung.files.report.OnePagerReport;
import dev.rung.files.report.PostmortemReport;
import dev.rung.files.report.ReadinessReport;
import dev.rung.files.report.TextRenderer;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.KeptEvidence;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reports, as text to look at or as files to hand over. */
public final class ReportService {
    private final Database database;
    private final EvidenceBatch pieces;
    private final ClaimStore claims;
    private final ProfileService profile;
    private final StandingService standings;
    private final InitiativeService initiatives;
    private final Clock clock;

    ReportService(
            Database database,
            ProfileService profile,
            StandingService standings,
            InitiativeService initiatives,
            Clock clock) {
        this.database = database;
        this.pieces = new EvidenceBatch(database);
        this.claims = new ClaimStore(database);
        this.profile = profile;
        this.standings = standings;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** How a report is written. */
    public enum Format {
        MD,
        HTML,
        TEXT
    }

    /**
     * Where the person stands as of a day.
     *
     * @param withPrivate private evidence counts and is named; only for one's own eyes
     */
    public String readiness(Format format, LocalDate day, boolean withPrivate) {
        Document document = database.inSnapshot(() -> {
            StandingRecords records = standings.records(day);
            List<String> ids = records.facts().stream()
                    .map(ClaimFact::evidenceId)
                    .distinct()
                    .toList();
            List<Evidence> evidence =
                    pieces.find(ids).stream().map(KeptEvidence::evidence).toList();
            List<Claim> made = claims.of(ids);
            List<Verdict> verdicts = pieces.verdictsOn(ids);
            return ReadinessReport.of(
                    new ReadinessReport.Source(profile.need(), records, evidence, made, verdicts),
                    day,
                    withPrivate ? ReadinessReport.Reader.ONESELF : ReadinessReport.Reader.OTHERS);
        });
        return rendered(document, format);
    }

    /** What was expected of a bet beside what came, with every look back at it. */
    public String postmortem(Format format, String initiativeId) {
        return rendered(PostmortemReport.of(initiatives.bet(initiativeId)), format);
    }

    /** The one-pager of an initiative as it reads now. Up to 600 words of HTML print on one sheet of A4 or Letter. */
    public String onePager(Format format, String initiativeId) {
        Bet bet = initiatives.bet(initiativeId);
        return rendered(OnePagerReport.of(bet.initiative(), bet.page(), LocalDate.now(clock)), format);
    }

    static String rendered(Document document, Format format) {
        return switch (format) {
            case MD -> MarkdownRenderer.render(document, DisplayWidth::of);
            case HTML -> HtmlRenderer.render(document);
            case TEXT -> TextRenderer.render(document, DisplayWidth::of, 100);
        };
    }

    /** Puts a report into a file that only its owner can read. Refuses to overwrite unless told. */
    public void write(Path file, String report, boolean overwrite) {
        OwnedFile.write(file, report, overwrite);
    }
}
