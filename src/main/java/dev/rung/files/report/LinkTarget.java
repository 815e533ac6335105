package dev.rung.files.report;

import dev.rung.domain.text.VisibleText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place a report may link to: https or mailto, without user names, quotes, brackets, blanks or anything invisible.
 *
 * @param text the whole target as it is shown and followed
 */
public record LinkTarget(String text) {
    private static final int LONGEST = 2000;
    private static final String REST = "[\\p{L}\\p{M}\\p{N}!#$%&()*+,./:;=?@\\[\\]^_{}~-]*";
    private static final Pattern HTTPS = Pattern.compile(
            "(?i:https)://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?(?:[/?#]" + REST + ")?");
    private static final Pattern MAILTO =
            Pattern.compile("(?i:mailto):[A-Za-z0-9._%+-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    public LinkTarget {
        if (!allowed(text)) {
            throw new IllegalArgumentException("not a link target: " + VisibleText.line(text));
        }
    }

    /** Empty for whatever may not be linked; it can still be shown as text. */
    public static Optional<LinkTarget> parse(String text) {
        String target = text.strip().replace("|", "%7C").replace("'", "%27");
        return allowed(target) ? Optional.of(new LinkTarget(target)) : Optional.empty();
    }

    private static boolean allowed(String target) {
        return target.length() <= LONGEST
                && VisibleText.line(target).equals(target)
                && (HTTPS.matcher(target).matches() || MAILTO.matcher(target).matches());
    }
}
