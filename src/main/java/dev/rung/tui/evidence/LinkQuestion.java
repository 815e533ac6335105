package dev.rung.tui.evidence;

import dev.rung.tui.core.Next;
import dev.rung.tui.widget.Question;
import java.util.List;

/** Asks before a link is opened: shows the whole target before anything happens with it. */
public final class LinkQuestion {
    private final LinkOpener opener = new LinkOpener();

    /** What may be done with a link; it is data of a stranger. */
    public Next about(String link) {
        Question.Choice leave = new Question.Choice("n", "leave it", Next::stay);
        Question.Choice copy = new Question.Choice("y", "copy it", () -> new Next.Copy(link, "the link"));
        if (!LinkOpener.safe(link)) {
            return Next.show(new Question(
                    "A reference", link + "\n\nOnly https and mailto links are opened.", List.of(copy, leave)));
        }
        if (!opener.present()) {
            return Next.show(new Question(
                    "Link",
                    link + "\n\nNothing on this machine opens links: xdg-open is not there.",
                    List.of(copy, leave)));
        }
        Question.Choice open = new Question.Choice("o", "open it", () -> {
            opener.open(link);
            return Next.say("Opened the link.");
        });
        return Next.show(new Question("Open this link?", link, List.of(leave, open, copy)));
    }
}
