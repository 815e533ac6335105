package dev.rung.domain.question;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of question, and when it comes.
 *
 * @param id stable: answers are kept under it
 * @param answeredBy what in the records answers it, so that it is not asked; a clause
 * @param raised what a month raises it about, the weightiest first
 */
public record QuestionRule(String id, Asker asker, String answeredBy, Function<MonthRecord, Stream<Raised>> raised) {
    /**
     * The question about one thing.
     *
     * @param about see {@link ExpectedQuestion}
     */
    public record Raised(String about, String wording, String why, String noun, String nounId) {
        /** About a bet. */
        static Raised of(BetFacts bet, String wording, String why) {
            return new Raised(bet.id(), wording, why, "initiative", bet.id());
        }

        /** About the month, by what its page says or leaves out. */
        static Raised ofPage(MonthRecord record, String wording, String why) {
            return ofPage(record, "", wording, why);
        }

        /** About something the month's page says. */
        static Raised ofPage(MonthRecord record, String about, String wording, String why) {
            return new Raised(about, wording, why, "update", record.month().toString());
        }

        /** About the month, by a figure of it: cost or tax. */
        static Raised ofMonth(MonthRecord record, String noun, String wording, String why) {
            return new Raised("", wording, why, noun, record.month().toString());
        }
    }

    /** The questions of a month, at most one about each thing. */
    Stream<ExpectedQuestion> ask(MonthRecord record) {
        Set<String> asked = new HashSet<>();
        return raised.apply(record)
                .filter(r -> asked.add(r.about()))
                .map(r -> new ExpectedQuestion(id, r.about(), asker, r.wording(), r.why(), r.noun(), r.nounId()));
    }

    /** A rule that asks at most one thing of a month. */
    static QuestionRule once(
            String id, Asker asker, String answeredBy, Function<MonthRecord, Optional<Raised>> raised) {
        return new QuestionRule(id, asker, answeredBy, record -> raised.apply(record).stream());
    }
}
