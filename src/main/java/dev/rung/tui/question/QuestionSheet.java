package dev.rung.tui.question;

import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.service.AskedQuestion;
import dev.rung.tui.core.Destination;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.time.YearMonth;
import java.util.Optional;

/** How a question and its answer read, and which record the question comes from. */
final class QuestionSheet {
    private static final int LABEL = 12;

    private QuestionSheet() {}

    /**
     * How an answer stands, in one column; the same is said in words beside it.
     *
     * @param sign one column
     */
    record Look(String sign, Style style) {
        static Look of(AskedQuestion asked) {
            if (asked.prepared()) {
                return new Look("✓", Style.GOOD);
            }
            if (asked.unknownBy().isPresent()) {
                return new Look("→", Style.ACCENT);
            }
            return asked.answer().filter(PreparedAnswer::begun).isPresent()
                    ? new Look("◧", Style.WARN)
                    : new Look("·", Style.MUTED);
        }
    }

    /** The question whole, why it comes, and what there is to say. */
    static Sheet whole(AskedQuestion asked, int columns) {
        Sheet sheet = new Sheet(columns);
        sheet.prose(0, asked.question().wording(), 3, Style.STRONG);
        sheet.labelled("Why", LABEL, asked.question().why(), 3, Style.MUTED);
        return answer(sheet, asked);
    }

    /** What there is to say, line by line. */
    static Sheet answer(Sheet sheet, AskedQuestion asked) {
        Optional<PreparedAnswer> begun = asked.answer().filter(PreparedAnswer::begun);
        Look look = Look.of(asked);
        if (begun.isEmpty()) {
            return sheet.labelled("Answer", LABEL, "none yet", 1, Style.FAINT);
        }
        begun.ifPresent(answer -> {
            if (!answer.words().isBlank()) {
                sheet.labelled("Answer", LABEL, answer.words(), 6, Style.TEXT);
            }
            if (!answer.number().isBlank()) {
                sheet.labelled("Number", LABEL, answer.number(), 1, Style.STRONG);
            }
            String source = answer.source()
                    + answer.sourceDay().map(day -> ", " + Days.words(day)).orElse("");
            if (!source.isBlank()) {
                sheet.labelled("Source", LABEL, source.replaceFirst("^, ", ""), 2, Style.TEXT);
            }
            String confidence = answer.confidence()
                    .map(c -> ", " + c.word() + " confidence")
                    .orElse("");
            sheet.labelled("Owner", LABEL, answer.owner() + confidence, 1, Style.TEXT);
        });
        return sheet.labelled("State", LABEL, asked.state(), 1, look.style());
    }

    /** The record the question comes from; empty where there is none to open. */
    static Optional<Destination> record(ExpectedQuestion question) {
        return switch (question.noun()) {
            case "initiative" -> Optional.of(new Destination.InitiativePage(question.nounId(), ""));
            case "metric" -> Optional.of(new Destination.Scorecard());
            case "update" -> Optional.of(new Destination.UpdatePage(YearMonth.parse(question.nounId())));
            case "cost" -> Optional.of(new Destination.MoneyPage("cost"));
            case "tax" -> Optional.of(new Destination.MoneyPage("tax"));
            case "goal" -> Optional.of(new Destination.MoneyPage("goals"));
            case "commitment" -> Optional.of(new Destination.CommitmentList());
            case "track-record" -> Optional.of(new Destination.TrackRecord());
            default -> Optional.empty();
        };
    }
}
