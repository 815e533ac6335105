package dev.rung.domain.update;

import dev.rung.domain.writing.Token;
import dev.rung.domain.writing.Tokens;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether two lines speak of the same thing: most of their longer words, numbers apart, are the same. */
final class Alike {
    private static final int SHORTEST = 3;
    private static final double ENOUGH = 0.6;

    private Alike() {}

    static boolean are(String one, String other) {
        Set<String> a = stems(one);
        Set<String> b = stems(other);
        long both = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - both;
        return all > 0 && both >= ENOUGH * all;
    }

    private static Set<String> stems(String text) {
        Tokens tokens = Tokens.of(text.replaceAll("[“”\"„»«]", " "));
        return IntStream.range(0, tokens.size())
                .mapToObj(tokens::at)
                .filter(Token::isWord)
                .map(Token::stem)
                .filter(s -> s.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
