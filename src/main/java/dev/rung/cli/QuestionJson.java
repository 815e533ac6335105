package dev.rung.cli;

import dev.rung.domain.question.Asker;
import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.service.AskedQuestion;
import dev.rung.service.MonthQuestions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions of a month as JSON; the fields are told in {@code rung help json}. */
final class QuestionJson {
    private QuestionJson() {}

    static Map<String, Object> of(MonthQuestions questions) {
        Map<String, Object> more = new LinkedHashMap<>();
        for (Asker asker : Asker.values()) {
            if (questions.more().containsKey(asker)) {
                more.put(word(asker), questions.more().get(asker));
            }
        }
        return JsonMap.of(
                "month",
                questions.month().toString(),
                "prepared",
                questions.prepared(),
                "open",
                questions.open(),
                "questions",
                questions.questions().stream().map(QuestionJson::of).toList(),
                "more",
                more,
                "past",
                questions.past().stream()
                        .map(a -> of(new AskedQuestion(a.question(), Optional.of(a))))
                        .toList());
    }

    static Map<String, Object> of(AskedQuestion asked) {
        ExpectedQuestion q = asked.question();
        return JsonMap.of(
                "key",
                q.key(),
                "rule",
                q.rule(),
                "about",
                q.about(),
                "asker",
                word(q.asker()),
                "wording",
                q.wording(),
                "why",
                q.why(),
                "noun",
                q.noun(),
                "noun_id",
                q.nounId(),
                "state",
                state(asked),
                "answer",
                asked.answer().map(QuestionJson::of).orElse(null));
    }

    private static Map<String, Object> of(PreparedAnswer answer) {
        return JsonMap.of(
                "words",
                answer.words(),
                "number",
                answer.number(),
                "source",
                answer.source(),
                "source_day",
                text(answer.sourceDay()),
                "confidence",
                answer.confidence().map(PreparedAnswer.Confidence::word).orElse(null),
                "owner",
                answer.owner(),
                "missing",
                answer.missing(),
                "unknown_by",
                text(answer.unknownBy()),
                "commitment",
                answer.commitmentId().orElse(null),
                "on",
                answer.on().toString(),
                "seconds",
                answer.seconds().isPresent() ? answer.seconds().getAsInt() : null);
    }

    private static String state(AskedQuestion asked) {
        boolean begun = asked.answer().filter(PreparedAnswer::begun).isPresent();
        return asked.prepared() ? "prepared" : asked.unknownBy().isPresent() ? "unknown" : begun ? "begun" : "none";
    }

    private static String word(Asker asker) {
        return asker.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
