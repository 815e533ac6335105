package dev.rung.tui.update;

import dev.rung.domain.update.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Has a page checked while it is written: an everyday one at once, a long one beside the screens, so that no key waits. */
final class ReviewDesk {
    /** Chars of a page that is checked within a few milliseconds. */
    private static final int AT_ONCE = 8_000;

    private final List<Update> earlier;
    private final LocalDate day;
    private PageReview latest;
    private Update asked;
    private Optional<CompletableFuture<PageReview>> running = Optional.empty();

    ReviewDesk(Update page, List<Update> earlier, LocalDate day) {
        this.earlier = List.copyOf(earlier);
        this.day = day;
        this.asked = page;
        this.latest = PageReview.of(page, earlier, day);
    }

    PageReview latest() {
        return latest;
    }

    /** Wants a page checked. True when there is a new answer now; else it may {@link #arrived} later. */
    boolean ask(Update page) {
        if (page.equals(asked) || running.filter(r -> !r.isDone()).isPresent()) {
            return false;
        }
        asked = page;
        if (page.texts().values().stream().mapToInt(String::length).sum() <= AT_ONCE) {
            running = Optional.empty();
            latest = PageReview.of(page, earlier, day);
            return true;
        }
        running = Optional.of(CompletableFuture.supplyAsync(() -> PageReview.of(page, earlier, day)));
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
