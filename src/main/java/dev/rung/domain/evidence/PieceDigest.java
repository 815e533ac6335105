package dev.rung.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** How a piece of evidence reads, in a few characters: two pieces that differ in anything written have other digests. */
public final class PieceDigest {
    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private PieceDigest() {}

    /**
     * SHA-256, in lower-case hex, of every field that is written, in a fixed order, each with its length in UTF-8 bytes
     * before it. The id is none of them, nor is what only its owner decides: whether it is private.
     */
    public static String of(Evidence piece) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : fields(piece)) {
                // A lone surrogate does not survive a file as it is; both sides see what does.
                byte[] bytes = LONE.matcher(field).replaceAll("\uFFFD").getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static List<String> fields(Evidence piece) {
        return List.of(
                piece.on().toString(),
                piece.title(),
                piece.situation(),
                piece.action(),
                piece.result(),
                piece.link(),
                piece.witness(),
                piece.lever().map(Lever::name).orElse(""),
                piece.scope(),
                piece.measurement().metric(),
                piece.measurement().baseline(),
                piece.measurement().result(),
                piece.measurement().source());
    }
}
