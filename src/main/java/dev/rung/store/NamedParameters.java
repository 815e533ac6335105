package dev.rung.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds {@code :name} and {@code ?} in our own statements, outside of quotes. Jdbi's own parser understands every dialect there is, and
 * takes a large part of the start to load.
 */
final class NamedParameters implements SqlParser {
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql known = parsed.get(sql);
        if (known == null) {
            known = parse(sql);
            parsed.put(sql, known);
        }
        return known;
    }

    private static ParsedSql parse(String sql) {
        ParsedSql.Builder builder = ParsedSql.builder();
        int copied = 0;
        boolean quoted = false;
        for (int at = 0; at < sql.length(); at++) {
            char c = sql.charAt(at);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '?' && !quoted) {
                builder.append(sql.substring(copied, at)).appendPositionalParameter();
                copied = at + 1;
            } else if (c == ':' && !quoted) {
                int end = endOfName(sql, at + 1);
                if (end > at + 1) {
                    builder.append(sql.substring(copied, at)).appendNamedParameter(sql.substring(at + 1, end));
                    copied = end;
                    at = end - 1;
                }
            }
        }
        return builder.append(sql.substring(copied)).build();
    }

    static int endOfName(String sql, int start) {
        int end = start;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return ":" + rawName;
    }
}
