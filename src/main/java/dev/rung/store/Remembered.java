package dev.rung.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Answers that are kept until the workspace changes, by whatever process. Safe to use from several threads. */
public final class Remembered<K, V> {
    private final Database database;
    private final int most;
    private final Map<K, V> answers = new LinkedHashMap<>();
    private OptionalLong state = OptionalLong.empty();

    /** @param most how many answers are kept at most; the oldest go first */
    public Remembered(Database database, int most) {
        this.database = database;
        this.most = most;
    }

    /** The answer kept, or else the one that is found now. */
    public V get(K question, Supplier<V> finding) {
        OptionalLong now = database.state();
        synchronized (answers) {
            if (now.isEmpty() || !now.equals(state)) {
                answers.clear();
                state = now;
            }
            V known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        V found = finding.get();
        // Only when nothing changed while it was being found is it known what it is the answer for.
        if (now.isPresent() && now.equals(database.state())) {
            synchronized (answers) {
                if (now.equals(state)) {
                    answers.put(question, found);
                    if (answers.size() > most) {
                        answers.remove(answers.keySet().iterator().next());
                    }
                }
            }
        }
        return found;
    }
}
