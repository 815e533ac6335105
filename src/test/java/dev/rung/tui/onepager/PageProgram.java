package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.tui.App;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Loop;
import dev.rung.tui.terminal.Editor;
import dev.rung.tui.terminal.TerminalConsole;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;

/**
 * The screens, begun at the one-pager of the only bet of a workspace; {@code PageProgram FOLDER CHARS}. Where there is no
 * bet one is made, its problem so many chars long.
 */
public final class PageProgram {
    private static final String PARAGRAPH =
            "Office managers at teams under 20 pay monthly because approval for a yearly sum"
                    + " needs a second signature. Six of nine said so, „größer“ as they are.\n\n";

    private PageProgram() {}

    public static void main(String[] args) {
        Places places = Places.of(Map.of(), args[0], "");
        try (TerminalConsole console = TerminalConsole.open(System.getenv());
                Rung rung = Rung.open(places, Clock.systemDefaultZone())) {
            App app = new App(rung, new Editor(console, System.getenv()));
            new Loop(console, app, new Destination.OnePagerPage(bet(rung, Integer.parseInt(args[1])))).run();
        }
    }

    private static String bet(Rung rung, int chars) {
        if (rung.profile().me().isEmpty()) {
            Page.begun(rung);
            String id = Page.bet(rung).id();
            String problem = PARAGRAPH.repeat(chars / PARAGRAPH.length() + 1).substring(0, chars);
            rung.onePagers().write(id, Page.three().with(OnePagerField.PROBLEM, problem));
        }
        return rung.initiatives()
                .window(EnumSet.allOf(Stage.class), "")
                .rows(0, 1)
                .get(0)
                .initiative()
                .id();
    }
}
