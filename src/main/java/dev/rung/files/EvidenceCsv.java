package dev.rung.files;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.files.EvidenceImport.Choices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Evidence as CSV. The canonical form has the header {@link #HEADER}, claims as {@code competency@level} separated by
 * {@code ;}, levers {@code did}, {@code enabled}, {@code built} and private {@code yes} or empty; writing and reading it loses
 * nothing. Any other table with a header row is understood by guessing.
 */
public final class EvidenceCsv {
    public static final String HEADER = EvidenceField.headerLine();

    /** What a spreadsheet would run as a formula, and what already looks like the prefix that prevents it. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern PREFIXED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final int MOST_CLAIMS = 200;

    private EvidenceCsv() {}

    /** Writes the canonical CSV, UTF-8 without a byte order mark, lines ended by {@code \n}. */
    public static void write(Appendable out, Iterable<EvidenceDraft> evidence) {
        try {
            out.append(HEADER).append('\n');
            for (EvidenceDraft draft : evidence) {
                out.append(cells(draft).stream().map(EvidenceCsv::quoted).collect(Collectors.joining(",")));
                out.append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws dev.rung.domain.Refusal when the file is no table at all; what is wrong with its rows is in the preview */
    public static EvidenceImport read(Path file, Choices choices) {
        try {
            return read(file.toString(), SizedFile.read(file, CsvTable.LARGEST), choices);
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    /** As {@link #read(Path, Choices)}, of bytes that go by a name. */
    public static EvidenceImport read(String file, byte[] bytes, Choices choices) {
        try {
            CsvTable table = CsvTable.read(file, bytes);
            boolean canonical = table.delimiter() == ','
                    && String.join(",", table.rows().get(0).cells()).equals(HEADER);
            return canonical
                    ? new CanonicalEvidence(file, choices).read(table)
                    : new ForeignEvidence(file, choices).read(table);
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    private static List<String> cells(EvidenceDraft d) {
        return List.of(
                d.on().toString(),
                d.title(),
                d.situation(),
                d.action(),
                d.result(),
                d.link(),
                d.witness(),
                d.lever().map(Lever::word).orElse(""),
                d.scope(),
                d.measurement().metric(),
                d.measurement().baseline(),
                d.measurement().result(),
                d.measurement().source(),
                d.claims().stream().map(ExpectationId::toString).collect(Collectors.joining(";")),
                d.isPrivate() ? "yes" : "");
    }

    private static String quoted(String cell) {
        String safe = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        boolean plain =
                safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        boolean spaced = !safe.isEmpty() && (safe.charAt(0) == ' ' || safe.charAt(safe.length() - 1) == ' ');
        return plain && !spaced ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Takes off the prefix that writing put on, and nothing else. */
    static String unprefixed(String cell) {
        return PREFIXED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** The claims of a cell. */
    static List<ExpectationId> claims(String cell, RowReading row) {
        Set<ExpectationId> claims = new LinkedHashSet<>();
        String[] parts = cell.split("[;\n]");
        if (parts.length > MOST_CLAIMS) {
            row.tooManyClaims(parts.length, MOST_CLAIMS);
            return List.of();
        }
        for (String part : parts) {
            if (!part.isBlank()) {
                row.claim(part.strip()).ifPresent(claims::add);
            }
        }
        return List.copyOf(claims);
    }
}
