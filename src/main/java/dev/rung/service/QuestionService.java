package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.question.AnswerText;
import dev.rung.domain.question.AnswersOffer;
import dev.rung.domain.question.Expectation;
import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.question.QuestionRules;
import dev.rung.store.AnswerStore;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What leadership will ask of a month, and what the person will say. */
public final class QuestionService {
    private static final int OFFERED_MONTHS = 2;

    private final Database database;
    private final AnswerStore answers;
    private final MonthRecords records;
    private final ProfileService profile;
    private final CommitmentService commitments;
    private final Uuid7 ids;
    private final Clock clock;

    QuestionService(
            Database database,
            ProfileService profile,
            TeamService team,
            ScorecardService scorecard,
            UpdateService updates,
            CommitmentService commitments,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.answers = new AnswerStore(database);
        this.records = new MonthRecords(database, profile, team, scorecard, updates, commitments);
        this.profile = profile;
        this.commitments = commitments;
        this.ids = ids;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String me() {
        return profile.need().id();
    }

    /** The questions of a month with their answers. Refuses a month that is still to come. */
    public MonthQuestions expected(YearMonth month) {
        if (month.isAfter(YearMonth.from(today()))) {
            throw Refusal.usage(month + " is still to come; what will be asked of it is not known before it begins.");
        }
        return database.inSnapshot(() -> {
            Expectation expected = QuestionRules.of(records.of(month, today()));
            Map<String, PreparedAnswer> kept = answers.of(me(), month).stream()
                    .collect(Collectors.toMap(a -> a.question().key(), a -> a, (a, b) -> b, LinkedHashMap::new));
            List<AskedQuestion> asked = expected.questions().stream()
                    .map(q -> new AskedQuestion(q, Optional.ofNullable(kept.remove(q.key()))))
                    .toList();
            return new MonthQuestions(
                    month,
                    asked,
                    expected.more(),
                    kept.values().stream().filter(PreparedAnswer::begun).toList());
        });
    }

    /** The answers that say all that an answer wants, by month; what a month's evidence rests on. */
    public List<PreparedAnswer> prepared(YearMonth month) {
        return answers.of(me(), month).stream().filter(PreparedAnswer::prepared).toList();
    }

    /** What the answers prepared lately show of the person, answered or not. */
    List<EvidenceOffer> offers() {
        YearMonth now = YearMonth.from(today());
        return Stream.iterate(
                        now.minusMonths(OFFERED_MONTHS), month -> !month.isAfter(now), month -> month.plusMonths(1))
                .flatMap(month -> offer(month).stream())
                .toList();
    }

    /** Whether a few are all that there was to answer is looked up only where it matters. */
    private Optional<EvidenceOffer> offer(YearMonth month) {
        List<PreparedAnswer> prepared = prepared(month);
        boolean few = !prepared.isEmpty() && prepared.size() < AnswersOffer.ENOUGH;
        return AnswersOffer.of(
                month, prepared, few && expected(month).questions().stream().allMatch(AskedQuestion::prepared));
    }

    /**
     * A question of a month by its rule, and by what it is about where the rule asks about several things.
     *
     * @param key {@code rule} or {@code rule/about}; of what it is about, a beginning or an end of four characters will do
     * @throws Refusal when no such question comes, or several do
     */
    public AskedQuestion find(YearMonth month, String key) {
        MonthQuestions expected = expected(month);
        int slash = key.indexOf('/');
        String rule = slash < 0 ? key : key.substring(0, slash);
        String about = slash < 0 ? "" : key.substring(slash + 1);
        List<AskedQuestion> meant = expected.questions().stream()
                .filter(q ->
                        q.question().rule().equals(rule) && isAbout(q.question().about(), about))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.size() > 1) {
            throw Refusal.usage("“" + key + "” is asked about " + meant.size() + " things: "
                    + meant.stream().map(q -> q.question().key()).collect(Collectors.joining(", ")) + "; name one.");
        }
        throw Refusal.usage(
                QuestionRules.named(rule).isEmpty()
                        ? "There is no question “" + key + "”; rung update questions " + month
                                + " shows those that come."
                        : "“" + key + "” is not asked of " + month + ": "
                                + QuestionRules.named(rule)
                                        .map(r -> "what answers it is " + r.answeredBy())
                                        .orElse("")
                                + ".");
    }

    private static boolean isAbout(String about, String named) {
        return named.isEmpty()
                || about.equals(named)
                || named.length() >= 4 && (about.startsWith(named) || about.endsWith(named));
    }

