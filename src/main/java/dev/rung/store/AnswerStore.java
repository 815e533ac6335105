package dev.rung.store;

import dev.rung.domain.question.Asker;
import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.question.PreparedAnswer.Confidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.statement.StatementContext;

/** Answers to the questions of a month, one for each question. The history keeps what they said before. */
public final class AnswerStore {
    private static final String ANSWERS = """
            SELECT a.id, a.month, a.rule, a.about, a.asker, a.wording, a.why, a.words, a.number, a.source, a.source_day,
              a.confidence, a.owner, a.unknown_by, a.commitment_id, a.on_day, a.seconds
            FROM question_answer a
            """;

    private final Database database;

    public AnswerStore(Database database) {
        this.database = database;
    }

    /** The answers of a month, by rule and what they are about. */
    public List<PreparedAnswer> of(String personId, YearMonth month) {
        return database.read(handle -> handle.createQuery(
                        ANSWERS + "WHERE a.person_id = :person AND a.month = :month ORDER BY a.rule, a.about")
                .bind("person", personId)
                .bind("month", month.toString())
                .map(AnswerStore::answer)
                .list());
    }

    /** The answer to one question of a month. */
    public Optional<PreparedAnswer> find(String personId, YearMonth month, String rule, String about) {
        return of(personId, month).stream()
                .filter(a ->
                        a.question().rule().equals(rule) && a.question().about().equals(about))
                .findFirst();
    }

    /** Keeps an answer, in place of the one with its id. */
    public void put(PreparedAnswer answer, String personId) {
        ExpectedQuestion question = answer.question();
        database.journal()
                .put(new Row(Tables.QUESTION_ANSWER)
                        .set("id", answer.id())
                        .set("person_id", personId)
                        .set("month", answer.month().toString())
                        .set("rule", question.rule())
                        .set("about", question.about())
                        .set("asker", question.asker().name())
                        .set("wording", question.wording())
                        .set("why", question.why())
                        .set("words", answer.words())
                        .set("number", answer.number())
                        .set("source", answer.source())
                        .set("source_day", Iso.text(answer.sourceDay()))
                        .set("confidence", answer.confidence().map(Enum::name).orElse(null))
                        .set("owner", answer.owner())
                        .set("unknown_by", Iso.text(answer.unknownBy()))
                        .set("commitment_id", answer.commitmentId().orElse(null))
                        .set("on_day", answer.on().toString())
                        .set(
                                "seconds",
                                answer.seconds().isPresent()
                                        ? Long.valueOf(answer.seconds().getAsInt())
                                        : null));
    }

    private static PreparedAnswer answer(ResultSet rs, StatementContext context) throws SQLException {
        return new PreparedAnswer(
                rs.getString("id"),
                YearMonth.parse(rs.getString("month")),
                question(rs),
                rs.getString("words"),
                rs.getString("number"),
                rs.getString("source"),
                Iso.dayOrNone(rs.getString("source_day")),
                Optional.ofNullable(rs.getString("confidence")).map(Confidence::valueOf),
                rs.getString("owner"),
                Iso.dayOrNone(rs.getString("unknown_by")),
                Optional.ofNullable(rs.getString("commitment_id")),
                Iso.day(rs.getString("on_day")),
                seconds(rs));
    }

    /** The record a question came from is read anew whenever it is asked; with the answer only the words are kept. */
    private static ExpectedQuestion question(ResultSet rs) throws SQLException {
        return new ExpectedQuestion(
                rs.getString("rule"),
                rs.getString("about"),
                Asker.valueOf(rs.getString("asker")),
                rs.getString("wording"),
                rs.getString("why"),
                "",
                "");
    }

    private static OptionalInt seconds(ResultSet rs) throws SQLException {
        int seconds = rs.getInt("seconds");
        return rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(seconds);
    }
}
