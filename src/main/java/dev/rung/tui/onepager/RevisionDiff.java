package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.WordDiff;
import dev.rung.tui.onepager.Leaf.Run;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** What changed between two pages, field by field and word by word; signs say what colours say. */
final class RevisionDiff {
    private static final Style REMOVED = Style.BAD;
    private static final Style ADDED = Style.GOOD.withBold();

    /** Chars of unchanged text shown beside a change, at most. */
    private static final int NEAR = 120;

    private RevisionDiff() {}

    static Leaf of(int columns, OnePager before, OnePager after) {
        Leaf leaf = new Leaf(columns);
        for (OnePagerField field : OnePagerField.values()) {
            if (!before.text(field).equals(after.text(field))) {
                String became = !before.has(field) ? "  new" : !after.has(field) ? "  gone" : "";
                leaf.gap().row(new Run(field.title(), Style.HEADING), new Run(became, Style.MUTED));
                leaf.flow(runs(WordDiff.between(before.text(field), after.text(field))));
            }
        }
        if (leaf.rows() == 0) {
            leaf.prose("They read the same.", Style.MUTED);
        }
        return leaf;
    }

    private static List<Run> runs(List<WordDiff.Piece> pieces) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            runs.add(
                    switch (pieces.get(i).kind()) {
                        case KEPT -> new Run(near(text, i == 0, i == pieces.size() - 1), Style.TEXT);
                        case REMOVED -> new Run(signed("[-", text, "]"), REMOVED);
                        case ADDED -> new Run(signed("[+", text, "]"), ADDED);
                    });
        }
        return runs;
    }

    /** The signs touch the words: a space at an end stays outside. */
    private static String signed(String open, String text, String close) {
        String core = text.strip();
        int at = text.indexOf(core);
        return text.substring(0, at) + open + core + close + text.substring(at + core.length());
    }

    /** Long unchanged text is left out but for what stands next to a change. */
    private static String near(String text, boolean first, boolean last) {
        if (text.length() <= 2 * NEAR + 40) {
            return text;
        }
        String start = first ? "" : text.substring(0, text.offsetByCodePoints(0, NEAR));
        String end = last ? "" : text.substring(text.offsetByCodePoints(text.length(), -NEAR));
        return start + " … " + end;
    }
}
