package dev.rung.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a row's table, names and values. Lengths stand before texts, so that no two rows read alike, and missing
 * values are left out, so that a column added later changes no hash.
 */
final class RowHash {
    private final MessageDigest digest = Digests.sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES + 1);

    byte[] of(Row row) {
        text(row.table().name());
        for (Column column : row.table().columns()) {
            @Nullable Object value = row.get(column.name());
            if (value instanceof Number whole) {
                text(column.name());
                number('n', whole.longValue());
            } else if (value != null) {
                text(column.name());
                text(value.toString());
            }
        }
        return digest.digest();
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number('t', bytes.length);
        digest.update(bytes);
    }

    private void number(char kind, long value) {
        number.clear();
        number.put((byte) kind).putLong(value);
        digest.update(number.array());
    }
}
