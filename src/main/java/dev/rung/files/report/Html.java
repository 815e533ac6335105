package dev.rung.files.report;

import dev.rung.domain.text.VisibleText;

/** HTML being written. Text from outside only ever comes in through {@link #text}, which escapes it. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Our own markup, as it stands. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html line(String markup) {
        return raw(markup).raw("\n");
    }

    Html open(String tag, String kind) {
        return raw("<" + tag + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">");
    }

    /** An element on a line of its own. */
    Html element(String tag, String kind, Runnable content) {
        return span(tag, kind, content).raw("\n");
    }

    Html span(String kind, Runnable content) {
        return span("span", kind, content);
    }

    Html span(String tag, String kind, Runnable content) {
        open(tag, kind);
        content.run();
        return raw("</" + tag + ">");
    }

    /** Text on one line. */
    Html text(String text) {
        return raw(escape(VisibleText.line(text)));
    }

    Html inline(Text text) {
        for (Span span : text.spans()) {
            inline(span, VisibleText.line(span.text()));
        }
        return this;
    }

    /** A paragraph for every blank line in the text, its other line ends kept. */
    Html paragraphs(String kind, Text text) {
        open("p", kind);
        int blank = 0;
        boolean written = false;
        for (Span span : text.spans()) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                blank += i > 0 ? 1 : 0;
                if (lines[i].isBlank() && i > 0) {
                    continue;
                }
                if (written && blank > 0) {
                    raw(blank > 1 ? "</p>\n<p>" : "<br>");
                }
                inline(span, lines[i]);
                written = true;
                blank = 0;
            }
        }
        return line("</p>");
    }

    private void inline(Span span, String text) {
        if (span instanceof Span.Link) {
            raw("<a rel=\"noopener noreferrer nofollow\" href=\"" + escape(text) + "\">" + escape(text) + "</a>");
        } else if (span instanceof Span.Words words) {
            switch (words.emphasis()) {
                case PLAIN -> raw(escape(text));
                case STRONG -> span("strong", "", () -> raw(escape(text)));
                case QUIET -> span("quiet", () -> raw(escape(text)));
            }
        }
    }

    /** The sign is for eyes only; the word says the same. */
    Html mark(String kind, Mark mark) {
        raw("<span class=\"" + kind + " " + mark.tone().word() + "\">");
        if (!mark.sign().isEmpty()) {
            raw("<span class=\"sign\" aria-hidden=\"true\">").text(mark.sign()).raw("</span> ");
        }
        return text(mark.word()).raw("</span>");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '`' -> escaped.append("&#96;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
