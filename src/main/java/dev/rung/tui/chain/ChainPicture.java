package dev.rung.tui.chain;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.chain.ChainLink;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.forecast.Sheet;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The five links below each other: a sign and a word for each, what the records say, or what is missing and the question. */
final class ChainPicture {
    private static final int TITLE = 2;
    private static final int WORDS = 22;
    private static final int MOST_ROWS = 2;

    private final Chain chain;
    private final Optional<Money> cost;

    ChainPicture(Chain chain, Optional<Money> cost) {
        this.chain = chain;
        this.cost = cost;
    }

    void draw(Sheet sheet, Function<ChainLink, Next> open, Supplier<Next> tax) {
        head(sheet, tax);
        boolean whole = true;
        List<ChainLink> links = chain.links();
        for (int i = 0; i < links.size(); i++) {
            whole &= links.get(i).holds();
            link(sheet, links.get(i), open, i == links.size() - 1 ? " " : whole ? "│" : "╎", chain.whole());
        }
    }

    private void head(Sheet sheet, Supplier<Next> tax) {
        Optional<ChainLink> cause = chain.cause();
        String words = cause.map(c -> "Breaks at the " + c.kind().title() + ".").orElse("Whole: every link holds.");
        Style style = cause.isEmpty() ? Style.GOOD : cost.isPresent() ? Style.WARN : Style.TEXT;
        if (cost.isPresent()) {
            String costs = cost.map(Figures::money).orElse("") + " this month, "
                    + (cause.isPresent() ? "untranslated" : "translated");
            sheet.stop(tax, row -> {
                int x = row.text(0, 0, words, style.withBold());
                row.text(x + 2, 0, costs, Style.MUTED, row.columns() - x - 2);
            });
        } else {
            sheet.line(row -> {
                int x = row.text(0, 0, words, style.withBold());
                row.text(x + 2, 0, "It takes no share of the team.", Style.FAINT, row.columns() - x - 2);
            });
        }
        sheet.gap();
    }

    private static void link(Sheet sheet, ChainLink link, Function<ChainLink, Next> open, String rope, boolean airy) {
        boolean holds = link.holds();
        List<String> rows = new ArrayList<>();
        String words = holds ? link.words() : "missing: " + link.missing().orElseThrow();
        List<String> wrapped = Canvas.wrapped(words, sheet.columns() - WORDS);
        rows.addAll(wrapped.subList(0, Math.min(MOST_ROWS, wrapped.size())));
        if (wrapped.size() > MOST_ROWS) {
            rows.set(MOST_ROWS - 1, rows.get(MOST_ROWS - 1) + " …");
        }
        sheet.stop(() -> open.apply(link), row -> {
            row.text(0, 0, holds ? "●" : "○", holds ? Style.GOOD : Style.WARN);
            row.text(TITLE, 0, link.kind().title(), holds ? Style.TEXT : Style.WARN);
            row.text(WORDS, 0, rows.get(0), holds ? Style.MUTED : Style.WARN);
        });
        for (String more : rows.subList(1, rows.size())) {
            below(sheet, rope, more, holds ? Style.MUTED : Style.WARN);
        }
        if (!holds) {
            Canvas.wrapped(link.question(), sheet.columns() - WORDS).forEach(q -> below(sheet, rope, q, Style.TEXT));
        }
        if (airy && !rope.isBlank() && rows.size() == 1) {
            below(sheet, rope, "", Style.TEXT);
        }
    }

    private static void below(Sheet sheet, String rope, String words, Style style) {
        sheet.line(row -> {
            row.text(0, 0, rope, Style.FAINT);
            row.text(WORDS, 0, words, style);
        });
    }
}
