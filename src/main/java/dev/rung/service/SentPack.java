package dev.rung.service;

import dev.rung.domain.pack.KeptPack;
import java.nio.file.Path;

/** A pack that was written into a file. */
public record SentPack(KeptPack pack, Path file, String summary) {}
