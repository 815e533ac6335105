package dev.rung.domain.chain;

import dev.rung.domain.initiative.Initiative;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an initiative becomes money for the company, link by link, as of a day.
 *
 * @param links one of each kind, in their order
 */
public record Chain(Initiative initiative, LocalDate day, List<ChainLink> links) {
    public Chain {
        links = List.copyOf(links);
        if (links.size() != ChainLink.Kind.values().length) {
            throw new IllegalArgumentException("a chain has a link of each kind");
        }
    }

    public ChainLink link(ChainLink.Kind kind) {
        return links.get(kind.ordinal());
    }

    /** Whether every link holds. */
    public boolean whole() {
        return missing().isEmpty();
    }

    /** The links that are missing, in their order. */
    public List<ChainLink> missing() {
        return links.stream().filter(l -> !l.holds()).toList();
    }

    /** The first link that is missing: what the chain breaks at. Empty when it is whole. */
    public Optional<ChainLink> cause() {
        return missing().stream().findFirst();
    }

    /** {@code whole}, or {@code no metric} and, where more is missing, how much: {@code no metric, +2}. */
    public String brief() {
        List<ChainLink> missing = missing();
        return missing.isEmpty()
                ? "whole"
                : missing.get(0).kind().absent() + (missing.size() == 1 ? "" : ", +" + (missing.size() - 1));
    }
}
