package dev.rung.store;

import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Puts the parameters of a bound list in the place of its {@code <name>}; every other {@code <} is SQL's. */
final class ListTemplate implements TemplateEngine {
    @Override
    public String render(String template, StatementContext context) {
        int open = template.indexOf('<');
        if (open < 0) {
            return template;
        }
        StringBuilder sql = new StringBuilder(template.length() + 64);
        int copied = 0;
        while (open >= 0) {
            int end = NamedParameters.endOfName(template, open + 1);
            if (end > open + 1 && end < template.length() && template.charAt(end) == '>') {
                Object list = context.getAttribute(template.substring(open + 1, end));
                if (list != null) {
                    sql.append(template, copied, open).append(list);
                    copied = end + 1;
                }
            }
            open = template.indexOf('<', open + 1);
        }
        return sql.append(template, copied, template.length()).toString();
    }
}
