package dev.rung.service;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.update.Update;
import java.util.List;

/**
 * A page that was sent.
 *
 * @param commitments made of what it promises for the next month
 */
public record SentUpdate(Update update, List<Commitment> commitments) {
    public SentUpdate {
        commitments = List.copyOf(commitments);
    }
}
