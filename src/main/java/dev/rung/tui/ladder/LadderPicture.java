package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.Standing;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Heatmap;
import java.util.ArrayList;
import java.util.List;

/** Turns a standing into the rows and columns of a heatmap. */
public final class LadderPicture {
    private static final int BRIEF = 4;

    private final Standing standing;
    private final List<String> accented;

    /** @param accented ids of the own level and the target */
    public LadderPicture(Standing standing, List<String> accented) {
        this.standing = standing;
        this.accented = accented;
    }

    /** One head a level; with the verdict and what it counts below it, if wanted. */
    public List<Heatmap.Head<String>> heads(boolean verdicts) {
        List<Heatmap.Head<String>> heads = new ArrayList<>();
        for (LevelStanding level : standing.levels()) {
            String id = level.level().id();
            String title = shortTitle(standing.ladder(), level.level());
            String brief = title.length() <= BRIEF ? title : title.substring(0, BRIEF);
            Style style = accented.contains(id) ? Style.ACCENT.withBold() : Style.MUTED;
            heads.add(new Heatmap.Head<>(id, title, brief, style, verdicts ? under(level) : List.of()));
        }
        return heads;
    }

    private List<Heatmap.Under> under(LevelStanding level) {
        boolean near = accented.contains(level.level().id());
        Style ink = near || level.verdict() != LevelVerdict.NOT_YET ? StateLook.style(level.verdict()) : Style.FAINT;
        String brief = switch (level.verdict()) {
            case NOT_YET -> "no";
            case OPERATING -> "oper";
            case READY -> "yes";
        };
        return List.of(
                new Heatmap.Under(level.verdict().title(), brief, ink),
                new Heatmap.Under(
                        level.sustained() + " of " + level.applicable(),
                        level.sustained() + "/" + level.applicable(),
                        near ? Style.TEXT : Style.FAINT));
    }

    /** The competencies with their cells; in areas, or without headings where there is no room for them. */
    public List<Heatmap.Group<Competency>> groups(boolean headings) {
        return standing.ladder().areas().stream()
                .map(a -> new Heatmap.Group<>(
                        headings ? a.title() : "",
                        a.competencies().stream().map(this::line).toList()))
                .toList();
    }

    private Heatmap.Line<Competency> line(Competency competency) {
        List<Heatmap.Cell> cells = standing.levels().stream()
                .map(l -> standing.expectation(
                                new ExpectationId(competency.id(), l.level().id()))
                        .map(e -> StateLook.cell(e.state()))
                        .orElseGet(StateLook::blank))
                .toList();
        String note = competency.kind() == Kind.NORMAL ? "" : competency.kind().word();
        return new Heatmap.Line<>(competency, competency.title(), note, cells);
    }

    /** The level's title without the word that most titles end with: {@code Senior PM} is {@code Senior} among PMs. */
    public static String shortTitle(Ladder ladder, Level level) {
        int cut = level.title().lastIndexOf(' ');
        if (cut <= 0) {
            return level.title();
        }
        String ending = level.title().substring(cut);
        long ended =
                ladder.levels().stream().filter(l -> l.title().endsWith(ending)).count();
        return ended > 1 ? level.title().substring(0, cut) : level.title();
    }
}
