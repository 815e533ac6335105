package dev.rung.tui.terminal;

import dev.rung.domain.Refusal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The console on the terminal behind standard input and output. Opening it returns at once and takes the terminal over
 * on a thread of its own, so that a workspace can be opened meanwhile; the first call that needs the terminal waits.
 * Except for that all calls come from one thread. A terminal that is lost ends a call with {@link TerminalGone}, one that
 * cannot be set up with a {@link Refusal}.
 */
public final class TerminalConsole implements Console {
    private static final long MILLISECOND = 1_000_000;

    /** Right after an input the next one is looked for often; at rest seldom enough to cost nothing. */
    private static final long BUSY = 300 * MILLISECOND;

    private static final long ACTIVE = 3_000 * MILLISECOND;

    /** How long leaving waits for a terminal's answer, which would otherwise be typed into the shell. */
    private static final int LAST_ANSWER = 250;

    private record Held(RawTerminal terminal, CellScreen screen) {}

    private final Map<String, String> environment;
    private final Tty tty;
    private final InputStream input;
    private final Output output;
    private final byte[] chunk = new byte[1 << 13];
    private final KeyDecoder decoder = new KeyDecoder();
    private final AtomicBoolean resized = new AtomicBoolean();
    private final FutureTask<Held> opening = new FutureTask<>(this::take);
    private Optional<Input> missed = Optional.empty();
    private long lastByte;
    private boolean listening;
    private boolean asked;
    private boolean closed;

    private TerminalConsole(Map<String, String> environment, Tty tty, InputStream input, OutputStream output) {
        this.environment = environment;
        this.tty = tty;
        this.input = input;
        this.output = new Output(output);
    }

    /** Whether there is a terminal to draw on: both standard input and output, of a kind that can place text. */
    public static boolean available(Map<String, String> environment) {
        return switch (environment.getOrDefault("TERM", "")) {
            case "", "dumb", "unknown", "emacs" -> false;
            default -> Terminals.isTerminal();
        };
    }

