package dev.rung.files.report;

import java.util.regex.Pattern;

/** Text as CommonMark and its common extensions read it back unchanged: never as markup, HTML or a link. */
final class MarkdownEscape {
    private static final Pattern ENTITY = Pattern.compile("&(?=#|\\w)");
    private static final Pattern BARE_LINK = Pattern.compile("(?<=[A-Za-z])(:)(?=//)|(?<=(?i:www))(\\.)");
    private static final Pattern SETEXT = Pattern.compile("^=+$");
    private static final Pattern LINE_START = Pattern.compile("^([#+=-])");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final String ALWAYS = "\\`*_[]<>|~$";

    private MarkdownEscape() {}

    /** One line of text, safe in the middle of a line. */
    static String inline(String line) {
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ALWAYS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        String escaped = ENTITY.matcher(out).replaceAll("\\\\&");
        return BARE_LINK.matcher(escaped).replaceAll(m -> "\\\\" + m.group());
    }

    /** A whole line, as {@link #inline} made it, safe where a line begins. */
    static String start(String line) {
        String stripped = line.strip();
        if (SETEXT.matcher(stripped).matches()) {
            return "\\" + stripped;
        }
        String first = LINE_START.matcher(stripped).replaceFirst("\\\\$1");
        return NUMBERED.matcher(first).replaceFirst("$1\\\\$2");
    }

    /** A heading line, whose last signs would otherwise be taken for its end. */
    static String heading(String line) {
        String stripped = line.stripTrailing();
        return stripped.endsWith("#") && !stripped.chars().allMatch(c -> c == '#')
                ? stripped.substring(0, stripped.length() - 1) + "\\#"
                : stripped;
    }
}
