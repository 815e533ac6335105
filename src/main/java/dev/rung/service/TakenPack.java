package dev.rung.service;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of one pack of a batch.
 *
 * @param taken whether anything came in
 * @param name who sent it, as they are called here; {@code ""} where that is not known
 * @param words what came in, or why nothing did, in a sentence
 * @param notes what else is worth knowing, a sentence each
 */
public record TakenPack(Path file, boolean taken, boolean refused, String name, String words, List<String> notes) {
    public TakenPack {
        notes = List.copyOf(notes);
    }
}
