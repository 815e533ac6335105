package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePager;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Has pages checked: an everyday one at once, a long one beside the screens, so that no key waits for it. */
final class Judge {
    /** Chars of a page that is checked within a few milliseconds. */
    private static final int AT_ONCE = 8_000;

    private final Function<OnePager, PageReview> checks;
    private PageReview latest;
    private Optional<OnePager> asked = Optional.empty();
    private Optional<CompletableFuture<PageReview>> running = Optional.empty();

    Judge(Function<OnePager, PageReview> checks) {
        this.checks = checks;
        this.latest = checks.apply(OnePager.EMPTY);
    }

    /** The newest answer there is. */
    PageReview latest() {
        return latest;
    }

    /**
     * Wants a page judged. True when there is an answer now that was not there before; else it may {@link #arrived}
     * later. While one is being judged no other is begun: whoever asks again after it is heard.
     */
    boolean ask(OnePager page) {
        if (asked.filter(page::equals).isPresent()) {
            return false;
        }
        if (running.filter(r -> !r.isDone()).isPresent()) {
            return false;
        }
        asked = Optional.of(page);
        int length = page.fields().values().stream().mapToInt(String::length).sum();
        if (length <= AT_ONCE) {
            running = Optional.empty();
            latest = checks.apply(page);
            return true;
        }
        running = Optional.of(CompletableFuture.supplyAsync(() -> checks.apply(page)));
        return false;
    }

    /** True once when an answer has come that was being waited for. */
    boolean arrived() {
        if (running.filter(CompletableFuture::isDone).isEmpty()) {
            return false;
        }
        try {
            latest = running.orElseThrow().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            running = Optional.empty();
        }
        return true;
    }
}
