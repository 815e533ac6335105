package dev.rung.tui.leverage;

import dev.rung.domain.leverage.Reading;
import dev.rung.domain.leverage.State;
import dev.rung.tui.terminal.Style;

/** How a signal's state looks; the word is always beside the sign. */
final class SignalLook {
    private SignalLook() {}

    /** A good sign that is there is a plus. */
    static String sign(Reading reading, State state) {
        return reading.signal().counter() && state == State.THERE ? "+" : state.sign();
    }

    /** In the trend what nobody said is quiet: it cannot be said any more. */
    static Style inTrend(Reading reading, State state) {
        return state == State.ASK ? Style.FAINT : style(reading, state);
    }

    static Style style(Reading reading, State state) {
        boolean good = reading.signal().counter();
        return switch (state) {
            case THERE -> good ? Style.GOOD : Style.WARN;
            case NOT_THERE -> good ? Style.MUTED : Style.GOOD;
            case ASK -> Style.ACCENT;
            case UNKNOWN -> Style.MUTED;
        };
    }
}
