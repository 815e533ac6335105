package dev.rung.tui.pack;

import dev.rung.domain.pack.KnownKey;
import dev.rung.service.ArrivedPack;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;

/** How far a key is known, as a sign, words and a colour. */
record KeyLook(String sign, String words, Style style) {

    static KeyLook of(ArrivedPack pack) {
        return switch (pack.status()) {
            case REFUSED ->
                new KeyLook("✗", pack.key() == ArrivedPack.Key.NONE ? "cannot be read" : "refused", Style.BAD);
            case TAKEN -> new KeyLook("=", "is here already", Style.FAINT);
            case LOCKED -> new KeyLook("#", "locked", Style.WARN);
            default -> of(pack.key());
        };
    }

    private static KeyLook of(ArrivedPack.Key key) {
        return switch (key) {
            case CONFIRMED -> new KeyLook("✓", "confirmed", Style.GOOD);
            case UNKNOWN -> new KeyLook("?", "sender unknown", Style.WARN);
            case CHANGED -> new KeyLook("!", "ANOTHER KEY", Style.BAD.withBold());
            case REPLACED -> new KeyLook("!", "REPLACED KEY", Style.BAD.withBold());
            case NAMESAKE -> new KeyLook("!", "NAME TAKEN", Style.BAD.withBold());
            case NONE -> new KeyLook("✗", key.words(), Style.BAD);
        };
    }

    static KeyLook of(KnownKey key) {
        if (!key.current()) {
            return new KeyLook("=", "replaced " + Days.words(key.replacedOn().orElseThrow()), Style.FAINT);
        }
        return key.confirmedOn()
                .map(on -> new KeyLook("✓", "confirmed " + Days.words(on), Style.GOOD))
                .orElseGet(() -> new KeyLook("?", "not confirmed", Style.WARN));
    }
}
