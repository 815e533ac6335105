package dev.rung.store;

import dev.rung.domain.leverage.SignalAnswer;
import dev.rung.domain.person.Quarter;
import java.util.List;

/** What a leader says of signals, quarter by quarter. */
public final class SignalStore {
    private final Database database;

    public SignalStore(Database database) {
        this.database = database;
    }

    /** Keeps an answer, in the place of an older one of the same quarter. */
    public void put(String personId, SignalAnswer answer) {
        database.journal()
                .put(new Row(Tables.SIGNAL_ANSWER)
                        .set("person_id", personId)
                        .set("signal", answer.signal())
                        .set("quarter", answer.quarter().index())
                        .set("answer", answer.answer().name())
                        .set("words", answer.words())
                        .set("on_day", answer.on().toString()));
    }

    /** All of a person's answers, the oldest first. */
    public List<SignalAnswer> all(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT signal, quarter, answer, words, on_day FROM signal_answer
                        WHERE person_id = :person ORDER BY quarter, signal
                        """)
                .bind("person", personId)
                .map((rs, context) -> new SignalAnswer(
                        rs.getString("signal"),
                        Quarter.ofIndex(rs.getInt("quarter")),
                        SignalAnswer.Answer.valueOf(rs.getString("answer")),
                        rs.getString("words"),
                        Iso.day(rs.getString("on_day"))))
                .list());
    }
}
