package dev.rung.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps the full text index of evidence in step with its rows. */
final class EvidenceText {
    static final String INSERT = "INSERT INTO evidence_text (rowid, title, body) VALUES (?, ?, ?)";

    private final RowWriter writer;

    EvidenceText(RowWriter writer) {
        this.writer = writer;
    }

    void inserted(Row row, long seq) throws SQLException {
        if (row.table() != Tables.EVIDENCE) {
            return;
        }
        PreparedStatement insert = writer.prepare(INSERT);
        insert.setLong(1, seq);
        insert.setString(2, SearchText.indexed(row.text("title")));
        insert.setString(3, SearchText.indexed(body(row)));
        insert.executeUpdate();
    }

    void removed(long seq) throws SQLException {
        PreparedStatement delete = writer.prepare("DELETE FROM evidence_text WHERE rowid = ?");
        delete.setLong(1, seq);
        delete.executeUpdate();
    }

    private static String body(Row row) {
        StringBuilder body = new StringBuilder();
        for (String column : new String[] {
            "situation",
            "action",
            "result",
            "link",
            "witness",
            "scope",
            "metric",
            "metric_baseline",
            "metric_result",
            "metric_source"
        }) {
            body.append(row.text(column)).append('\n');
        }
        return body.toString();
    }
}