    /** Begins to take the terminal over. */
    public static TerminalConsole open(Map<String, String> environment) {
        return open(new TerminalConsole(
                environment,
                new Tty(),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out)));
    }

    /** Begins to do all that for a terminal of 80 by 24 that nobody sees, whose keys come from a stream. */
    public static TerminalConsole unseen(InputStream keys) {
        Map<String, String> environment = Map.of("TERM", "xterm-256color", "COLORFGBG", "15;0");
        return open(new TerminalConsole(environment, new Tty.Unseen(), keys, OutputStream.nullOutputStream()));
    }

    private static TerminalConsole open(TerminalConsole console) {
        Thread thread = new Thread(console.opening, "terminal");
        thread.setDaemon(true);
        thread.start();
        return console;
    }

    private Held take() throws IOException {
        ColourDepth depth = ColourDepth.of(environment);
        Optional<Background> known = Background.of(environment);
        String term = environment.getOrDefault("TERM", "");
        boolean plain = term.startsWith("linux") || term.startsWith("vt");
        asked = !plain && known.isEmpty() && depth != ColourDepth.NONE;
        tty.beginToTake();
        // while the child works: Lanterna's classes, of which the character loads the locale's rules for breaking text
        Glyph first = Glyphs.BLANK;
        RawTerminal terminal = new RawTerminal(output, tty, asked ? "\033]11;?\033\\\033[c" : "");
        try {
            terminal.take();
            Palette palette = new Palette(depth, known.orElse(Background.DARK));
            CellScreen screen = new CellScreen(terminal, output, first, palette, !plain);
            screen.startScreen();
            return new Held(terminal, screen);
        } catch (IOException | RuntimeException e) {
            terminal.close();
            throw e;
        }
    }

    private Held held() {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new TerminalGone(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TerminalGone(e);
        }
    }

    @Override
    public Surface surface() {
        return held().screen();
    }

    @Override
    public Optional<Input> poll(int millis) {
        Held held = held();
        long deadline = System.nanoTime() + millis * MILLISECOND;
        while (true) {
            if (missed.isPresent()) {
                Optional<Input> size = missed;
                missed = Optional.empty();
                return size;
            }
            if (resized.getAndSet(false) && held.terminal().measure()) {
                return Optional.of(resize(held));
            }
            long silent = System.nanoTime() - lastByte;
            Optional<Input> next = decoder.next(silent);
            decoder.takeBackground().ifPresent(background -> repaintOn(held, background));
            if (next.isPresent()) {
                return next;
            }
            if (read()) {
                continue;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0 || !sleep(Math.min(left, pause(silent)))) {
                return Optional.empty();
            }
        }
    }

    private long pause(long silent) {
        if (decoder.isInTheMiddle() || silent < BUSY) {
            return MILLISECOND;
        }
        return (silent < ACTIVE ? 5 : 20) * MILLISECOND;
    }

    private static boolean sleep(long nanos) {
        try {
            Thread.sleep(nanos / MILLISECOND, (int) (nanos % MILLISECOND));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads what is there, without waiting; whether anything was. */
    private boolean read() {
        try {
            int there = input.available();
            if (there <= 0) {
                return false;
            }
            int count = input.read(chunk, 0, Math.min(there, chunk.length));
            if (count <= 0) {
                throw new IOException("end of input");
            }
            decoder.feed(chunk, count);
            lastByte = System.nanoTime();
            return true;
        } catch (IOException e) {
            throw new TerminalGone(e);
        }
    }

    private static Input resize(Held held) {
        held.screen().doResizeIfNecessary();
        return new Input.Resized(held.screen().columns(), held.screen().rows());
    }

    private void repaintOn(Held held, Background background) {
        if (held.screen().palette().background() != background) {
            held.screen().palette(held.screen().palette().on(background));
            show();
        }
    }

    @Override
    public void show() {
        Held held = held();
        try {
            held.screen().refresh();
            if (!listening) {
                listening = true;
                listen(held);
            }
        } catch (IOException e) {
            throw new TerminalGone(e);
        }
    }

    /** After the first frame, for it costs what that frame should not: and looks once whether the size changed before. */
    private void listen(Held held) {
        Thread thread = new Thread(
                () -> {
                    try {
                        held.terminal().listenForResize(() -> resized.set(true));
                        resized.set(true);
                    } catch (IOException e) {
                        throw new TerminalGone(e);
                    }
                },
                "resize");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void forget() {
        held().screen().forget();
    }

    @Override
    public void suspend() {
        retake(() -> held().terminal().stop());
    }

    @Override
    public void outside(Runnable work) {
        Held held = held();
        settle();
        held.terminal().giveBack();
        try {
            work.run();
        } finally {
            retake(held.terminal()::take);
        }
    }

    private void retake(Runnable taking) {
        Held held = held();
        taking.run();
        try {
            held.terminal().enterPrivateMode();
        } catch (IOException e) {
            throw new TerminalGone(e);
        }
        if (held.screen().doResizeIfNecessary() != null) {
            missed = Optional.of(
                    new Input.Resized(held.screen().columns(), held.screen().rows()));
        }
        held.screen().forget();
        show();
    }

    /** Reads an answer that is still on its way. */
    private void settle() {
        long deadline = System.nanoTime() + LAST_ANSWER * MILLISECOND;
        while (asked && !decoder.isAnswered() && System.nanoTime() < deadline) {
            if (!read()) {
                sleep(MILLISECOND);
            }
            decoder.next(0);
        }
    }

    @Override
    public void copy(String text) {
        held();
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        byte[] sequence = ("\033]52;c;" + encoded + "\007").getBytes(StandardCharsets.US_ASCII);
        output.write(sequence, 0, sequence.length);
        try {
            output.flush();
        } catch (IOException e) {
            throw new TerminalGone(e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            RawTerminal terminal = held().terminal();
            settle();
            terminal.close();
        } catch (IOException | TerminalGone | Refusal e) {
            // there is no terminal left, or there never was one: nothing to restore
            output.shut();
        }
    }
}
