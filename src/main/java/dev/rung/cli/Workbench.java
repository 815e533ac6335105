package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.ladder.Ladder;
import dev.rung.files.ChecklistFiles;
import dev.rung.files.LadderFiles;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What one run of a command works with: the workspace, opened when it is first asked for, and somewhere to write. */
final class Workbench implements AutoCloseable {
    /** Bytes; the limit of any text field. */
    private static final int LARGEST_TEXT = 2 << 20;

    private final Surroundings around;
    private final Printout out;
    private final PrintWriter err;
    private String workspace = "";
    private Optional<Rung> open = Optional.empty();

    Workbench(Surroundings around) {
        this.around = around;
        this.out = new Printout(around.out(), around.colour(), around.paper());
        this.err = new PrintWriter(around.err(), true, StandardCharsets.UTF_8);
    }

    Surroundings around() {
        return around;
    }

    Printout out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** The file named by {@code --workspace}. */
    void workspace(String file) {
        workspace = file;
    }

    Places places() {
        return Places.of(around.environment(), around.home(), workspace);
    }

    boolean begun() {
        return Rung.exists(places());
    }

    /** The workspace. Where there is none, nothing is made and a refusal says how to begin. */
    Rung rung() {
        if (open.isEmpty() && !begun()) {
            throw Refusal.usage("there is no workspace at " + places().workspace()
                    + " yet; begin with rung init --name NAME --level LEVEL");
        }
        return rungOrNew();
    }

    /** The workspace, made if it is not there. */
    Rung rungOrNew() {
        if (open.isEmpty()) {
            open = Optional.of(Rung.open(places(), around.clock()));
        }
        return open.get();
    }

    /** The sample in the place of the workspace. */
    Rung demo() {
        open = Optional.of(Rung.demo(places(), around.clock()));
        return open.get();
    }

    /** The ladder in use, of a person who has said who they are. */
    Ladder ladder() {
        rung().profile().need();
        return rung().ladders().mine();
    }

    LadderFiles ladderFiles() {
        return new LadderFiles(places().ladders());
    }

    ChecklistFiles checklistFiles() {
        return new ChecklistFiles(places().checklists());
    }

    LocalDate today() {
        return LocalDate.now(around.clock());
    }

    /** The day somebody named, today when they named none. */
    LocalDate day(Optional<String> typed) {
        return typed.map(t -> DayWords.parse(t, today())
                        .orElseThrow(() -> Refusal.usage(Quoted.of(t)
                                + " is no day; write it as 2026-11-21, 21 nov, yesterday, last fri or -3d")))
                .orElse(today());
    }

    /** The day somebody named for something that is to come. */
    LocalDate dayAhead(String typed) {
        return DayWords.ahead(typed, today())
                .orElseThrow(() ->
                        Refusal.usage(Quoted.of(typed) + " is no day; write it as 2026-11-27, fri, 27 nov or +1w"));
    }

    /** Puts a question to the person at the terminal; anything but yes is no. */
    boolean agreed(String question) {
        out.writer().print(question + " [y/N] ");
        out.flush();
        try {
            BufferedReader answers = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
            String answer = answers.readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that stands on standard input, as a text field keeps it: UTF-8, line ends of one kind, none at the end. */
    String typedText() {
        try {
            byte[] bytes = around.in().readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                throw Refusal.data("standard input is longer than a text may be (2 MB); give less of it");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw Refusal.data("standard input has a NUL character and is no text; give text in UTF-8");
            }
            return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        } catch (CharacterCodingException e) {
            throw Refusal.data("standard input is not text in UTF-8; convert it first", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says on one line what is wrong. Returns the exit code of unusable files. */
    int complain(String words) {
        // What was said before comes before it also where both go to one terminal.
        out.flush();
        err.println((words.startsWith("rung ") ? "" : "rung: ") + Quoted.plain(words));
        return Cli.UNUSABLE;
    }

    @Override
    public void close() {
        out.finish();
        err.flush();
        open.ifPresent(rung -> {
            try (rung) {
                keepGlance(rung);
            }
        });
    }

    /** What a command changed, the next start of the screens shows at once. A workspace in use is left alone. */
    private static void keepGlance(Rung rung) {
        try {
            if (rung.profile().me().isPresent()) {
                rung.todays().keepNextGlance();
            }
        } catch (Refusal refusal) {
            // The command has done its work and said so; the screens compute for themselves what is not kept.
            return;
        }
    }
}
