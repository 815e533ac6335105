package dev.rung.files;

import dev.rung.domain.coaching.BankQuestion;
import dev.rung.domain.coaching.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The bank of questions that rung ships: a line each of step, competency or {@code -}, and the question, tabs between. */
public final class CoachingQuestions {
    private CoachingQuestions() {}

    private static final class Bank {
        private static final List<BankQuestion> ALL = read();
    }

    /** All of them, by number. */
    public static List<BankQuestion> all() {
        return Bank.ALL;
    }

    private static List<BankQuestion> read() {
        List<BankQuestion> bank = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                        CoachingQuestions.class.getResourceAsStream("/dev/rung/questions/coaching.txt"),
                        "coaching.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                String[] parts = line.split("\t");
                bank.add(new BankQuestion(
                        bank.size() + 1,
                        Step.valueOf(parts[0]),
                        Optional.of(parts[1]).filter(c -> !c.equals("-")),
                        parts[2]));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException("The jar holds no coaching.txt", broken);
        }
        return List.copyOf(bank);
    }
}
