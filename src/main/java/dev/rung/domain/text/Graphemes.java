package dev.rung.domain.text;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts text into what a person sees as one character. */
public final class Graphemes {
    private static final Pattern ONE = Pattern.compile("\\X");

    private Graphemes() {}

    public static List<String> of(String text) {
        return ONE.matcher(text).results().map(r -> r.group()).toList();
    }
}
