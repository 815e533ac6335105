package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Bet;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.widget.Side;
import java.util.List;

/**
 * One side of an initiative, shown below its title and the row of all sides. It shows; where something longer is written, its
 * actions open a screen of their own.
 */
public interface InitiativeTab extends Side {

    /** What is shown from now on; called before the first drawing and whenever something changed. */
    void show(Bet bet);

    /**
     * What can be done on this side, beside what can be done with the initiative as a whole. Tab, shift-tab, left and right
     * change the side and {@code s > <} the stage, on every side; of the other keys the side's come before the page's.
     */
    List<Action> actions();

    /** Draws on a canvas as wide as the terminal; as screens do, it leaves two columns free at the left. */
    void draw(Canvas canvas);

    /** Gets every input before the actions do; what it does not want it passes. */
    default Next input(Input input) {
        return Next.pass();
    }

    /** A few words of it for the head of the page; {@code ""} for none. */
    default String told() {
        return "";
    }

    /** Something is to be drawn again without any input, because what is shown is still being reckoned. */
    default boolean restless() {
        return false;
    }
}
