package dev.rung.tui.widget;

/** One replacement in a text, and where caret and anchor were before it. Offsets count chars. */
record Edit(int at, String removed, String inserted, int caretBefore, int anchorBefore, Kind kind) {

    /** Edits of one kind in a row are undone together, a word at a time; {@code WHOLE} ones alone. */
    enum Kind {
        TYPED,
        RUBBED,
        DELETED,
        WHOLE
    }

    String apply(String text) {
        return text.substring(0, at) + inserted + text.substring(at + removed.length());
    }

    String revert(String text) {
        return text.substring(0, at) + removed + text.substring(at + inserted.length());
    }

    int size() {
        return removed.length() + inserted.length();
    }

    /** Whether a later edit goes on where this one stopped and belongs to the same word. */
    boolean joins(Edit later) {
        if (later.kind != kind) {
            return false;
        }
        return switch (kind) {
            case TYPED ->
                later.at == at + inserted.length() && later.removed.isEmpty() && !wordBegins(inserted, later.inserted);
            case RUBBED -> later.at + later.removed.length() == at && !wordBegins(removed, later.removed);
            case DELETED -> later.at == at && !wordBegins(removed, later.removed);
            case WHOLE -> false;
        };
    }

    /** Both as one. */
    Edit with(Edit later) {
        String gone = kind == Kind.RUBBED ? later.removed + removed : removed + later.removed;
        return new Edit(Math.min(at, later.at), gone, inserted + later.inserted, caretBefore, anchorBefore, kind);
    }

    private static boolean wordBegins(String soFar, String more) {
        boolean gap = soFar.isEmpty() || Character.isWhitespace(soFar.charAt(soFar.length() - 1));
        boolean space = more.isEmpty() || Character.isWhitespace(more.charAt(0));
        return gap && !space;
    }
}
