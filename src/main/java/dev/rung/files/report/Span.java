package dev.rung.files.report;

import dev.rung.domain.text.VisibleText;

/** A run of text in one emphasis, or a link. Holds no markup: whatever looks like it is text. */
public sealed interface Span {

    /** What is read, made visible; line ends are {@code \n}. */
    String text();

    /** How a run of words is weighed. */
    enum Emphasis {
        PLAIN,
        STRONG,
        QUIET
    }

    record Words(String text, Emphasis emphasis) implements Span {
        public Words {
            text = VisibleText.block(text);
        }
    }

    /** Shows its whole target, so that nobody follows what they have not read. */
    record Link(LinkTarget target) implements Span {
        @Override
        public String text() {
            return target.text();
        }
    }
}
