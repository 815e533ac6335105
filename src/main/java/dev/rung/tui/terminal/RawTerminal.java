package dev.rung.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Lanterna's Unix terminal with its own processes, size question, character writing and key patterns replaced. Its
 * constructor calls back before fields exist, so the hooks it calls do nothing, and {@link #take} does the work.
 */
final class RawTerminal extends UnixTerminal {
    private static final String ENTER = "\033[?1049h\033[?7l\033[?2004h\033[?1002h\033[?1006h\033[?1004h\033[?25l";
    private static final String LEAVE =
            "\033[?1004l\033[?1006l\033[?1002l\033[?2004l\033[?7h\033[m\033[2J\033[H\033[?1049l\033[?25h";

    /** Not a lambda: linking the first one of a program is dear, and this is on the way to the first frame. */
    private static final KeyDecodingProfile NO_KEYS = new KeyDecodingProfile() {
        @Override
        public Collection<CharacterPattern> getPatterns() {
            return List.of();
        }
    };

    private final Output output;
    private final Tty tty;
    private final String onEnter;
    private TerminalSize size = new TerminalSize(80, 24);
    private boolean taken;

    /** @param onEnter what is asked of the terminal each time it is taken */
    RawTerminal(Output output, Tty tty, String onEnter) throws IOException {
        // keys are read and decoded by KeyDecoder; Lanterna's decoder gets nothing
        super(InputStream.nullInputStream(), output, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
        this.output = output;
        this.tty = tty;
        this.onEnter = onEnter;
    }

    /** Takes the terminal over; what that needs to say to it goes out with the next flush. */
    synchronized void take() {
        Tty.Size found = tty.take();
        taken = true;
        output.open();
        resizeTo(found);
    }

    /** Gives the terminal back as it was found. Does nothing if it is not held; safe from the shutdown hook. */
    synchronized void giveBack() {
        if (!taken) {
            return;
        }
        leave();
        tty.restore();
    }

    /** Gives the terminal back, stops, and takes it again when continued. */
    synchronized void stop() {
        leave();
        tty.stop();
        take();
    }

    @Override
    public void close() throws IOException {
        giveBack();
        try {
            super.close();
        } catch (IllegalStateException e) {
            // the program is ending already, and the hook that would be taken out is running: all is restored
            taken = false;
        }
    }

    private void leave() {
        taken = false;
        try {
            output.write(LEAVE.getBytes(StandardCharsets.US_ASCII));
            output.flush();
        } catch (IOException e) {
            // a terminal that is gone needs no restoring
            taken = false;
        }
        output.shut();
    }

    /** Asks for the size again; whether it changed. */
    boolean measure() {
        TerminalSize before = size;
        resizeTo(tty.size());
        return !before.equals(size);
    }

    private void resizeTo(Tty.Size found) {
        if (found.columns() > 0 && found.rows() > 0) {
            size = new TerminalSize(found.columns(), found.rows());
            onResized(size);
        }
    }

    /** Lets {@code onResize} run, on a thread of its own, whenever the terminal says that its size changed. */
    void listenForResize(Runnable onResize) throws IOException {
        super.registerTerminalResizeListener(onResize);
    }

    @Override
    public void enterPrivateMode() throws IOException {
        output.write((ENTER + onEnter).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void exitPrivateMode() {
        giveBack();
    }

    @Override
    public void putString(String string) throws IOException {
        output.write(string.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void writeToTerminal(byte... bytes) {
        output.write(bytes, 0, bytes.length);
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return size;
    }

    @Override
    protected void restoreTerminalSettings() {
        giveBack();
    }

    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return NO_KEYS;
    }

    @Override
    protected void registerTerminalResizeListener(Runnable onResize) {
        // later, by listenForResize: reflection and a proxy are not for the way to the first frame
    }

    @Override
    protected void saveTerminalSettings() {
        // by take
    }

    @Override
    protected void canonicalMode(boolean enabled) {
        // by take
    }

    @Override
    protected void keyEchoEnabled(boolean enabled) {
        // by take
    }

    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {
        // by take and giveBack
    }
}
