package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Initiative;
import dev.rung.service.ReportService;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import java.util.List;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class OnePagerScreens {
    private OnePagerScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        return destination instanceof Destination.OnePagerPage page
                ? Optional.of(new OnePagerScreen(rung, page.initiativeId(), page.field()))
                : Optional.empty();
    }

    /** Handing the page over: copied, or as a file. */
    static List<Action> handing(Rung rung, Initiative initiative) {
        return List.of(
                Action.of("onepager.copy", "copy", () -> copy(rung, initiative), "y")
                        .about("Copy the page as Markdown"),
                Action.of("onepager.export", "export", () -> OnePagerExport.open(rung, initiative), "x")
                        .about("Write the page to a file, as Markdown or HTML"));
    }

    private static Next copy(Rung rung, Initiative initiative) {
        return new Next.Copy(rung.reports().onePager(ReportService.Format.MD, initiative.id()), "the one-pager");
    }
}
