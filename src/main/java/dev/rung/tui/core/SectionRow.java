package dev.rung.tui.core;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Style;
import java.util.List;

/**
 * The row of the sections, with the name before them and the standing behind. Where it is narrow the standing gets shorter
 * and goes, then the name goes, then the gaps close, then only the sections around the one shown are there.
 */
final class SectionRow {
    private static final String NAME = "rung";
    private static final int LEAST_STANDING = 8;

    private SectionRow() {}

    /** @param here the place of the section shown; -1 for none of them */
    static void draw(Canvas canvas, Everywhere everywhere, int here) {
        List<Everywhere.Section> sections = everywhere.sections();
        int room = canvas.columns();
        boolean named = 1 + NAME.length() + 2 + width(sections, 2) <= room;
        int x = named || sections.isEmpty() ? canvas.text(1, 0, NAME, Style.ACCENT.withBold()) + 2 : 0;
        int pad = x + width(sections, 2) <= room ? 2 : 1;
        int from = 0;
        while (from < here
                && x + (from > 0 ? 1 : 0) + width(sections.subList(from, here + 1), pad) > end(sections, here, room)) {
            from++;
        }
        if (from > 0) {
            canvas.text(x, 0, "‹", Style.FAINT);
            x += 1;
        }
        for (int i = from; i < sections.size(); i++) {
            int width = DisplayWidth.of(sections.get(i).title()) + pad;
            if (x + width > end(sections, i, room)) {
                canvas.text(room - 1, 0, "›", Style.FAINT);
                return;
            }
            section(canvas, x, width, pad, sections.get(i), i == here);
            x += width;
        }
        standing(canvas, everywhere, x);
    }

    /** Up to where a section may reach, so that behind it there is room for a sign that there are more. */
    private static int end(List<Everywhere.Section> sections, int place, int room) {
        return room - (place + 1 < sections.size() ? 1 : 0);
    }

    private static void section(Canvas canvas, int x, int width, int pad, Everywhere.Section section, boolean here) {
        String shown = pad == 2 ? " " + section.title() + " " : section.title();
        canvas.text(x, 0, shown, here ? Style.STRONG.on(Style.Ground.TAB) : Style.MUTED);
        canvas.onClick(x, 0, width, 1, () -> new Next.Restart(section.destination()));
    }

    private static int width(List<Everywhere.Section> sections, int pad) {
        return sections.stream().mapToInt(s -> DisplayWidth.of(s.title()) + pad).sum();
    }

    private static void standing(Canvas canvas, Everywhere everywhere, int x) {
        int room = canvas.columns() - x - 2;
        if (room < LEAST_STANDING) {
            return;
        }
        String whole = everywhere.standing();
        String shown = DisplayWidth.of(whole) <= room ? whole : brief(whole);
        if (DisplayWidth.of(shown) <= room) {
            canvas.textEnding(canvas.columns() - 1, 0, shown, Style.MUTED);
        }
    }

    /** {@code Senior → Principal} for {@code Senior PM → Principal PM}: without the word that both levels end with. */
    private static String brief(String standing) {
        String[] levels = standing.split(" → ");
        if (levels.length != 2) {
            return standing;
        }
        String own = levels[0].substring(Math.max(0, levels[0].lastIndexOf(' ')));
        return own.startsWith(" ") && levels[1].endsWith(own)
                ? cut(levels[0], own) + " → " + cut(levels[1], own)
                : standing;
    }

    private static String cut(String title, String ending) {
        return title.substring(0, title.length() - ending.length());
    }
}
