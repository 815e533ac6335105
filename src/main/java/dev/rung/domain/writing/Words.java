package dev.rung.domain.writing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of single words, written as they are read: with blanks between them. */
final class Words {
    private Words() {}

    static Set<String> of(String... lists) {
        return Arrays.stream(lists).flatMap(l -> Arrays.stream(l.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
