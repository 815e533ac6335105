package dev.rung.service;

import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.OutcomeParts;
import java.util.LinkedHashMap;
import java.util.Map;

/** Outcome sentences that were read already: a chain is asked for month by month, and its sentence seldom changes. */
final class SentencesRead {
    private static final int MOST = 1000;
    private static final float LOAD = 0.75f;

    private final Map<String, OutcomeParts> read = new LinkedHashMap<>(16, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OutcomeParts> eldest) {
            return size() > MOST;
        }
    };

    synchronized OutcomeParts parts(String sentence) {
        return read.computeIfAbsent(sentence, OutcomeChecks::parts);
    }
}
