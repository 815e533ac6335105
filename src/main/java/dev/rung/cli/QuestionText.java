package dev.rung.cli;

import dev.rung.domain.question.Asker;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.MonthWords;
import dev.rung.service.AskedQuestion;
import dev.rung.service.MonthQuestions;
import java.util.List;

/** The questions of a month as text. */
final class QuestionText {
    private static final int COLUMN = 10;

    private final Printout out;

    QuestionText(Printout out) {
        this.out = out;
    }

    void print(MonthQuestions questions) {
        if (questions.questions().isEmpty()) {
            out.prose(
                    0,
                    "Nobody has to ask anything of " + MonthWords.of(questions.month())
                            + ": whatever rung would ask, the records answer.");
        } else {
            out.line(MonthWords.of(questions.month()) + ": "
                    + Amount.of(questions.questions().size(), "question") + ", " + questions.prepared()
                    + " prepared");
        }
        for (Asker asker : Asker.values()) {
            List<AskedQuestion> own = questions.questions().stream()
                    .filter(q -> q.question().asker() == asker)
                    .toList();
            if (!own.isEmpty()) {
                int more = questions.more().getOrDefault(asker, 0);
                out.blank();
                out.heading(asker.title() + (more > 0 ? ", and " + more + " of less weight" : ""));
                own.forEach(q -> print(q, questions.questions()));
            }
        }
        if (!questions.past().isEmpty()) {
            out.blank();
            out.heading("Answered, and not expected any more");
            questions.past().forEach(a -> out.prose(2, a.question().wording()));
        }
    }

    private void print(AskedQuestion asked, List<AskedQuestion> all) {
        out.prose(2, asked.question().wording());
        out.labelled("    why", COLUMN, asked.question().why());
        out.labelled("    key", COLUMN, key(asked, all));
        out.labelled("    now", COLUMN, now(asked));
    }

    /** As short as the answering command takes it. */
    private static String key(AskedQuestion asked, List<AskedQuestion> all) {
        String rule = asked.question().rule();
        boolean alone =
                all.stream().filter(q -> q.question().rule().equals(rule)).count() == 1;
        return alone ? rule : asked.question().key();
    }

    static String now(AskedQuestion asked) {
        String answer = asked.answer()
                .filter(PreparedAnswer::begun)
                .map(a -> String.join(": ", List.of(a.number(), a.words())).replaceFirst("^: |: $", ""))
                .filter(words -> !words.isBlank())
                .map(words -> "; " + words)
                .orElse("");
        return asked.state() + answer;
    }
}
