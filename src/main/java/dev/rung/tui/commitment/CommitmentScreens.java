package dev.rung.tui.commitment;

import dev.rung.domain.commitment.Commitment;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.time.LocalDate;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class CommitmentScreens {
    private CommitmentScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        return destination instanceof Destination.CommitmentList
                ? Optional.of(new CommitmentListScreen(rung))
                : Optional.empty();
    }

    /** Puts another in the place of an open one, with the reason, over whatever is shown. */
    public static Screen change(Rung rung, Commitment commitment) {
        return new ChangedCommitment(rung, commitment);
    }

    /** Keeps what was typed as a commitment, and answers it as it was kept. */
    public interface Maker {
        Commitment make(String words, String owner, LocalDate due, String doneTest);
    }

    /**
     * Asks what somebody will have done by when, and has it kept.
     *
     * @param draft key under which what is typed and not kept lies until the next time
     * @param owner who is asked; can be changed there
     */
    public static Screen promise(Rung rung, String draft, String owner, Maker maker) {
        return NewCommitment.of(rung, draft, owner, maker);
    }

    /**
     * Asks, over whatever is shown, by when something will be done, and keeps it.
     *
     * @param words what; can be changed there
     * @param doneTest by what anybody can see that it is done; can be changed there
     */
    public static Screen make(Rung rung, String words, String doneTest, Commitment.Source source, String sourceId) {
        return NewCommitment.from(rung, words, doneTest, source, sourceId);
    }
}
