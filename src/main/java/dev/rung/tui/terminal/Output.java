package dev.rung.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Collects what goes to the terminal until it is flushed, however much it is, so that a repaint is one write. */
final class Output extends OutputStream {
    private final OutputStream terminal;
    private byte[] bytes = new byte[1 << 14];
    private int length;
    private boolean shut;

    Output(OutputStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void write(int b) {
        room(1);
        bytes[length++] = (byte) b;
    }

    @Override
    public synchronized void write(byte[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    @Override
    public synchronized void flush() throws IOException {
        int count = length;
        length = 0;
        if (count > 0 && !shut) {
            terminal.write(bytes, 0, count);
            terminal.flush();
        }
    }

    /** From now on nothing more is written: the terminal belongs to somebody else. */
    synchronized void shut() {
        shut = true;
        length = 0;
    }

    synchronized void open() {
        shut = false;
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
