package dev.rung.files.pack;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.files.SafeEscapes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * How a piece of evidence reads, as 64 hexadecimal digits: the same in both workspaces, another as soon as one character of
 * any field that travels is another. Whether the piece is private is no part of it.
 */
public final class PieceDigest {
    private PieceDigest() {}

    /** SHA-256 of id, day and every text, each after its length in bytes. */
    public static String of(Evidence piece) {
        MessageDigest digest = Digest.sha256();
        digest.update("rung-piece-v1\n".getBytes(StandardCharsets.UTF_8));
        List<String> fields = List.of(
                piece.id(),
                piece.on().toString(),
                piece.title(),
                piece.situation(),
                piece.action(),
                piece.result(),
                piece.link(),
                piece.witness(),
                piece.lever().map(Lever::word).orElse(""),
                piece.scope(),
                piece.measurement().metric(),
                piece.measurement().baseline(),
                piece.measurement().result(),
                piece.measurement().source());
        for (String field : fields) {
            // A lone surrogate does not survive the way as it is; both sides see what does.
            byte[] bytes = SafeEscapes.whole(field).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
