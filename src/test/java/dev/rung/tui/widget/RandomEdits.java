package dev.rung.tui.widget;

import java.util.Random;

/** Does to a text what a person might. */
final class RandomEdits {
    private RandomEdits() {}

    static TextState one(TextState state, Random random) {
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> state.type(RowsTest.randomText(random, 1));
            case 3 -> state.paste(RowsTest.randomText(random, 10));
            case 4 -> state.backspace();
            case 5 -> state.delete();
            case 6 -> state.deleteWordBack();
            case 7 -> state.deleteWord();
            case 8 -> state.deleteToStart();
            case 9 -> state.deleteToEnd();
            case 10 -> state.undo();
            case 11 -> state.redo();
            case 12 -> state.wordLeft(random.nextBoolean());
            case 13 -> state.wordRight(random.nextBoolean());
            case 14 -> state.left(random.nextBoolean());
            case 15 -> state.right(random.nextBoolean());
            default -> state.to(random.nextInt(state.text().length() + 1), random.nextInt(4) == 0);
        };
    }
}
