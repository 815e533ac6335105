package dev.rung.tui.pack;

import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.text.VisibleText;
import dev.rung.service.ArrivedPack;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Text;
import java.time.ZoneOffset;

/** A pack that arrived, told: what must be read first, who sent it, what it would change, or why it cannot be taken. */
final class ArrivedText {
    private static final int GROUP_COLUMNS = 6;

    private ArrivedText() {}

    static Text of(ArrivedPack pack, int columns) {
        Text text = new Text(columns);
        pack.loud().forEach(l -> text.prose(l, Style.BAD.withBold()));
        text.gap();
        pack.envelope().ifPresent(e -> sender(text, pack, e));
        if (!pack.why().isEmpty()) {
            boolean refused = pack.status() == ArrivedPack.Status.REFUSED;
            text.heading(
                    switch (pack.status()) {
                        case ASKS -> "ASKS";
                        case LOCKED -> "LOCKED";
                        default -> "WHY NOT";
                    });
            text.prose(pack.why(), refused ? Style.BAD : Style.WARN);
            if (pack.status() == ArrivedPack.Status.LOCKED) {
                text.gap();
                text.prose(
                        "Press p to type its passphrase. Who sent it and what lies in it is not known before.",
                        Style.MUTED);
            }
        }
        if (!pack.summary().isEmpty()) {
            boolean again = pack.status() == ArrivedPack.Status.TAKEN;
            text.heading(again ? "IS HERE ALREADY" : "WOULD COME IN");
            text.prose(again ? "Taking it again changes nothing." : pack.summary() + ".", Style.TEXT);
        }
        pack.notes().forEach(n -> text.item("·", Style.ACCENT, n, Style.MUTED));
        if (pack.envelope().isPresent()) {
            text.gap();
            text.prose(pack.file().toString(), Style.FAINT);
        }
        return text;
    }

    private static void sender(Text text, ArrivedPack pack, Envelope envelope) {
        text.line(pack.name(), Style.STRONG);
        text.prose(
                purpose(envelope.purpose()) + ", made "
                        + Days.words(envelope.madeAt().atOffset(ZoneOffset.UTC).toLocalDate()),
                Style.MUTED);
        text.gap();
        String[] groups = envelope.sender().fingerprint().split("-");
        for (int row = 0; row < 2; row++) {
            Text.Run[] runs = new Text.Run[4];
            for (int i = 0; i < runs.length; i++) {
                int at = row * runs.length + i;
                String group = at < groups.length ? VisibleText.line(groups[at]) : "";
                runs[i] = new Text.Run(
                        2 + i * GROUP_COLUMNS, group, KeyLook.of(pack).style());
            }
            text.line(runs);
        }
        text.gap();
        text.prose(words(pack), Style.TEXT);
    }

    private static String words(ArrivedPack pack) {
        return switch (pack.key()) {
            case CONFIRMED -> "Signed with the key you confirmed. The file is intact.";
            case UNKNOWN ->
                "The file is intact, its sender unknown: anybody can write this name. Have " + pack.name()
                        + " read you this fingerprint, not by the way the file came.";
            case CHANGED -> "The file is intact, but the key is NOT the one this sender had.";
            case REPLACED -> "The file is intact, but signed with a key that its owner replaced.";
            case NAMESAKE -> "The file is intact, but the name belongs to somebody else here.";
            case NONE -> "";
        };
    }

    static String purpose(Purpose purpose) {
        return switch (purpose) {
            case EVIDENCE -> "Work to be reviewed";
            case REVIEW -> "What a reviewer says";
            case SESSION -> "The summary of a session";
        };
    }
}