    /**
     * Keeps what to say, in place of what was to be said before. Where that was “don't know”, its commitment is kept by this.
     * Refuses an empty answer and a source of the future.
     */
    public PreparedAnswer answer(YearMonth month, ExpectedQuestion question, AnswerText text) {
        if (text.isEmpty()) {
            throw Refusal.usage("An answer wants words, or a number with its source; or say by when it will be known.");
        }
        text.sourceDay().filter(today()::isBefore).ifPresent(day -> {
            throw Refusal.usage("The source cannot be from " + day + ", which is still to come.");
        });
        Optional<PreparedAnswer> before = kept(month, question);
        PreparedAnswer answer = made(month, question, id(before), before, text, Optional.empty(), Optional.empty());
        database.journal().change(Journal.Change.of("Answered", question.wording()), () -> {
            openOf(before).ifPresent(c -> commitments.keep(c.id()));
            answers.put(answer, me());
        });
        return answer;
    }

    /**
     * Says that it is not known and by when it will be, which makes a commitment of it. Saying another day changes that
     * commitment. What was written of the answer stays.
     *
     * @param owner who finds it out; {@code ""} for the person
     * @throws Refusal when the day has passed
     */
    public PreparedAnswer dontKnow(YearMonth month, ExpectedQuestion question, LocalDate by, String owner) {
        if (by.isBefore(today())) {
            throw Refusal.usage("It cannot be known by " + by + ", which has passed; name a day from today on.");
        }
        Optional<PreparedAnswer> before = kept(month, question);
        String id = id(before);
        AnswerText text = before.map(AnswerText::of).orElse(AnswerText.NOTHING);
        AnswerText owned = new AnswerText(
                text.words(),
                text.number(),
                text.source(),
                text.sourceDay(),
                text.confidence(),
                owner.isBlank() ? text.owner() : owner);
        List<PreparedAnswer> made = new ArrayList<>();
        database.journal().change(Journal.Change.of("Did not know", question.wording()), () -> {
            Commitment commitment = promised(question, by, id, owned, openOf(before));
            made.add(made(month, question, id, before, owned, Optional.of(by), Optional.of(commitment.id())));
            answers.put(made.get(0), me());
        });
        return made.get(0);
    }

    private Commitment promised(
            ExpectedQuestion question, LocalDate by, String id, AnswerText text, Optional<Commitment> open) {
        String words = "Answer the " + question.asker().title() + ": " + question.wording();
        String doneTest = "the answer has a number, its source and its date";
        return open.map(c -> c.dueOn().equals(by)
                        ? c
                        : commitments.change(c.id(), words, by, doneTest, "will be known by " + by))
                .orElseGet(() -> commitments.add(words, text.owner(), by, doneTest, Commitment.Source.ANSWER, id));
    }

    /** Keeps how long the person spoke when the question was rehearsed. */
    public PreparedAnswer rehearsed(YearMonth month, ExpectedQuestion question, int seconds) {
        PreparedAnswer spoken = kept(month, question)
                .orElseGet(() -> made(
                        month,
                        question,
                        ids.next(),
                        Optional.empty(),
                        AnswerText.NOTHING,
                        Optional.empty(),
                        Optional.empty()))
                .spoken(seconds);
        database.journal().change(Journal.Change.of("Rehearsed", question.wording()), () -> answers.put(spoken, me()));
        return spoken;
    }

    private Optional<PreparedAnswer> kept(YearMonth month, ExpectedQuestion question) {
        return answers.find(me(), month, question.rule(), question.about());
    }

    private String id(Optional<PreparedAnswer> before) {
        return before.map(PreparedAnswer::id).orElseGet(ids::next);
    }

    private Optional<Commitment> openOf(Optional<PreparedAnswer> answer) {
        return answer.flatMap(PreparedAnswer::commitmentId)
                .map(commitments::find)
                .filter(Commitment::open);
    }

    private PreparedAnswer made(
            YearMonth month,
            ExpectedQuestion question,
            String id,
            Optional<PreparedAnswer> before,
            AnswerText text,
            Optional<LocalDate> unknownBy,
            Optional<String> commitmentId) {
        return new PreparedAnswer(
                id,
                month,
                question,
                text.words().strip(),
                text.number().strip(),
                text.source().strip(),
                text.sourceDay(),
                text.confidence(),
                text.owner().isBlank() ? profile.need().name() : text.owner().strip(),
                unknownBy,
                commitmentId,
                today(),
                before.map(PreparedAnswer::seconds).orElse(OptionalInt.empty()));
    }
}
