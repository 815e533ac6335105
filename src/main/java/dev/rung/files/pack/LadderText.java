package dev.rung.files.pack;

import dev.rung.domain.ladder.Ladder;
import dev.rung.files.Fault;
import dev.rung.files.Faults;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderWriter;
import dev.rung.files.SizedFile;
import dev.rung.files.StrictJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A ladder as one text of a pack: base64 of its file, deflated. It is most of what a pack says and the same in many packs, so
 * it weighs little and can be known again without being read.
 */
final class LadderText {
    private static final String ITSELF = "ladder";
    private static final int STEP = 64 * 1024;

    private LadderText() {}

    /** The same ladder gives the same text. */
    static String of(Ladder ladder) {
        return of(LadderWriter.json(ladder).getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] file) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(file);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] step = new byte[STEP];
            while (!deflater.finished()) {
                out.write(step, 0, deflater.deflate(step));
            }
            return Base64Text.of(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /**
     * A ladder, and how large its file is.
     *
     * @param bytes of the file
     */
    record Read(Ladder ladder, int bytes) {}

    /** The ladder; empty, with the first fault in words, when the text is none. */
    static Optional<Read> read(String text, Consumer<String> fault) {
        Optional<byte[]> file = Base64Text.bytes(text).flatMap(LadderText::inflated);
        if (file.isEmpty()) {
            fault.accept(
                    "is no ladder as rung packs it, of at most " + StrictJson.LARGEST / SizedFile.MEGABYTE + " MB");
            return Optional.empty();
        }
        Faults faults = new Faults(ITSELF);
        Optional<Ladder> ladder =
                StrictJson.read(ITSELF, file.get(), faults).flatMap(v -> LadderReader.read(v, faults));
        if (ladder.isPresent() && faults.none()) {
            return Optional.of(new Read(ladder.get(), file.get().length));
        }
        fault.accept(words(faults.list()));
        return Optional.empty();
    }

    private static String words(List<Fault> faults) {
        Fault first = faults.get(0);
        String line = first.line() > 0 ? "line " + first.line() + " of it" : "all of it";
        String path = first.path().isEmpty() ? "" : ", " + first.path();
        String more = faults.size() > 1 ? " (and " + (faults.size() - 1) + " more in it)" : "";
        return line + path + ": " + first.message() + more;
    }

    /** What was deflated, to the last byte and no further than rung reads; empty when it is something else. */
    private static Optional<byte[]> inflated(byte[] deflated) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] step = new byte[STEP];
            while (!inflater.finished()) {
                int count = inflater.inflate(step);
                out.write(step, 0, count);
                if (count == 0 && !inflater.finished() || out.size() > StrictJson.LARGEST) {
                    return Optional.empty();
                }
            }
            return inflater.getRemaining() == 0 ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
